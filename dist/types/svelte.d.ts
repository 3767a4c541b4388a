/**
 * The elements in the markup of Svelte: attributes, properties, and events as `onfilm-load` (Svelte 5) or `on:film-load`.
 *
 *     import type {} from "film-elements/svelte";
 */
import type { HTMLAttributes } from "svelte/elements";
import type { ElementOf, Handlers, Markup, Tag } from "./handlers.js";

type Own<T extends Tag> = Markup<T> & Handlers<T, "on"> & Handlers<T, "on:">;

/** The attributes of the elements by their tags. */
export type FilmElementsAttributes = {
  [T in Tag]: Own<T> & Omit<HTMLAttributes<ElementOf<T>>, keyof Own<T>>;
};

declare module "svelte/elements" {
  interface SvelteHTMLElements extends FilmElementsAttributes {}
}
