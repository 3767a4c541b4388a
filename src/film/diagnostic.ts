/**
 * Something in a listing that could not be used. It is left out, the rest of the listing is shown, and the editor reads
 * this in the console.
 */
export interface Diagnostic {
  /** Where it stands, as a path of property names: `review[2].reviewRating`. */
  readonly path: string;
  /** What stands there, shortened. */
  readonly found: string;
  /** What would have been understood. */
  readonly expected: string;
}

/** Takes a diagnostic. Called while a listing is read; must not throw. */
export type Report = (diagnostic: Diagnostic) => void;

/** A value as an editor can recognise it in a message: its JSON, at most 60 characters of it. */
export function excerpt(value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    // A cycle or a BigInt in an object that was handed to `.film`.
  }
  text ??= String(typeof value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
