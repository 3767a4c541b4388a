// A @web/test-runner launcher for WebKitGTK: WebKitWebDriver and MiniBrowser
// over plain W3C WebDriver. It calls itself "puppeteer" and gives a small page
// object, so that the commands of @web/test-runner-commands work.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { findWebkit } from "./find-browser.mjs";

/** The name under which WebDriver hands out elements. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** WebDriver's characters for the DOM's names of keys. */
const KEYS = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Escape: "\uE00C",
  Space: " ",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Insert: "\uE016",
  Delete: "\uE017",
  Meta: "\uE03D",
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

/**
 * @param options
 *   `env`: further environment variables of the browser.
 *   `proxy`: WebDriver's description of a proxy for all requests.
 */
export function webkitLauncher(options = {}) {
  let browser = new Browser(options);
  const active = new Set();
  // One window: sessions take turns.
  let last = Promise.resolve();
  const inTurn = (job) => {
    const turn = last.then(job, job);
    last = turn.catch(() => {});
    return turn;
  };

  return {
    name: "Webkit",
    type: "puppeteer",
    concurrency: 1,
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) =>
      active.has(id)
        ? browser.js("return location.href").catch(() => undefined)
        : undefined,
    getPage(id) {
      if (!active.has(id)) throw new Error(`No page for session ${id}`);
      return browser.page;
    },
    async startSession(id, url) {
      await browser.start();
      await inTurn(async () => {
        active.add(id);
        await browser.open(url);
      });
    },
    stopSession: (id) =>
      inTurn(async () => {
        active.delete(id);
        try {
          return { testCoverage: await inTime(browser.close(), 10_000) };
        } catch (error) {
          // The page took the browser with it, or never comes to an end: its
          // tests have failed, and the next ones get a new one.
          await browser.stop().catch(() => {});
          browser = new Browser(options);
          return { errors: [error] };
        }
      }),
    startDebugSession() {
      throw new Error("Debugging is not supported in WebKit");
    },
    stop: () => browser.stop(),
  };
}

class Browser {
  #env;
  #proxy;
  #base;
  #session;
  #started;
  #children = [];

  constructor({ env = {}, proxy }) {
    this.#env = env;
    this.#proxy = proxy;
  }

  start() {
    return (this.#started ??= this.#start());
  }

  async #start() {
    const found = findWebkit();
    if (!found) throw new Error("No WebKitGTK: run `npm run setup`");
    const display = process.env.DISPLAY || (await this.#startDisplay(found));
    const port = await freePort();
    this.#base = `http://127.0.0.1:${port}`;
    this.#children.push(
      spawn(found.driver, [`--port=${port}`, "--host=127.0.0.1"], {
        stdio: "ignore",
        // A group of its own, to be ended with the browser that it starts.
        detached: true,
        env: {
          ...process.env,
          GDK_BACKEND: "x11",
          // Buffers of a graphics card that is not there: with them it takes twice as long to draw.
          WEBKIT_DISABLE_DMABUF_RENDERER: "1",
          ...this.#env,
          DISPLAY: display,
        },
      }),
    );
    await this.#untilReady();
    const { sessionId } = await this.#call("POST", "/session", {
      capabilities: {
        alwaysMatch: {
          browserName: "MiniBrowser",
          timeouts: { script: 30_000, pageLoad: 60_000 },
          ...(this.#proxy && { proxy: this.#proxy }),
          "webkitgtk:browserOptions": {
            binary: found.miniBrowser,
            args: ["--automation"],
          },
        },
      },
    });
    this.#session = sessionId;
  }

  async stop() {
    if (this.#session)
      await inTime(this.command("DELETE", ""), 2_000).catch(() => {});
    for (const { pid, exitCode } of this.#children.reverse())
      if (pid && exitCode === null) process.kill(-pid);
  }

  /** With -displayfd the server takes a free display number and says which. */
  #startDisplay({ xvfb }) {
    const child = spawn(
      xvfb,
      "-displayfd 3 -screen 0 1600x1600x24 -nolisten tcp".split(" "),
      { stdio: ["ignore", "ignore", "ignore", "pipe"], detached: true },
    );
    this.#children.push(child);
    return new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", (code) => reject(new Error(`Xvfb left with ${code}`)));
      let said = "";
      child.stdio[3].on("data", (data) => {
        said += data;
        if (said.includes("\n")) resolve(`:${said.trim()}`);
      });
    });
  }

  async #untilReady() {
    for (let tries = 0; ; tries++) {
      try {
        await this.#call("GET", "/status");
        return;
      } catch (error) {
        if (tries > 200) throw error;
        await sleep(50);
      }
    }
  }

  async #call(method, path, body) {
    const request = { method };
    if (body !== undefined) request.body = JSON.stringify(body);
    const response = await fetch(this.#base + path, request);
    const { value } = await response.json();
    if (!response.ok)
      throw new Error(
        `WebKitWebDriver ${method} ${path}: ${value?.error}: ${value?.message}`,
      );
    return value;
  }

  command(method, path, body) {
    return this.#call(method, `/session/${this.#session}${path}`, body);
  }

  js(script, ...args) {
    return this.command("POST", "/execute/sync", { script, args });
  }

  /** The test page lives in a frame: MiniBrowser's window cannot be narrower than 447 px. */
  async open(url) {
    await this.command("POST", "/url", {
      url: `${new URL(url).origin}/?mode=iframe`,
    });
    await this.js(
      `const frame = document.createElement("iframe");
       frame.id = "wtr";
       frame.style.cssText = "position:fixed;inset:0;border:0;margin:0;width:800px;height:600px";
       frame.src = arguments[0];
       document.body.append(frame);
       frame.focus();`,
      url,
    );
    await this.#enterFrame();
  }

  async close() {
    await this.#enterFrame().catch(() => {});
    const coverage = await this.js("return window.__coverage__").catch(
      () => undefined, // the test left the page
    );
    await this.command("DELETE", "/actions").catch(() => {});
    await this.#leaveFrame();
    await this.command("POST", "/url", { url: "about:blank" });
    return coverage ?? undefined;
  }

  #leaveFrame() {
    return this.command("POST", "/frame", { id: null });
  }

  async #enterFrame() {
    await this.#leaveFrame();
    const id = await this.command("POST", "/element", {
      using: "css selector",
      value: "#wtr",
    });
    await this.command("POST", "/frame", { id });
  }

  async #resize(width, height) {
    await this.#leaveFrame();
    await this.js(
      `const { style } = document.getElementById("wtr");
       style.width = arguments[0] + "px";
       style.height = arguments[1] + "px";`,
      width,
      height,
    );
    await this.#enterFrame();
    await this.js(
      "return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))",
    );
  }

  async #screenshot() {
    return Buffer.from(await this.command("GET", "/screenshot"), "base64");
  }

  /** WebKitWebDriver's own picture of an element is black, so the page's is taken and cut. */
  async #screenshotOf(element) {
    const { PNG } = (await import("pngjs")).default;
    const box = await this.js(
      `arguments[0].scrollIntoView({ block: "nearest" });
       const { left, top, right, bottom } = arguments[0].getBoundingClientRect();
       const x = Math.floor(left), y = Math.floor(top);
       return { x, y, width: Math.ceil(right) - x, height: Math.ceil(bottom) - y };`,
      element,
    );
    const all = PNG.sync.read(await this.#screenshot());
    const cut = new PNG({ width: box.width, height: box.height });
    PNG.bitblt(all, cut, box.x, box.y, box.width, box.height, 0, 0);
    return PNG.sync.write(cut);
  }

  #keys(...actions) {
    return this.command("POST", "/actions", {
      actions: [{ type: "key", id: "keyboard", actions }],
    });
  }

  #pointer(...actions) {
    return this.command("POST", "/actions", {
      actions: [
        {
          type: "pointer",
          id: "mouse",
          parameters: { pointerType: "mouse" },
          actions,
        },
      ],
    });
  }

  /** As much of Puppeteer's page as the commands use. */
  page = {
    url: () => this.js("return location.href"),
    keyboard: {
      type: async (text) => {
        for (const character of text) await this.page.keyboard.press(character);
      },
      press: (key) => this.#keys(keyDown(key), keyUp(key)),
      down: (key) => this.#keys(keyDown(key)),
      up: (key) => this.#keys(keyUp(key)),
    },
    mouse: {
      move: (x, y) => this.#pointer(moveTo(x, y)),
      click: (x, y, { button = "left" } = {}) =>
        this.#pointer(
          moveTo(x, y),
          pointerDown(button),
          { type: "pause", duration: 0 },
          pointerUp(button),
        ),
      down: ({ button = "left" } = {}) => this.#pointer(pointerDown(button)),
      up: ({ button = "left" } = {}) => this.#pointer(pointerUp(button)),
      reset: async () => {
        await this.command("DELETE", "/actions");
        await this.page.mouse.move(0, 0);
      },
    },
    setViewport: ({ width, height }) => this.#resize(width, height),
    screenshot: () => this.#screenshot(),
    // what visual regression asks for
    evaluateHandle: async (script, ...args) => {
      const element = await this.js(
        `return (${script}).apply(null, arguments)`,
        ...args,
      );
      const handle = { screenshot: () => this.#screenshotOf(element) };
      return { asElement: () => (element?.[ELEMENT] ? handle : null) };
    },
    emulateMediaFeatures: unsupported("emulateMedia"),
    emulateMediaType: unsupported("emulateMedia"),
    setUserAgent: unsupported("setUserAgent"),
  };
}

/** Fails when something takes longer than this. */
const inTime = (promise, milliseconds) =>
  Promise.race([
    promise,
    sleep(milliseconds, undefined, { ref: false }).then(() => {
      throw new Error(`WebKit said nothing for ${milliseconds} ms`);
    }),
  ]);

const unsupported = (command) => async () => {
  throw new Error(`${command} is not supported in WebKitGTK`);
};

function keyValue(key) {
  const value = KEYS[key] ?? key;
  if ([...value].length !== 1) throw new Error(`Unknown key: ${key}`);
  return value;
}
const keyDown = (key) => ({ type: "keyDown", value: keyValue(key) });
const keyUp = (key) => ({ type: "keyUp", value: keyValue(key) });
const moveTo = (x, y) => ({ type: "pointerMove", duration: 0, x, y });
const pointerDown = (button) => ({
  type: "pointerDown",
  button: BUTTONS[button],
});
const pointerUp = (button) => ({ type: "pointerUp", button: BUTTONS[button] });

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
