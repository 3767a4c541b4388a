// Runs in a page: asks the server for documents, shows one after the other, and says what was wrong with each.
import { inspect, nonsenseOf } from "./inspect.js";
import { act, frame, show } from "./show.js";
import { slowestOf } from "./time.js";

/** The longest that a document may take in an element, in milliseconds. */
const limit = 250;

const textsIn = (value) =>
  typeof value === "string"
    ? [value]
    : value && typeof value === "object"
      ? Object.values(value).flatMap(textsIn)
      : [];

const post = (path, body) =>
  fetch(path, { method: "POST", body: JSON.stringify(body) });

/** Some time for requests to leave. */
const pause = (milliseconds) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Takes back what the programme's buttons may change, and nothing else: the choice in the address, the plan. */
function takeBack() {
  const names = [...new URLSearchParams(location.search).keys()];
  const isOwn = names.every((name) => name.startsWith("programme."));
  if (isOwn) history.replaceState(history.state, "", location.pathname);
  for (const key of Object.keys(localStorage))
    if (key.startsWith("film-elements plan ")) localStorage.removeItem(key);
}

/** Says what is being tried; that it has arrived need not be waited for. */
const say = ({ seed }) => void post("/at", { seed });

async function tryDocument(document) {
  say(document);
  const given = nonsenseOf([
    ...textsIn(JSON.parse(document.text)),
    ...Object.values(document.attributes),
  ]);
  const faults = [];
  let duration;
  try {
    const start = performance.now();
    const place = await show(document);
    duration = performance.now() - start;
    faults.push(...inspect(place, given));
    for (const element of place.children)
      if (!element.getBoundingClientRect().height)
        faults.push(`<${element.localName}> shows nothing`);
    // Pictures in view are asked for when it is painted.
    await frame();
    if (document.acts) {
      await act(place);
      faults.push(...inspect(place, given).map((fault) => `pressed: ${fault}`));
      await frame();
    } else {
      faults.push(...window.takeHappened());
    }
  } catch (error) {
    faults.push(`show: ${error?.stack ?? error}`);
  }
  window.document.querySelector("#place").replaceChildren();
  await frame();
  if (document.acts) {
    // A dialog says a little later that it has closed.
    await pause(50);
    takeBack();
  }
  faults.push(...window.takeHappened().map((fault) => `afterwards: ${fault}`));
  return { seed: document.seed, duration, faults };
}

// What is fetched when it is needed first is there before anything is measured.
for (const document of await (await fetch("/first")).json()) {
  const place = await show(document);
  await act(place);
  place.remove();
}
await pause(500);
takeBack();
window.startWatching();
for (;;) {
  const documents = await (await fetch("/next")).json();
  if (!documents) break;
  const results = [];
  for (const document of documents) {
    const result = await tryDocument(document);
    // All in one is quick enough: so is each.
    if (result.duration > limit) {
      const slowest = await slowestOf(document, limit, () => say(document));
      if (slowest > limit)
        result.faults.push(`takes ${Math.round(slowest)} ms in one element`);
      // Its warnings and requests have been judged.
      window.takeHappened();
    }
    results.push(result);
  }
  await pause(100);
  await post("/results", results);
}
await post("/end", {});
