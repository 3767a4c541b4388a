import type {} from "film-elements/solid";
import type { FilmLoadEvent } from "film-elements";

export const page = (
  <film-page src="listing.json" headingLevel={1} json-ld>
    <film-card
      layout="hero"
      prop:film={{ "@type": "Movie" }}
      content-rating="15"
      class="wide"
      ref={(card) => console.log(card.film)}
      on:film-load={(event) => {
        const loaded: FilmLoadEvent = event;
        event.currentTarget.layout = "row";
        console.log(loaded.film.name?.value);
      }}
      on:film-select={({ url }) => console.log(url.length)}
    />
    <film-credits max={3} />
    <newsletter-signup on:newsletter-error={({ code }) => code === "busy"} />
  </film-page>
);

// @ts-expect-error no such layout
export const layout = <film-card layout="sideways" />;
// @ts-expect-error another element's layout
export const foreign = <press-quotes layout="hero" />;
// @ts-expect-error no such attribute
export const attribute = <film-card ducation="PT1H" />;
// @ts-expect-error no number
export const level = <film-card heading-level="two" />;
// @ts-expect-error no number
export const property = <film-card headingLevel="2" />;
// @ts-expect-error no object
export const film = <film-card film="listing.json" />;
// @ts-expect-error no such property of the event
export const detail = <film-card on:film-load={({ detail }) => detail} />;
