import { type Read, type ReadContext } from "./read-values.js";
import type { Availability, LocalTime, Offer } from "./screening.js";
/** How tickets stand, in any spelling: `https://schema.org/SoldOut`, `sold_out`, `Sold out`. */
export declare const availability: Read<Availability | undefined>;
/** Reads a time of the document into the venue's clock. */
export type ReadTime = Read<LocalTime | undefined>;
/** Reads kinds of tickets: https://schema.org/Offer, AggregateOffer, or a price alone. No more than 50, for nobody reads on. */
export declare const readOffers: (value: unknown, context: ReadContext, path: string, readTime: ReadTime) => readonly Offer[];
/** The best that any of them has; undefined when none says. */
export declare const bestOf: (offers: readonly Offer[]) => Availability | undefined;
