import type { Offer, Screening } from "../../film/screening.js";
/** How it stands with a screening and its tickets, of which each language has words. */
export type TicketState = "cancelled" | "postponed" | "soldOut" | "returnsOnly" | "comingSoon" | "notOnSale" | "lastFew" | "free" | "payWhatYouCan";
/** What is to be said of a screening's tickets. */
export interface Tickets {
    /** None, where there is nothing to be said but where they are. */
    readonly states: readonly TicketState[];
    /** Where they are sold; undefined where none are. */
    readonly url: string | undefined;
    /** The lowest price, if anything is to be paid. */
    readonly price: Offer | undefined;
    /** Whether there are others. */
    readonly isLowest: boolean;
    /** From when they are sold, if that is to come. */
    readonly validFrom: string | undefined;
}
/**
 * What is to be said of a screening's tickets.
 *
 * @param now Milliseconds since 1970; without it nothing is to come.
 */
export declare function ticketsOf({ offers, availability, eventStatus, isAccessibleForFree, url }: Screening, now?: number): Tickets;
