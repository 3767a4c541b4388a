import { useEffect, useState } from "preact/hooks";
import type { FilmLoadEvent, FilmSelectEvent } from "film-elements";
import type {} from "film-elements/preact";
import "film-elements/define/film-page.js";
import { loadProgramme, weeks, type Movie } from "../shared/programme";

export function App() {
  return (
    <main>
      <header>
        <h1>The Matchbox</h1>
        <p>A small cinema, in Preact</p>
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
  const [week, setWeek] = useState(0);
  const [loaded, setLoaded] = useState("");
  const [quotes, setQuotes] = useState(false);
  return (
    <section>
      <film-page
        src={weeks[week]}
        onfilm-load={({ film }: FilmLoadEvent) =>
          setLoaded(`${film.name?.value}, ${film.duration} minutes`)
        }
      >
        <film-card layout="hero" heading-level={2} award="" />
        <film-synopsis max={1} />
        {quotes && <press-quotes layout="grid" />}
      </film-page>
      <p class="tools">
        <output>{loaded}</output>
        <button aria-pressed={quotes} onClick={() => setQuotes(!quotes)}>
          What they say
        </button>
        <button onClick={() => setWeek(1 - week)}>The other week</button>
      </p>
    </section>
  );
}

function SilentWeek() {
  const [films, setFilms] = useState<Movie[]>([]);
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const [oldestFirst, setOldestFirst] = useState(false);
  const [asList, setAsList] = useState(false);
  const [chosen, setChosen] = useState("");
  useEffect(() => void loadProgramme().then(setFilms), []);
  const shown = films.filter((film) => !hidden.includes(film["@id"]));
  if (oldestFirst)
    shown.sort((one, other) => +one.dateCreated - +other.dateCreated);
  return (
    <section>
      <h2>Silent week</h2>
      <p class="tools">
        <button
          aria-pressed={oldestFirst}
          onClick={() => setOldestFirst(!oldestFirst)}
        >
          Oldest first
        </button>
        <button aria-pressed={asList} onClick={() => setAsList(!asList)}>
          As a list
        </button>
        {hidden.length > 0 && (
          <button onClick={() => setHidden([])}>All of them</button>
        )}
        <output>{chosen}</output>
      </p>
      <ul class={asList ? "list" : "posters"}>
        {shown.map((film) => (
          <li key={film["@id"]}>
            <film-card
              film={film}
              url={film["@id"]}
              layout={asList ? "row" : undefined}
              onfilm-select={({ film }: FilmSelectEvent) =>
                setChosen(`You chose ${film.name?.value}.`)
              }
            >
              <button
                slot="actions"
                onClick={() => setHidden([...hidden, film["@id"]])}
              >
                Not for me
              </button>
            </film-card>
          </li>
        ))}
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
  const [email, setEmail] = useState("");
  const [news, setNews] = useState("");
  return (
    <section>
      <h2>Newsletter</h2>
      <newsletter-signup
        onnewsletter-success={() => {
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
            value={email}
            onInput={(event) => setEmail(event.currentTarget.value)}
          />
          <button>Keep me posted</button>
        </form>
      </newsletter-signup>
      <output>{news}</output>
    </section>
  );
}
