import type { Offer, Screening } from "../../film/screening.js";

/** How it stands with a screening and its tickets, of which each language has words. */
export type TicketState =
  | "cancelled"
  | "postponed"
  | "soldOut"
  | "returnsOnly"
  | "comingSoon"
  | "notOnSale"
  | "lastFew"
  | "free"
  | "payWhatYouCan";

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
export function ticketsOf(
  { offers, availability, eventStatus, isAccessibleForFree, url }: Screening,
  now = Infinity,
): Tickets {
  const starts = offers.map(({ validFrom }) => validFrom ?? "");
  const later = starts.every((start) => Date.parse(start) > now)
    ? [...starts].sort()[0]
    : undefined;
  const stands: TicketState | undefined =
    eventStatus === "EventCancelled"
      ? "cancelled"
      : eventStatus === "EventPostponed"
        ? "postponed"
        : availability === "SoldOut"
          ? "soldOut"
          : availability === "ReturnsOnly"
            ? "returnsOnly"
            : later || availability === "PreOrder"
              ? "comingSoon"
              : availability === "Discontinued"
                ? "notOnSale"
                : availability === "LimitedAvailability"
                  ? "lastFew"
                  : undefined;
  const open = !stands || /returnsOnly|lastFew/.test(stands);
  const chosen = offers.some(({ payWhatYouCan }) => payWhatYouCan);
  const states: TicketState[] = stands ? [stands] : [];
  if (!/cancelled|postponed/.test(stands ?? ""))
    if (isAccessibleForFree) states.push("free");
    else if (chosen) states.push("payWhatYouCan");
  const sold = offers.filter((offer) => offer.availability !== "SoldOut");
  const [price, ...others] = sold
    .filter((offer) => offer.price !== undefined)
    .sort((a, b) => a.price! - b.price!);
  return {
    states,
    url: open ? (sold.find((offer) => offer.url)?.url ?? url) : undefined,
    price: open && price?.price && !chosen ? price : undefined,
    isLowest: [price, ...others].some(
      (offer) => offer && (offer.maxPrice || offer.price !== price?.price),
    ),
    validFrom: stands === "comingSoon" ? later : undefined,
  };
}
