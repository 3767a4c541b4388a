import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { esbuildPlugin } from "@web/dev-server-esbuild";
import { defaultReporter } from "@web/test-runner";
import { chromeLauncher, puppeteerCore } from "@web/test-runner-chrome";
import {
  findChrome,
  findFirefox,
  findWebkit,
  wantedEngines,
} from "./scripts/find-browser.mjs";
import { faultServer, previewServer } from "./scripts/test-server.mjs";
import { webkitLauncher } from "./scripts/webkit-launcher.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const wanted = wantedEngines();

const launchers = {
  async chrome() {
    const chrome = await findChrome();
    if (!chrome) return undefined;
    // Chrome's sandbox does not run as root.
    const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    return chromeLauncher({
      // A page behind another one draws no frames, so it would not scroll either.
      concurrency: 1,
      launchOptions: {
        executablePath: chrome.executablePath,
        headless: chrome.headless ?? true,
        env: { ...process.env, ...chrome.env },
        args: [
          ...(chrome.args ?? []),
          ...sandbox,
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--force-color-profile=srgb",
          "--font-render-hinting=none",
          "--hide-scrollbars",
          // Headless it has no mouse: (hover: hover) and (pointer: fine) would not match.
          "--blink-settings=availableHoverTypes=2,primaryHoverType=2,availablePointerTypes=4,primaryPointerType=4",
        ],
      },
    });
  },

  firefox() {
    const executablePath = findFirefox();
    if (!executablePath) return undefined;
    // puppeteer-core speaks WebDriver BiDi with it: no driver to install.
    return chromeLauncher({
      puppeteer: puppeteerCore,
      concurrency: 1,
      launchOptions: {
        browser: "firefox",
        executablePath,
        headless: true,
        // A mouse, as in Chrome.
        extraPrefsFirefox: {
          "ui.primaryPointerCapabilities": 6,
          "ui.allPointerCapabilities": 6,
        },
      },
    });
  },

  webkit() {
    return findWebkit() && webkitLauncher();
  },
};

// All that are here, or exactly those that were asked for.
const browsers = [];
for (const [name, launcher] of Object.entries(launchers)) {
  if (wanted && !wanted.includes(name)) continue;
  const browser = await launcher();
  if (browser) browsers.push(browser);
  else if (wanted) throw new Error(`No ${name}: run \`npm run setup\``);
}
if (!browsers.length)
  throw new Error("No browser: run `npm run setup`, or set CHROME_PATH");

/**
 * Media features that the commands do not pass on (forced-colors,
 * prefers-contrast, …), in Chrome only; elsewhere the command gives false:
 * executeServerCommand("media-features", { "forced-colors": "active" })
 */
function mediaPlugin() {
  const sessions = new Map();
  return {
    name: "media-features",
    async executeCommand({ command, payload, session }) {
      if (command !== "media-features") return undefined;
      if (!/^chrom/i.test(session.browser.name)) return false;
      let cdp = sessions.get(session.id);
      if (!cdp) {
        const page = session.browser.getPage(session.id);
        cdp = await page.createCDPSession();
        // Kept: to detach would undo it.
        sessions.set(session.id, cdp);
      }
      const features = Object.entries(payload).map(([name, value]) => ({
        name,
        value,
      }));
      await cdp.send("Emulation.setEmulatedMedia", { features });
      return true;
    },
  };
}

/** One plain line, the last, on every terminal. */
function countReporter() {
  const count = { passed: 0, failed: 0, skipped: 0 };
  const add = ({ tests, suites }) => {
    for (const test of tests)
      count[test.skipped ? "skipped" : test.passed ? "passed" : "failed"]++;
    suites.forEach(add);
  };
  // Not before: the other reporter draws its progress again and again.
  process.once("exit", () => {
    const { passed, failed, skipped } = count;
    console.log(
      `tests: ${passed} passed, ${failed} failed, ${skipped} skipped`,
    );
  });
  return {
    onTestRunFinished({ sessions }) {
      count.passed = count.failed = count.skipped = 0;
      for (const session of sessions) {
        const before = count.failed;
        if (session.testResults) add(session.testResults);
        // A page that broke before or after its tests.
        if (!session.passed && count.failed === before) count.failed++;
      }
    },
  };
}

/** What scripts/test-bundle.mjs asks for: the elements as a script tag brings them, instead of the sources. */
const ofBundle = process.env.TEST_BUNDLE === "1";
const bundlePlugin = {
  name: "bundle",
  resolveImport: ({ source }) =>
    /\bdefine\/[a-z]+-[a-z-]+\.js$/.test(source)
      ? "/dist/film-elements.js"
      : undefined,
};

const middleware = [faultServer()];
if (existsSync(here("demo/server.mjs"))) {
  const { demoServer } = await import("./demo/server.mjs");
  middleware.push(await previewServer(demoServer()));
}

export default {
  files: ofBundle
    ? ["src/elements/**/*.test.ts"]
    : ["src/**/*.test.ts", "demo/**/*.test.ts"],
  browsers,
  concurrentBrowsers: 2,
  nodeResolve: { exportConditions: ["browser", "development"] },
  middleware,
  plugins: [
    esbuildPlugin({
      ts: true,
      target: "es2022",
      tsconfig: here("tsconfig.json"),
    }),
    mediaPlugin(),
    ...(ofBundle ? [bundlePlugin] : []),
  ],
  filterBrowserLogs: ({ args }) =>
    !(typeof args[0] === "string" && args[0].startsWith("Lit is in dev mode")),
  // On a terminal the progress is drawn over and over, in a log it must not be.
  staticLogging: !!process.env.CI,
  reporters: [
    defaultReporter({ reportTestProgress: !process.env.CI }),
    countReporter(),
  ],
  testFramework: { config: { timeout: 10_000 } },
  coverageConfig: {
    include: ["src/**/*.ts"],
    exclude: ["src/**/*.test.ts"],
    reporters: ["lcovonly", "text-summary"],
  },
};
