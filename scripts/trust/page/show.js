// Runs in a page: shows a document in every element.
import { tags } from "./library.js";

export { tags };

/** Lets everything run that is due already. */
const rest = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });

/** The next time that the page is painted. */
export const frame = () =>
  new Promise((resolve) => requestAnimationFrame(resolve));

const inside = (root) =>
  [...root.querySelectorAll(tags.join())].flatMap((element) => [
    element,
    ...(element.shadowRoot ? inside(element.shadowRoot) : []),
  ]);

/** Waits until no element in a place has anything more to do. */
export async function settle(place) {
  for (let quiet = 0; quiet < 2; quiet++) {
    for (const element of inside(place))
      while (!(await element.updateComplete)) quiet = 0;
    await rest();
  }
}

/** The element's word that it has read its listing, or could not. */
const told = (element) =>
  new Promise((resolve, reject) => {
    for (const type of ["film-load", "film-error"])
      element.addEventListener(type, resolve, { once: true });
    setTimeout(
      reject,
      10_000,
      new Error(`<${element.localName}> said nothing for 10 s`),
    );
  });

/**
 * Puts elements with this document into a place of its own, all of them or some.
 *
 * @returns The place, when everything is shown.
 */
export async function show({ text, way, attributes, seed }, some = tags) {
  const place = document.createElement("main");
  const elements = some.map((tag) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes))
      element.setAttribute(name, value);
    if (tag === "newsletter-signup" && way !== "attributes")
      element.setAttribute("action", "/subscribe");
    const byHand = document.createElement("p");
    byHand.textContent = "By hand";
    element.append(byHand);
    if (way === "script") {
      const script = document.createElement("script");
      script.type = "application/ld+json";
      script.textContent = text;
      element.append(script);
    }
    if (way === "src") element.src = `/document/${seed}`;
    if (way === "property") element.film = JSON.parse(text);
    return element;
  });
  const answers = way === "attributes" ? [] : elements.map(told);
  place.append(...elements);
  document.querySelector("#place").append(place);
  await Promise.all(answers);
  await settle(place);
  place.getBoundingClientRect();
  return place;
}

/** How many of an element's buttons are pressed: a gallery may have thousands, all of one kind. */
const presses = 6;

/** Does what a visitor can: presses an element's first buttons that are none of a form, and its last. */
export async function act(place) {
  for (const element of inside(place)) {
    const buttons = [
      ...(element.shadowRoot?.querySelectorAll("button, summary") ?? []),
    ].filter(({ form }) => !form);
    if (buttons.length > presses)
      buttons.splice(presses - 1, buttons.length - presses);
    for (const button of buttons) if (button.isConnected) button.click();
  }
  await settle(place);
}
