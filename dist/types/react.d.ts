/**
 * The elements in the JSX of React 19: attributes, properties, and events as `onfilm-load`.
 *
 *     import type {} from "film-elements/react";
 */
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { ElementOf, Handlers, Properties, Tag } from "./handlers.js";

type Own<T extends Tag> = Properties<T> & Handlers<T, "on">;

/** The props of the elements by their tags. */
export type FilmElementsProps = {
  [T in Tag]: Own<T> &
    Omit<
      DetailedHTMLProps<HTMLAttributes<ElementOf<T>>, ElementOf<T>>,
      keyof Own<T>
    >;
};

declare module "react" {
  namespace JSX {
    interface IntrinsicElements extends FilmElementsProps {}
  }
}
