/**
 * How a sign-up stands, as far as a service tells:
 * - `done`: the address has been taken.
 * - `inbox`: a mail is on its way, and the address counts when its link has been followed (double opt-in).
 * - `sent`: the request has gone out and nothing could be read of the answer.
 * - `already`: the address is on the list already.
 * - `invalid`: the address is none.
 * - `refused`: the service does not want it, and may say why.
 * - `busy`: too many requests.
 * - `offline`: there is no network.
 * - `down`: no answer, or one that says that something is broken.
 */
export type SignUpCode =
  | "done"
  | "inbox"
  | "sent"
  | "already"
  | "invalid"
  | "refused"
  | "busy"
  | "offline"
  | "down";

/** What came of a sign-up. */
export interface Answer {
  readonly code: SignUpCode;
  /** The service's own words, as text. */
  readonly reason?: string | undefined;
}

/** A control that stands outside of the form. */
export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What a form sends: the names are the service's. */
export type Fields = Readonly<Record<string, string>>;

/** A newsletter service, as data: where it is asked, in which words, and what its answers mean. */
export interface Provider {
  /** The name of the field with the address. */
  readonly email: string;
  /** The name of the field that takes the film's title, where the service needs no preparation for it. */
  readonly film?: string;
  /** What the service wants to be told besides. */
  readonly hidden?: Fields;
  /** The field that only robots fill: sent empty. */
  readonly honeypot?: (action: string) => string;
  /** Where the request goes, if not to the form's address. */
  readonly address?: (action: string) => string;
  /** Where a real form posts to, if not to the form's address. */
  readonly page?: (action: string) => string;
  /** What is asked for first: further fields, such as a token. */
  readonly prepare?: (action: string) => Promise<Fields>;
  /** The body as JSON, for a service that takes no form. */
  readonly json?: (fields: URLSearchParams) => unknown;
  /**
   * What an answer means. `form` is for a service that wants to see the visitor (a captcha, say): the same goes out as a
   * real form. A service without it cannot be read by a page, or does not want to, and always gets a real form.
   *
   * @param body What the JSON of the answer holds; undefined when it is none.
   */
  readonly read?: (status: number, body: unknown) => Answer | "form";
  /** Whether a real form is posted when the page may not read the answer. */
  readonly form?: boolean;
}
