import type {} from "film-elements/preact";
import { options, render } from "preact";
import { useState } from "preact/hooks";
import { expose, first, hear, sourceOf, type State } from "../shared/cases";

// At once, so that the test need not wait.
options.debounceRendering = (draw) => draw();

let change: (part: Partial<State>) => void;

function Cases() {
  const [state, setState] = useState(first);
  change = (part) => setState({ ...state, ...part });
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
          jsonLd={jsonLd}
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
          <label for="email">Email address</label>
          <input id="email" name="email" type="email" required />
          <button>Send</button>
        </form>
      </newsletter-signup>
    </>
  );
}

const place = document.querySelector("#app")!;
render(<Cases />, place);
expose(
  (part) => change(part),
  () => render(null, place),
);
