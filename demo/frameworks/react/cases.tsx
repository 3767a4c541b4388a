import type {} from "film-elements/react";
import { useState } from "react";
import { flushSync } from "react-dom";
import { createRoot, hydrateRoot } from "react-dom/client";
import { expose, first, hear, sourceOf, type State } from "../shared/cases";

let change: (part: Partial<State>) => void;

export function Cases() {
  const [state, setState] = useState(first);
  change = (part) => flushSync(() => setState({ ...state, ...part }));
  const { shown, src, film, layout, level, jsonLd, child, list } = state;
  return (
    <>
      {shown && (
        <film-card
          id="card"
          src={src}
          film={film}
          layout={layout}
          heading-level={level}
          json-ld={jsonLd}
          onfilm-load={hear}
          onfilm-error={hear}
          onfilm-select={hear}
        >
          {child && <p>{child}</p>}
        </film-card>
      )}
      <div id="list">
        {list.map((id) => (
          <film-card key={id} id={id} src={sourceOf(id)} />
        ))}
      </div>
      <newsletter-signup id="signup" onnewsletter-submit={hear}>
        <form method="post" action="subscribe">
          <label htmlFor="email">Email address</label>
          <input id="email" name="email" type="email" required />
          <button>Send</button>
        </form>
      </newsletter-signup>
    </>
  );
}

if (globalThis.document) {
  const place = document.querySelector("#app")!;
  const root = place.firstChild
    ? hydrateRoot(place, <Cases />)
    : createRoot(place);
  if (!place.firstChild) flushSync(() => root.render(<Cases />));
  expose(
    (part) => change(part),
    () => root.unmount(),
  );
}
