import type { FilmElementTypes } from "./elements.js";

/** The tags of the elements. */
export type Tag = keyof FilmElementTypes;

/** The class of a tag. */
export type ElementOf<T extends Tag> = FilmElementTypes[T]["element"];

type Events<T extends Tag> = FilmElementTypes[T]["events"];

/** A listener for each event, under the event's name with something before it. */
export type Handlers<T extends Tag, Prefix extends string> = {
  [Name in keyof Events<T> & string as `${Prefix}${Name}`]?: (
    event: Events<T>[Name] & { readonly currentTarget: ElementOf<T> },
  ) => void;
};

/** Where an expression gives the value: what is a property takes the property's type. */
export type Properties<T extends Tag> = FilmElementTypes[T]["properties"] &
  Omit<
    FilmElementTypes[T]["attributes"],
    keyof FilmElementTypes[T]["properties"]
  >;

/** Where markup may give the value: what is an attribute may be text. */
export type Markup<T extends Tag> = FilmElementTypes[T]["attributes"] &
  Omit<
    FilmElementTypes[T]["properties"],
    keyof FilmElementTypes[T]["attributes"]
  >;
