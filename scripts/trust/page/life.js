// Runs in a page: puts an element into it and takes it away, again and again.
import "./library.js";

const listing = JSON.stringify(await (await fetch("/listing")).json());
const place = document.querySelector("#place");
let count = 0;

/** One in two has its film and shows it; the other is taken away while its request is on its way. */
async function mount(tag) {
  const element = document.createElement(tag);
  const byHand = document.createElement("p");
  byHand.textContent = "By hand";
  element.append(byHand);
  if (tag === "newsletter-signup") element.setAttribute("action", "/subscribe");
  if (count++ % 2) element.src = `/never/${count}`;
  else element.film = JSON.parse(listing);
  place.append(element);
  while (!(await element.updateComplete));
  element.remove();
}

/** Puts elements of a tag into the page and takes them away, one after the other. */
window.mountMany = async (tag, times) => {
  for (let left = times; left; left--) await mount(tag);
  // What is due, and the end of what was aborted.
  await new Promise((resolve) => setTimeout(resolve, 300));
};
window.ready = true;
