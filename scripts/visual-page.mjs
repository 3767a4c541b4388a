// What scripts/visual.mjs does in the page. These functions are sent there one by one, so each has all that it needs.

/** Waits until each element has its film or its words, each picture is there, and the fonts are. */
export async function settle() {
  const within = (root) =>
    [...root.querySelectorAll("*")].flatMap((element) =>
      element.shadowRoot ? [element, ...within(element.shadowRoot)] : [element],
    );
  const ready = () =>
    within(document).every(
      (element) =>
        !/^(film-|press-quotes|newsletter-)/.test(element.localName) ||
        (element.shadowRoot?.querySelector("[part], slot") &&
          !element.shadowRoot.querySelector(
            ".place:not(:has(~ [part=form], ~ * [part=form]))",
          )),
    );
  const started = performance.now();
  while (!ready() || !document.querySelector("film-page")) {
    if (performance.now() - started > 8000) throw new Error("is not ready");
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  const pictures = within(document).filter((element) => element.matches("img"));
  for (const picture of pictures) picture.loading = "eager";
  // A broken one shows as an empty part, or as none.
  await Promise.all(
    pictures.map((picture) => picture.decode().catch(() => {})),
  );
  await document.fonts.ready;
  await new Promise((resolve) =>
    requestAnimationFrame(() => setTimeout(resolve, 60)),
  );
}

/** Clicks the first part of a name, wherever it is. */
export function click(part) {
  const find = (root) => {
    for (const element of root.querySelectorAll("*")) {
      const found = element.matches(`button[part~="${part}"]`)
        ? element
        : element.shadowRoot && find(element.shadowRoot);
      if (found) return found;
    }
    return undefined;
  };
  find(document).click();
}

/**
 * The fonts that this machine has for the page's families, told by their measures: latin, arabic and japanese, in two
 * weights and in italics.
 */
export function measureFonts() {
  const style = getComputedStyle(document.documentElement);
  const families = [
    style.fontFamily,
    style.getPropertyValue("--film-font-display") || style.fontFamily,
  ];
  const canvas = document.createElement("canvas").getContext("2d");
  return families
    .flatMap((family) =>
      [
        ["", "Hamburgefonstiv 0123456789 “”★½→"],
        ["bold", "Hamburgefonstiv 0123456789 “”★½→"],
        ["italic", "Hamburgefonstiv 0123456789"],
        ["", "السينما هي الحياة"],
        ["bold", "السينما هي الحياة"],
        ["", "映画「静かな週」"],
      ].map(([kind, text]) => {
        canvas.font = `${kind} 100px ${family}`;
        return Math.round(canvas.measureText(text).width);
      }),
    )
    .join(" ");
}

/**
 * Looks for what is wrong in any font: wider than the window, text that is cut off, that lies on other text or leaves
 * the page, parts with nothing in them.
 *
 * @returns the faults, as sentences; words that break in the middle, as sentences, which depends on the font; and the
 * boxes of the parts, as "x y width height"
 */
export function look() {
  const faults = [];
  const broken = [];
  const boxes = {};
  const texts = [];
  const count = {};
  const page = document.documentElement;
  const width = page.clientWidth;
  if (page.scrollWidth > width)
    faults.push(`the page is ${page.scrollWidth} px wide in ${width} px`);

  // Before, between and behind: the next parent as it is drawn.
  const parentOf = (node) =>
    node.assignedSlot ?? node.parentElement ?? node.parentNode?.host ?? null;
  const nameOf = (element) => {
    let host = element.getRootNode().host?.localName ?? "";
    if (host) host += " ";
    return `${host}${element.getAttribute("part") ?? element.localName}`;
  };
  const said = (text) =>
    `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;

  /** Where a part of it can be seen: inside of all that clips it. */
  const clipOf = (element) => {
    const clip = {
      left: -Infinity,
      top: -Infinity,
      right: Infinity,
      bottom: Infinity,
    };
    for (
      let up = element;
      up && up !== page && up !== document.body;
      up = parentOf(up)
    ) {
      const { overflowX, overflowY, display } = getComputedStyle(up);
      if (display === "inline" || display === "contents") continue;
      const box = up.getBoundingClientRect();
      if (overflowX !== "visible") {
        clip.left = Math.max(clip.left, box.left);
        clip.right = Math.min(clip.right, box.right);
      }
      if (overflowY !== "visible") {
        clip.top = Math.max(clip.top, box.top);
        clip.bottom = Math.min(clip.bottom, box.bottom);
      }
    }
    return clip;
  };

  const readText = (node) => {
    const text = node.data.trim();
    const parent = parentOf(node);
    if (
      !text ||
      !parent.checkVisibility({
        visibilityProperty: true,
        opacityProperty: true,
      })
    )
      return;
    // For ears alone, or to be scrolled to.
    if (parent.closest(".spoken, .vh, .skip, [inert], pre, .separator, option"))
      return;
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()].filter((line) => line.width > 0);
    if (!lines.length) return;
    const part = parent.closest("[part]") ?? parent;
    const where = `${nameOf(part)} ${said(text)}`;
    const clip = clipOf(parent);
    for (const { left, right, top, bottom } of lines) {
      // The line's box is higher than its letters.
      const rest = (bottom - top) * 0.25;
      if (
        left < clip.left - 1 ||
        right > clip.right + 1 ||
        top + rest < clip.top - 1 ||
        bottom - rest > clip.bottom + 1
      )
        faults.push(`cut off: ${where}`);
      if (left < -1 || right > width + 1)
        faults.push(`leaves the page: ${where}`);
      texts.push({
        part,
        where,
        left,
        right,
        top: top + rest,
        bottom: bottom - rest,
      });
    }
    // Words that would fit into a line have to stay in one piece.
    for (const { 0: word, index } of node.data.matchAll(
      /(?<![\p{L}\p{M}])[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{M}]{2,16}(?![\p{L}\p{M}])/gu,
    )) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const tops = new Set(
        [...range.getClientRects()].map(({ top }) => Math.round(top)),
      );
      if (tops.size > 1)
        broken.push(`breaks the word ${said(word)} in ${where}`);
    }
  };

  const isEmpty = (element) =>
    !element.textContent.trim() &&
    !element.matches("img, svg, input, iframe, video, slot, [part=status]") &&
    !element.querySelector("img, svg, input, slot, film-card") &&
    !element.shadowRoot;

  const readBox = (element) => {
    const box = element.getBoundingClientRect();
    const name = nameOf(element);
    if (isEmpty(element)) faults.push(`empty: ${name}`);
    else if (box.width < 1 || box.height < 1) faults.push(`no size: ${name}`);
    // Words in a line move with the words before them.
    if (getComputedStyle(element).display === "inline") return;
    if (
      /^(name|character|role|names|laurel|prize|festival|category|year|publisher|author|date|image|life|roles|link)$/.test(
        element.getAttribute("part"),
      )
    )
      return;
    count[name] = (count[name] ?? 0) + 1;
    boxes[`${name} ${count[name]}`] = [
      box.left,
      box.top + scrollY,
      box.width,
      box.height,
    ]
      .map(Math.round)
      .join(" ");
  };

  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return readText(node);
    if (node.nodeType !== Node.ELEMENT_NODE) return undefined;
    if (node.localName === "slot") {
      const assigned = node.assignedNodes();
      return (assigned.length ? assigned : [...node.childNodes]).forEach(walk);
    }
    if (/^(script|style|svg)$/.test(node.localName)) return undefined;
    if (node.hasAttribute("part") && node.checkVisibility()) readBox(node);
    return [...(node.shadowRoot ?? node).childNodes].forEach(walk);
  };
  const openDialog = (root) => {
    for (const element of root.querySelectorAll("*")) {
      const found = element.matches("dialog[open]")
        ? element
        : element.shadowRoot && openDialog(element.shadowRoot);
      if (found) return found;
    }
    return undefined;
  };
  walk(openDialog(document) ?? document.body);

  for (const [index, one] of texts.entries())
    for (const other of texts.slice(index + 1))
      if (
        one.part !== other.part &&
        Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
        Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 2
      )
        faults.push(`${one.where} lies on ${other.where}`);
  return { faults: [...new Set(faults)], broken, boxes };
}
