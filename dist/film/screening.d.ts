/**
 * The model of what runs when and where. Property names are schema.org's (https://schema.org/ScreeningEvent), values are
 * settled: one language chosen, lists are lists, addresses are absolute and safe, times are the venue's clock with its offset.
 */
import type { Film, Image, Text } from "./film.js";
/**
 * A moment on the venue's clock, with the offset that its zone had or will have then: `2026-11-23T20:30:00+00:00`. The
 * first sixteen characters are what the clock on the wall says; `Date.parse` gives the instant. Of a listing that has no
 * more, the day alone: `2026-11-23`.
 */
export type LocalTime = string;
/** A cinema and one of its rooms: https://schema.org/MovieTheater, or any Place. */
export interface Venue {
    /** What tells it from others: its `@id`, else its name and place. */
    readonly id: string;
    /** The cinema. */
    readonly name?: Text | undefined;
    /** The room, where the listing names a place within the cinema (`containedInPlace`): `Screen 2`. */
    readonly screen?: Text | undefined;
    /** In one line. */
    readonly address?: Text | undefined;
    readonly url?: string | undefined;
    /** In degrees: https://schema.org/GeoCoordinates. */
    readonly latitude?: number | undefined;
    readonly longitude?: number | undefined;
}
/** How tickets stand: of https://schema.org/ItemAvailability what cinemas say, and what they say besides. */
export type Availability = "InStock" | "LimitedAvailability" | "SoldOut" | "PreOrder" | "ReturnsOnly" | "Discontinued";
/** A kind of ticket: https://schema.org/Offer. */
export interface Offer {
    readonly name?: Text | undefined;
    /** Where it is sold. */
    readonly url?: string | undefined;
    /** In units of the currency; 0 is free, if the visitor does not choose. */
    readonly price?: number | undefined;
    /** The highest, where the price is a range. */
    readonly maxPrice?: number | undefined;
    /** Whether the visitor chooses what to pay: pay what you can. */
    readonly payWhatYouCan: boolean;
    /** ISO 4217: `GBP`. */
    readonly priceCurrency?: string | undefined;
    readonly availability?: Availability | undefined;
    /** From when it is sold. */
    readonly validFrom?: LocalTime | undefined;
}
/** Whether a screening takes place: https://schema.org/EventStatusType without the prefix. */
export type EventStatus = "EventScheduled" | "EventCancelled" | "EventPostponed" | "EventRescheduled" | "EventMovedOnline";
/**
 * What a screening has for whom. Captions are for the hard of hearing and say what is to be heard; subtitles translate,
 * and are `Screening.subtitleLanguage`.
 */
export declare const accessFeatures: readonly ["audioDescription", "captions", "signLanguage", "relaxed", "autismFriendly", "dementiaFriendly", "carersAndBabies", "wheelchair", "hearingLoop"];
/** One of them. */
export type AccessFeature = (typeof accessFeatures)[number];
/** One screening: https://schema.org/ScreeningEvent. */
export interface Screening {
    /** Its `@id`, else made of film, time and venue: the same whenever the same document is read. */
    readonly id: string;
    /** A name of its own, when it is another than its film's: a double bill, an evening of shorts. */
    readonly name?: Text | undefined;
    readonly description?: Text | undefined;
    readonly image: readonly Image[];
    /** The films, in the order in which they run. Films of one document are the same objects everywhere in it. */
    readonly workPresented: readonly Film[];
    /** Its page. */
    readonly url?: string | undefined;
    readonly startDate: LocalTime;
    /** As given, else start and running times; undefined when neither is known. */
    readonly endDate?: LocalTime | undefined;
    readonly doorTime?: LocalTime | undefined;
    /** ISO 8601, the day that it belongs to: a late show belongs to the evening before it. */
    readonly day: string;
    /** An IANA zone, `Europe/London`, or an offset where the listing has no more. */
    readonly timeZone: string;
    readonly location?: Venue | undefined;
    readonly eventStatus: EventStatus;
    /** Where it was to be before it was moved. */
    readonly previousStartDate?: LocalTime | undefined;
    /** Whether it can be watched from home: https://schema.org/EventAttendanceModeEnumeration. */
    readonly online: boolean;
    readonly offers: readonly Offer[];
    /** How tickets stand in all: the best that an offer has, else what is known of the places that are left. */
    readonly availability?: Availability | undefined;
    /** Whether it costs nothing (`isAccessibleForFree`, or every offer at 0). */
    readonly isAccessibleForFree: boolean;
    /** The strands and series that it belongs to, the innermost first: `superEvent`. */
    readonly superEvent: readonly Text[];
    /** Who comes to speak, and what for: `performer`, `contributor`. */
    readonly performer: readonly Text[];
    readonly accessibilityFeature: readonly AccessFeature[];
    /** BCP 47 tags, or names as given; the listing's, else the film's. */
    readonly inLanguage: readonly string[];
    /** As `inLanguage`. */
    readonly subtitleLanguage: readonly string[];
    /** As the cinema says it: `35mm`, `IMAX`, `OmU`. */
    readonly videoFormat: readonly Text[];
}
/** A festival's or a cinema's whole programme: https://schema.org/Festival, EventSeries or ItemList. */
export interface Programme {
    readonly name?: Text | undefined;
    readonly url?: string | undefined;
    /** Every film, each once, in the document's order, also those without a screening. */
    readonly films: readonly Film[];
    /** Every screening, by start. */
    readonly screenings: readonly Screening[];
}
