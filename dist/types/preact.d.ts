/**
 * The elements in the JSX of Preact: attributes, properties, and events as `onfilm-load`.
 *
 *     import type {} from "film-elements/preact";
 */
import type { HTMLAttributes } from "preact";
import type { ElementOf, Handlers, Properties, Tag } from "./handlers.js";

type Own<T extends Tag> = Properties<T> & Handlers<T, "on">;

/** The props of the elements by their tags. */
export type FilmElementsProps = {
  [T in Tag]: Own<T> & Omit<HTMLAttributes<ElementOf<T>>, keyof Own<T>>;
};

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements extends FilmElementsProps {}
  }
}
