/**
 * The elements in the JSX of Solid: attributes, properties, and events as `on:film-load`.
 *
 *     import type {} from "film-elements/solid";
 */
import type { JSX } from "solid-js";
import type { ElementOf, Handlers, Properties, Tag } from "./handlers.js";

type Own<T extends Tag> = Properties<T> &
  Handlers<T, "on:"> & {
    [
      Name in keyof Properties<T> & string as `prop:${Name}`
    ]?: Properties<T>[Name];
  };

/** The props of the elements by their tags. */
export type FilmElementsProps = {
  [T in Tag]: Own<T> & Omit<JSX.HTMLAttributes<ElementOf<T>>, keyof Own<T>>;
};

declare module "solid-js" {
  namespace JSX {
    interface IntrinsicElements extends FilmElementsProps {}
  }
}
