import { createResource, createSignal, For, Show } from "solid-js";
import type {} from "film-elements/solid";
import "film-elements/define/film-page.js";
import { loadProgramme, weeks } from "../shared/programme";

export function App() {
  return (
    <main>
      <header>
        <h1>The Matchbox</h1>
        <p>A small cinema, in Solid</p>
      </header>
      <FilmOfTheWeek />
      <SilentWeek />
      <div class="pair">
        <ComingSoon />
        <Newsletter />
      </div>
    </main>
  );
}

function FilmOfTheWeek() {
  const [week, setWeek] = createSignal(0);
  const [loaded, setLoaded] = createSignal("");
  const [quotes, setQuotes] = createSignal(false);
  return (
    <section>
      <film-page
        src={weeks[week()]}
        on:film-load={({ film }) =>
          setLoaded(`${film.name?.value}, ${film.duration} minutes`)
        }
      >
        <film-card layout="hero" heading-level={2} award="" />
        <film-synopsis max={1} />
        <Show when={quotes()}>
          <press-quotes layout="grid" />
        </Show>
      </film-page>
      <p class="tools">
        <output>{loaded()}</output>
        <button aria-pressed={quotes()} onClick={() => setQuotes(!quotes())}>
          What they say
        </button>
        <button onClick={() => setWeek(1 - week())}>The other week</button>
      </p>
    </section>
  );
}

function SilentWeek() {
  const [films] = createResource(loadProgramme, { initialValue: [] });
  const [hidden, setHidden] = createSignal<readonly string[]>([]);
  const [oldestFirst, setOldestFirst] = createSignal(false);
  const [asList, setAsList] = createSignal(false);
  const [chosen, setChosen] = createSignal("");
  const shown = () => {
    const left = films().filter((film) => !hidden().includes(film["@id"]));
    return oldestFirst()
      ? left.sort((one, other) => +one.dateCreated - +other.dateCreated)
      : left;
  };
  return (
    <section>
      <h2>Silent week</h2>
      <p class="tools">
        <button
          aria-pressed={oldestFirst()}
          onClick={() => setOldestFirst(!oldestFirst())}
        >
          Oldest first
        </button>
        <button aria-pressed={asList()} onClick={() => setAsList(!asList())}>
          As a list
        </button>
        <Show when={hidden().length}>
          <button onClick={() => setHidden([])}>All of them</button>
        </Show>
        <output>{chosen()}</output>
      </p>
      <ul class={asList() ? "list" : "posters"}>
        <For each={shown()}>
          {(film) => (
            <li>
              <film-card
                prop:film={film}
                url={film["@id"]}
                layout={asList() ? "row" : undefined}
                on:film-select={({ film }) =>
                  setChosen(`You chose ${film.name?.value}.`)
                }
              >
                <button
                  slot="actions"
                  onClick={() => setHidden([...hidden(), film["@id"]])}
                >
                  Not for me
                </button>
              </film-card>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}

function ComingSoon() {
  return (
    <section>
      <h2>Coming soon</h2>
      <film-card
        layout="row"
        name="The Last Reel Is Missing"
        duration="1h 34min"
        genre="Comedy, Mystery"
        in-language="en"
        content-rating="U"
        date-published="2027-02-05"
      />
    </section>
  );
}

function Newsletter() {
  const [email, setEmail] = createSignal("");
  const [news, setNews] = createSignal("");
  return (
    <section>
      <h2>Newsletter</h2>
      <newsletter-signup
        on:newsletter-success={() => {
          setEmail("");
          setNews("See you at the Matchbox.");
        }}
      >
        <form method="post" action="subscribe">
          <label for="email">Email address</label>
          <input
            id="email"
            name="email"
            type="email"
            autocomplete="email"
            required
            value={email()}
            onInput={(event) => setEmail(event.currentTarget.value)}
          />
          <button>Keep me posted</button>
        </form>
      </newsletter-signup>
      <output>{news()}</output>
    </section>
  );
}
