import { attributeOf, type PageElement } from "./page.js";

/** Something in a page that is not as it has to be, and where it stands. */
export interface Fault {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** The element's tag and source: `<film-card src="film.json">`. */
  readonly element: string;
  /** What is wrong, a sentence without its end. */
  readonly message: string;
}

/** A page that cannot be prepared as a whole, and is therefore left as it is. */
export class PrerenderError extends Error {
  /** All of it, in the order of the page. */
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(
      faults
        .map(
          ({ line, column, element, message }) =>
            `${line}:${column} ${element}: ${message}`,
        )
        .join("\n"),
    );
    this.name = "PrerenderError";
    this.faults = faults;
  }
}

/** A fault at an element. */
export const faultOf = (element: PageElement, message: string): Fault => {
  const { startLine = 1, startCol = 1 } = element.sourceCodeLocation ?? {};
  const src = attributeOf(element, "src");
  return {
    line: startLine,
    column: startCol,
    element: `<${element.tagName}${src ? ` src="${src}"` : ""}>`,
    message,
  };
};

/** Throws faults, if there are any. */
export const failIf = (faults: readonly Fault[]): void => {
  if (faults.length) throw new PrerenderError(faults);
};
