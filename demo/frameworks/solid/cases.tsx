import type {} from "film-elements/solid";
import { For, Show } from "solid-js";
import { createStore } from "solid-js/store";
import { render } from "solid-js/web";
import { expose, first, hear, sourceOf, type State } from "../shared/cases";

const [state, setState] = createStore<{ now: State }>({ now: first });
const now = () => state.now;

function Cases() {
  return (
    <>
      <Show when={now().shown}>
        <film-card
          id="card"
          src={now().src}
          prop:film={now().film}
          layout={now().layout}
          heading-level={now().level}
          json-ld={now().jsonLd}
          on:film-load={hear}
          on:film-error={hear}
          on:film-select={hear}
        >
          <Show when={now().child}>
            <p>{now().child}</p>
          </Show>
        </film-card>
      </Show>
      <div id="list">
        <For each={now().list}>
          {(id) => <film-card id={id} src={sourceOf(id)} />}
        </For>
      </div>
      <newsletter-signup id="signup" on:newsletter-submit={hear}>
        <form method="post" action="subscribe">
          <label for="email">Email address</label>
          <input id="email" name="email" type="email" required />
          <button>Send</button>
        </form>
      </newsletter-signup>
    </>
  );
}

const unmount = render(() => <Cases />, document.querySelector("#app")!);
expose((part) => setState("now", { ...state.now, ...part }), unmount);
