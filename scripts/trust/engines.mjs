// The three engines, each with one page whose requests all go through a proxy.
import { launchBrowser } from "../launch-browser.mjs";
import { webkitLauncher } from "../webkit-launcher.mjs";

/** Tells of every dialog: nothing may ask a visitor anything. */
const dismiss = (page, onFault) =>
  page.on("dialog", (dialog) => {
    onFault(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });

async function chrome(url, port, onFault) {
  const browser = await launchBrowser("chrome", {
    args: [
      `--proxy-server=http://127.0.0.1:${port}`,
      // Not even this machine is asked past it.
      "--proxy-bypass-list=<-loopback>",
      "--disable-features=DnsPrefetch,MediaRouter,OptimizationHints",
    ],
  });
  const page = await browser.newPage();
  dismiss(page, onFault);
  await page.goto(url);
  return { page, close: () => browser.close() };
}

async function firefox(url, port, onFault) {
  const browser = await launchBrowser("firefox", {
    extraPrefsFirefox: {
      "network.proxy.type": 1,
      "network.proxy.http": "127.0.0.1",
      "network.proxy.http_port": port,
      "network.proxy.ssl": "127.0.0.1",
      "network.proxy.ssl_port": port,
      "network.proxy.no_proxies_on": "",
      "network.proxy.allow_hijacking_localhost": true,
      // Frames as soon as they are asked for.
      "layout.frame_rate": 0,
    },
  });
  const page = await browser.newPage();
  dismiss(page, onFault);
  await page.goto(url);
  return { page, close: () => browser.close() };
}

async function webkit(url, port) {
  const proxy = `127.0.0.1:${port}`;
  const launcher = webkitLauncher({
    proxy: { proxyType: "manual", httpProxy: proxy, sslProxy: proxy },
  });
  await launcher.startSession("trust", url);
  return { close: () => launcher.stop() };
}

/**
 * Opens a page in an engine.
 *
 * @param engine "chrome", "firefox" or "webkit".
 * @param url Where the page is.
 * @param port The proxy's.
 * @param onFault Told of every dialog, which is dismissed. WebKit says nothing of dialogs.
 * @returns { close, page }: `close` ends the browser; `page` is Puppeteer's, and missing in WebKit.
 */
export const openPage = (engine, ...about) =>
  ({ chrome, firefox, webkit })[engine](...about);
