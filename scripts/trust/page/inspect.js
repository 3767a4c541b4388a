// Runs in a page: what stands in the shadow roots in a place that no listing may make.

/** Every element in a root and in the shadow roots in it. */
const everyElement = (root) =>
  [...root.querySelectorAll("*")].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everyElement(element.shadowRoot) : []),
  ]);

const addresses =
  /^(href|src|srcset|poster|action|formaction|data|cite|background|ping|longdesc|xlink:href|manifest|codebase|icon)$/;
const players = /^https:\/\/(www\.youtube-nocookie\.com|player\.vimeo\.com)\//;
const forbidden =
  /^(script|iframe|frame|object|embed|applet|svg|math|style|base|link|meta|template|audio|marquee|portal|set|animate)$/;
/** Attributes that are read out, or that name a language: text. */
const spoken =
  /^(alt|title|label|lang|srclang|hreflang|aria-label|aria-description|placeholder|content|value)$/;
const nonsense =
  /undefined|\bnull\b|\[object \w+\]|NaN|Infinity|Invalid Date|function\s*\(/g;
const says =
  /^(h[1-6]|p|li|dt|dd|blockquote|figcaption|cite|time|button|a|summary|bdi|small|ul|dl)$/;
/** The heights that a programme has measured: the only styles that an element sets. */
const heights = /^(--_(own|block|part): ?[\d.]+(px)?;? ?)*$/;
/** Something that can be seen: a letter, a digit, a sign. */
const visible = /[^\p{Cc}\p{Cf}\p{Cs}\p{M}\p{Z}]/u;

/** The library's own drawings: nothing but paths, and nothing that a listing could have written. */
const isDrawing = (element) => {
  const svg = element.closest("svg");
  return (
    svg?.getAttribute("aria-hidden") === "true" &&
    (element === svg || element.localName === "path") &&
    element
      .getAttributeNames()
      .every((name) => /^(aria-hidden|part|viewBox|d)$/.test(name))
  );
};

function unsafeAddress(element, name, value) {
  const list =
    name === "srcset" || name === "ping" ? value.split(/,?\s+/) : [value];
  const allowed =
    element.localName === "a" ? /^(https?|mailto|tel):$/ : /^https?:$/;
  return list.some(
    (one) =>
      // What a descriptor of srcset is resolves against the page, and does no harm.
      !URL.canParse(one, document.baseURI) ||
      !allowed.test(new URL(one, document.baseURI).protocol),
  );
}

function faultsOfElement(element, given) {
  const { localName } = element;
  const faults = [];
  const nonsenseIn = (text) =>
    (text.match(nonsense) ?? []).filter((word) => !given.has(word));
  if (
    forbidden.test(localName) &&
    !isDrawing(element) &&
    !(localName === "iframe" && players.test(element.src))
  )
    faults.push(`<${localName}>`);
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name);
    if (
      /^(on|style$|srcdoc$)/.test(name) &&
      !(name === "style" && heights.test(value))
    )
      faults.push(`attribute ${name}`);
    else if (addresses.test(name)) {
      if (unsafeAddress(element, name, value))
        faults.push(`unsafe address in ${name}`);
    } else if (spoken.test(name)) {
      if (nonsenseIn(value).length) faults.push(`nonsense in ${name}`);
    } else if (
      /^(javascript|vbscript|data):/i.test(value.replace(/[\0-\x20]/g, ""))
    )
      faults.push(`script in ${name}`);
    if (/url\(/i.test(value) && !spoken.test(name) && !addresses.test(name))
      faults.push(`url() in ${name}`);
  }
  if (element instanceof HTMLUnknownElement) faults.push("no such element");
  const text = element.textContent;
  if (!element.childElementCount)
    faults.push(...nonsenseIn(text).map((word) => `${word} in the text`));
  if (
    says.test(localName) &&
    !visible.test(text + (element.ariaLabel ?? "")) &&
    element.checkVisibility() &&
    // A status waits for words, and a quote need not say where it is from.
    element.getAttribute("role") !== "status" &&
    element.getAttribute("part") !== "source" &&
    !element.querySelector(`img[alt]:not([alt=""]), slot`)
  )
    faults.push("empty");
  return faults.map((fault) => `${fault}: ${element.outerHTML.slice(0, 300)}`);
}

/**
 * What is wrong in a place.
 *
 * @param given Words that look like a program's fault and are the listing's own.
 */
export const inspect = (place, given) =>
  everyElement(place)
    .filter(
      (element) =>
        element.getRootNode() instanceof ShadowRoot &&
        // What one of our elements does with its attributes is seen inside of it.
        !element.localName.includes("-"),
    )
    .flatMap((element) => faultsOfElement(element, given));

/** The words in texts of a listing that look like a program's fault. */
export const nonsenseOf = (texts) =>
  new Set(texts.flatMap((text) => text.match(nonsense) ?? []));
