import type { CrewRole } from "../film/billing.js";
/**
 * How a role is named: above one name, or under it ("Director"), above several ("Directors"), and in a billing block, before the names
 * ("directed by").
 */
export type RoleWords = readonly [one: string, many: string, billing: string];
/** What a card says itself, in one language. */
export interface CardWords {
    /** Runtime, if the language's listings write it otherwise than `Intl` does: 1, 25 → "1h 25min". */
    readonly duration?: (hours: number, minutes: number) => string;
    /** The same as it is spoken, if `Intl` is not to be asked: 1, 25 → "1 hour, 25 minutes". */
    readonly spokenDuration?: (hours: number, minutes: number) => string;
    /** Spoken label of the certificate: "Certificate 15". */
    readonly certificate: (rating: string, body?: string) => string;
    /** How things are listed, if not with `Intl`'s "and". */
    readonly lists?: "unit";
    /** What stands between two things side by side, if not a comma and a space. */
    readonly separator?: string;
    /** "English subtitles"; the languages are a list already. */
    readonly subtitles: (languages: string) => string;
    /** Instead of a language, for films without speech. */
    readonly noDialogue: string;
    /** Alternative text of a poster without a caption. */
    readonly poster: (name: string) => string;
    /** "Release date: 12 May 2026". */
    readonly releaseDate: (date: string) => string;
}
/** Everything that the elements say themselves, in one language. */
export interface Words extends CardWords {
    /** What stands over a part of a film's page. */
    readonly headings: {
        readonly synopsis: string;
        readonly awards: string;
        readonly trailer: string;
        readonly gallery: string;
        readonly credits: string;
        readonly statement: string;
        readonly newsletter: string;
    };
    readonly roles: Readonly<Record<CrewRole, RoleWords>>;
    /** After an actor's name, before the character's. */
    readonly as: (character: string) => string;
    /** Opens a folded list: `count` is the number of names in it, as the language writes it. */
    readonly more: (count: string) => string;
    /** Text alternative of stars: "4 out of 5 stars". */
    readonly stars: (mark: string, best: string) => string;
    readonly pressQuotes: string;
    /** What a row of things is that shows one at a time, for those who listen. */
    readonly carousel: string;
    readonly slide: string;
    /** Of quotes and stills. */
    readonly previous: string;
    readonly next: string;
    readonly position: (index: string, count: string) => string;
    /** Opens the rest of a folded synopsis. */
    readonly readMore: string;
    readonly playTrailer: string;
    /** Before the click that lets a third party's player in: whose it is, and that it hears of the visitor. */
    readonly thirdParty: (provider: string) => string;
    /** A link to a trailer that cannot play here; `site` is a host name. */
    readonly watchTrailer: (site: string) => string;
    /** Alternative text of a still without a caption. */
    readonly still: (index: string, film: string) => string;
    /** Closes the enlarged still. */
    readonly close: string;
    /** Place and date, as much as is known, are a list already: "Born in 1984, La Paz". No form may need a gender. */
    readonly born: (details: string) => string;
    readonly died: (details: string) => string;
    readonly newsletter: {
        /** The invitation; without a film it speaks of all of them. */
        readonly invitation: (film: string | undefined) => string;
        readonly email: string;
        readonly submit: string;
        readonly consent: string;
        readonly privacy: string;
        readonly invalid: string;
        readonly sending: string;
        /** The address has been taken; whether it has to be confirmed is not known. */
        readonly done: string;
        /** A mail asks to confirm the address. */
        readonly inbox: string;
        /** The request has gone out, and what came of it only a mail can tell. */
        readonly sent: string;
        readonly already: string;
        /** `reason` is the service's own words, a sentence. */
        readonly refused: (reason?: string) => string;
        /** Too many requests. */
        readonly busy: string;
        readonly offline: string;
        readonly down: string;
    };
}
