import type { JSX } from "solid-js";
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

/** The element's own properties, in kebab-case or with `prop:`, and its events. */
type Tag<Element extends HTMLElement> = JSX.HTMLAttributes<Element> & {
  [Name in Exclude<keyof Element, keyof HTMLElement>]?:
    Element[Name] | undefined;
} & {
  "prop:film"?: object | undefined;
  "heading-level"?: number | undefined;
  "json-ld"?: boolean | undefined;
  "in-language"?: string | undefined;
  "content-rating"?: string | undefined;
  "date-published"?: string | undefined;
  "on:film-load"?: (event: FilmLoadEvent) => void;
  "on:film-error"?: (event: FilmErrorEvent) => void;
  "on:film-select"?: (event: FilmSelectEvent) => void;
  "on:newsletter-submit"?: (event: NewsletterSubmitEvent) => void;
  "on:newsletter-success"?: (event: NewsletterSuccessEvent) => void;
};

declare module "solid-js" {
  namespace JSX {
    interface IntrinsicElements {
      "film-card": Tag<FilmCard>;
      "film-page": Tag<FilmPage>;
      "film-synopsis": Tag<FilmSynopsis>;
      "newsletter-signup": Tag<NewsletterSignup>;
      "press-quotes": Tag<PressQuotes>;
    }
  }
}
