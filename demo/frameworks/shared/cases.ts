/**
 * What every framework's `cases` has in common: one state, which the test changes, and a list of the events that the
 * framework's own listeners heard.
 */
export interface State {
  readonly shown: boolean;
  readonly src?: string | undefined;
  readonly film?: object | undefined;
  readonly layout?: "poster" | "row" | "hero" | undefined;
  readonly level?: number | undefined;
  readonly jsonLd?: boolean | undefined;
  /** The text between the card's tags. */
  readonly child?: string | undefined;
  /** The ids of films of the silent week. */
  readonly list: readonly string[];
}

/** The state that every page of cases begins with, on the server too. */
export const first: State = {
  shown: true,
  film: { "@type": "Movie", name: "The Ticket That Came Back" },
  layout: "row",
  level: 2,
  jsonLd: false,
  child: "Tonight at eight",
  list: [],
};

export const sourceOf = (id: string): string => `/films/silent-week.json#${id}`;

const heard: string[] = [];

/** The listener of every event. Nothing is sent. */
export function hear(event: Event): void {
  heard.push(event.type);
  if (event.type === "newsletter-submit") event.preventDefault();
}

declare global {
  interface Window {
    /** What the test works with. */
    cases: {
      apply: (change: Partial<State>) => void;
      unmount: () => void;
      define: () => Promise<unknown>;
      heard: readonly string[];
    };
  }
}

/** Hands the page to the test, which registers the elements before or after the framework has rendered. */
export function expose(
  apply: (change: Partial<State>) => void,
  unmount: () => void,
): void {
  const define = () =>
    Promise.all([
      import("film-elements/define/film-card.js"),
      import("film-elements/define/newsletter-signup.js"),
    ]);
  window.cases = { apply, unmount, define, heard };
}
