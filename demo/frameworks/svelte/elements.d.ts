import type { HTMLAttributes } from "svelte/elements";
import type {
  FilmCard,
  FilmErrorEvent,
  FilmLoadEvent,
  FilmPage,
  FilmSelectEvent,
  FilmSynopsis,
  NewsletterSignup,
  NewsletterSubmitEvent,
  NewsletterSuccessEvent,
  PressQuotes,
} from "film-elements";

/** The element's own properties, its attributes in kebab-case, and its events. */
type Tag<Element extends HTMLElement> = HTMLAttributes<Element> & {
  [Name in Exclude<keyof Element, keyof HTMLElement>]?:
    Element[Name] | undefined;
} & {
  [attribute: `${string}-${string}`]: unknown;
  "onfilm-load"?: (event: FilmLoadEvent) => void;
  "onfilm-error"?: (event: FilmErrorEvent) => void;
  "onfilm-select"?: (event: FilmSelectEvent) => void;
  "onnewsletter-submit"?: (event: NewsletterSubmitEvent) => void;
  "onnewsletter-success"?: (event: NewsletterSuccessEvent) => void;
};

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "film-card": Tag<FilmCard>;
    "film-page": Tag<FilmPage>;
    "film-synopsis": Tag<FilmSynopsis>;
    "newsletter-signup": Tag<NewsletterSignup>;
    "press-quotes": Tag<PressQuotes>;
  }
}
