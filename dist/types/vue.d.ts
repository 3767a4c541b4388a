/**
 * The elements in the templates of Vue 3: attributes, properties, and events as `@film-load`.
 *
 *     import type {} from "film-elements/vue";
 */
import type { HTMLAttributes, PublicProps } from "vue";
import type { FilmElementTypes } from "./elements.js";
import type { ElementOf, Handlers, Markup, Tag } from "./handlers.js";

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Capitalize<Head>}${Camel<Tail>}`
  : Capitalize<Name>;

/** `@film-load` is the prop `onFilmLoad`. */
type Listeners<T extends Tag> = {
  [Name in keyof Handlers<T, ""> & string as `on${Camel<Name>}`]?: Handlers<
    T,
    ""
  >[Name];
};

/** Vue checks `heading-level` as `headingLevel`. */
type Props<T extends Tag> = {
  [
    Name in keyof FilmElementTypes[T]["attributes"] & string as Uncapitalize<
      Camel<Name>
    >
  ]?: FilmElementTypes[T]["attributes"][Name];
};

type Own<T extends Tag> = Props<T> &
  Omit<Markup<T>, keyof Props<T>> &
  Listeners<T>;

/** The elements by their tags, as components. */
export type FilmElementsComponents = {
  [T in Tag]: new () => ElementOf<T> & {
    $props: Own<T> & Omit<HTMLAttributes, keyof Own<T>> & PublicProps;
  };
};

declare module "vue" {
  interface GlobalComponents extends FilmElementsComponents {}
}
