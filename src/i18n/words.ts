import type { CrewRole } from "../film/billing.js";

/**
 * How a role is named: above one name ("Director"), above several ("Directors"), and in a billing block, before the names
 * ("directed by").
 */
export type RoleWords = readonly [one: string, many: string, billing: string];

/** Everything that the elements say themselves, in one language. */
export interface Words {
  /** Runtime, if the language's listings write it otherwise than `Intl` does: 1, 25 → "1h 25min". */
  readonly duration?: (hours: number, minutes: number) => string;
  /** Spoken label of the certificate: "Certificate 15". */
  readonly certificate: (rating: string, body?: string) => string;
  /** "English subtitles"; the languages are a list already. */
  readonly subtitles: (languages: string) => string;
  /** Instead of a language, for films without speech. */
  readonly noDialogue: string;
  /** Alternative text of a poster without a caption. */
  readonly poster: (name: string) => string;
  readonly releaseDate: string;
  readonly roles: Readonly<Record<CrewRole, RoleWords>>;
  /** After an actor's name, before the character's. */
  readonly as: (character: string) => string;
  /** Opens a folded list: `count` is the number of names in it. */
  readonly more: (count: number) => string;
  /** Text alternative of stars: "4 out of 5 stars". */
  readonly stars: (mark: string, best: string) => string;
  readonly pressQuotes: string;
  readonly carousel: string;
  readonly slide: string;
  readonly previous: string;
  readonly next: string;
  readonly position: (index: number, count: number) => string;
  readonly newsletter: {
    /** The invitation; without a film it speaks of all of them. */
    readonly invitation: (film: string | undefined) => string;
    readonly email: string;
    readonly submit: string;
    readonly consent: string;
    readonly privacy: string;
    readonly invalid: string;
    readonly sending: string;
    readonly done: string;
    readonly failed: string;
  };
}
