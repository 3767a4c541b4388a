import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
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
import { pageServer } from "./scripts/page-server.mjs";
import { faultServer, previewServer } from "./scripts/test-server.mjs";
import { webkitLauncher } from "./scripts/webkit-launcher.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const wanted = wantedEngines();

/** Nobody here listens to what a page asks for; to tell of it costs Firefox a fifth of its time. */
const quiet = { networkEnabled: false };

// The slowest first.
const launchers = {
  webkit() {
    return findWebkit() && webkitLauncher();
  },

  async chrome() {
    const chrome = await findChrome();
    if (!chrome) return undefined;
    // Chrome's sandbox does not run as root.
    const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    return chromeLauncher({
      // A page behind another one draws no frames, so it would not scroll either.
      concurrency: 1,
      launchOptions: {
        ...quiet,
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
        ...quiet,
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

/** Chrome's protocol for a session's page; undefined elsewhere. Kept: to detach would undo what was set. */
const protocols = new Map();
async function protocolOf({ id, browser }) {
  if (!/^chrom/i.test(browser.name)) return undefined;
  const protocol =
    protocols.get(id) ?? (await browser.getPage(id).createCDPSession());
  protocols.set(id, protocol);
  return protocol;
}

/**
 * Media features that the commands do not pass on (forced-colors,
 * prefers-contrast, …), in Chrome only; elsewhere the command gives false:
 * executeServerCommand("media-features", { "forced-colors": "active" })
 */
function mediaPlugin() {
  return {
    name: "media-features",
    async executeCommand({ command, payload, session }) {
      if (command !== "media-features") return undefined;
      const protocol = await protocolOf(session);
      if (!protocol) return false;
      const features = Object.entries(payload).map(([name, value]) => ({
        name,
        value,
      }));
      await protocol.send("Emulation.setEmulatedMedia", { features });
      return true;
    },
  };
}

/**
 * Takes the network away from the page and gives it back after some milliseconds, in Chrome only; elsewhere the command
 * gives false:
 * executeServerCommand("offline", { milliseconds: 500 })
 */
function offlinePlugin() {
  return {
    name: "offline",
    async executeCommand({ command, payload, session }) {
      if (command !== "offline") return undefined;
      const protocol = await protocolOf(session);
      if (!protocol) return false;
      const set = (offline) =>
        protocol.send("Network.emulateNetworkConditions", {
          offline,
          latency: 0,
          downloadThroughput: -1,
          uploadThroughput: -1,
        });
      await protocol.send("Network.enable");
      await set(true);
      await sleep(payload.milliseconds);
      await set(false);
      return true;
    },
  };
}

/**
 * What assistive technology is given of an element, or without a selector of
 * the page, in Chrome only; elsewhere the command gives false. Nodes with role,
 * name, level and children; those that are only there for looks are left out,
 * their children are not:
 * executeServerCommand("accessibility-tree", { selector: "film-page" })
 */
function treePlugin() {
  const read = (nodes, id) => {
    const { ignored, role, name, properties, childIds } = nodes.get(id);
    const children = childIds.flatMap((child) => read(nodes, child));
    if (role?.value === "InlineTextBox") return [];
    if (ignored || (/^(generic|none)$/.test(role.value) && !name?.value))
      return children;
    const about = Object.fromEntries(
      (properties ?? []).map(({ name, value }) => [name, value.value]),
    );
    return [
      {
        role: role.value,
        name: name?.value ?? "",
        ...about,
        children,
      },
    ];
  };
  return {
    name: "accessibility-tree",
    async executeCommand({ command, payload, session }) {
      if (command !== "accessibility-tree") return undefined;
      const protocol = await protocolOf(session);
      if (!protocol) return false;
      const { result } = await protocol.send("Runtime.evaluate", {
        expression: `document.querySelector(${JSON.stringify(payload.selector ?? "html")})`,
      });
      const { node } = await protocol.send("DOM.describeNode", {
        objectId: result.objectId,
      });
      const { nodes } = await protocol.send("Accessibility.getFullAXTree");
      const byId = new Map(nodes.map((node) => [node.nodeId, node]));
      const root = payload.selector
        ? nodes.find(
            ({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId,
          )
        : nodes[0];
      // A dialog in front of it leaves nothing of it.
      return root ? read(byId, root.nodeId) : [];
    },
  };
}

/**
 * Turns the mouse wheel, which the commands cannot, where the browser's driver does it; elsewhere the command gives false:
 * executeServerCommand("wheel", { position: [400, 300], delta: [0, 200] })
 */
function wheelPlugin() {
  return {
    name: "wheel",
    async executeCommand({ command, payload, session }) {
      if (command !== "wheel") return undefined;
      const { mouse } = session.browser.getPage(session.id);
      if (!mouse.wheel) return false;
      await mouse.move(...payload.position);
      const [deltaX, deltaY] = payload.delta;
      await mouse.wheel({ deltaX, deltaY });
      return true;
    },
  };
}

/**
 * Tells tests which tenth of the big tables to try, another one in each run of CI; "none" tries them whole, see
 * scripts/testing/share.ts.
 */
const tenthPlugin = {
  name: "tenth",
  executeCommand({ command, session }) {
    if (command !== "tenth") return undefined;
    if (process.env.WHOLE === "1") return "none";
    if (/^firefox/i.test(session.browser.name)) return 0;
    if (/^webkit/i.test(session.browser.name)) return 5;
    return ofBundle ? 8 : "none";
  },
};

/** One plain line, the last, on every terminal. */
function countReporter() {
  const count = { passed: 0, failed: 0, skipped: 0 };
  const add = ({ tests, suites }) => {
    // Neither passed nor failed: not run, for TEST_GREP has left it out.
    for (const { passed, error, skipped } of tests)
      if (passed || error || skipped)
        count[skipped ? "skipped" : passed ? "passed" : "failed"]++;
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
        const broke = process.env.TEST_GREP
          ? session.errors.length
          : !session.passed;
        if (broke && count.failed === before) count.failed++;
      }
    },
  };
}

/** What scripts/test-bundle.mjs asks for: the elements as a script tag brings them, instead of the sources. A programme is not in it. */
const ofBundle = process.env.TEST_BUNDLE === "1";
const bundlePlugin = {
  name: "bundle",
  resolveImport: ({ source }) =>
    /\bdefine\/(?!film-programme)[a-z]+-[a-z-]+\.js$/.test(source)
      ? "/dist/film-elements.js"
      : undefined,
};

const middleware = [faultServer(), pageServer()];
if (existsSync(here("demo/server.mjs"))) {
  const { demoServer } = await import("./demo/server.mjs");
  middleware.push(await previewServer(demoServer()));
}

export default {
  files: ofBundle
    ? ["src/elements/**/*.test.ts"]
    : ["src/**/*.test.ts", "demo/**/*.test.ts", "!demo/frameworks/**"],
  browsers,
  concurrentBrowsers: 3,
  nodeResolve: { exportConditions: ["browser", "development"] },
  middleware,
  plugins: [
    esbuildPlugin({
      ts: true,
      target: "es2022",
      tsconfig: here("tsconfig.json"),
    }),
    mediaPlugin(),
    treePlugin(),
    wheelPlugin(),
    offlinePlugin(),
    tenthPlugin,
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
  // TEST_GREP narrows to tests by their names.
  testFramework: {
    config: { timeout: 10_000, grep: process.env.TEST_GREP },
  },
  coverageConfig: {
    include: ["src/**/*.ts"],
    exclude: ["src/**/*.test.ts"],
    reporters: ["lcovonly", "text-summary"],
  },
};
