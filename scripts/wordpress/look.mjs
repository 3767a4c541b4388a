// Looks at a published page as a visitor.

/**
 * Opens `url` and waits for a film: an element `tag` in the post, or with `frame: true` in a frame
 * there, that shows `text`. Returns
 * { stands, visible, complaints }: whether it came, what else of the post is to be read, and
 * every error, warning and failed request. Without `tag` it does not wait. With
 * `scripts: false` no JavaScript of the page runs.
 */
export async function look(browser, url, { tag, text, frame, scripts = true }) {
  const page = await browser.newPage();
  const complaints = [];
  try {
    await page.setJavaScriptEnabled(scripts);
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => {
      if (["error", "warn"].includes(message.type()))
        complaints.push(message.text());
    });
    page.on("requestfailed", (request) =>
      complaints.push(`${request.url()}: ${request.failure()?.errorText}`),
    );
    page.on("response", (response) => {
      if (response.status() >= 400)
        complaints.push(`${response.url()}: ${response.status()}`);
    });
    await page.goto(url, { waitUntil: "load" });
    const stands = !!tag && (await comes(page, tag, text, frame));
    const visible = await page.evaluate(visibleText);
    return { stands, visible, complaints };
  } finally {
    await page.close();
  }
}

/** Whether a film comes in time; see `look`. Throws when its frame does not. */
async function comes(page, tag, text, frame) {
  const place = frame
    ? await page.waitForFrame((one) => one.url().includes("/embed.html"), {
        timeout: 10_000,
      })
    : page;
  const selector = frame ? tag : `.entry-content ${tag}`;
  return place
    .waitForFunction(shows, { timeout: 10_000, polling: 50 }, selector, text)
    .then(
      () => true,
      () => false,
    );
}

/** In the page: whether an element shows a text, in its shadow root and those within. */
function shows(selector, text) {
  const read = (root) =>
    [...root.querySelectorAll("*")].reduce(
      (all, element) =>
        all +
        (element.alt ?? "") +
        (element.shadowRoot ? read(element.shadowRoot) : ""),
      root.textContent,
    );
  return [...document.querySelectorAll(selector)].some(
    ({ shadowRoot }) => shadowRoot && read(shadowRoot).includes(text),
  );
}

/** In the page: what of the post itself is drawn, texts and alternative texts. */
function visibleText() {
  const post = document.querySelector(".entry-content");
  if (!post) return `no post at ${location}`;
  const walker = document.createTreeWalker(
    post,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  const words = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const range = document.createRange();
    range.selectNode(node);
    const text = node instanceof Text ? node.data.trim() : (node.alt ?? "");
    const shown = [...range.getClientRects()].some(({ width }) => width > 0);
    if (text && shown) words.push(text);
  }
  return words.join(" ");
}
