/**
 * Writes screenings as schema.org JSON-LD. A module of its own that is fetched when a page wants it; it must not import
 * anything but types.
 */
import type { Film } from "../../film/film.js";
import type { Node } from "../../film/node.js";
import type { Offer, Screening, Venue } from "../../film/screening.js";

/** What writes the parts of films, which screenings have too. */
export type FilmWriter = typeof import("./write-film.js");

const schema = (name: string | undefined): string | undefined =>
  name && `https://schema.org/${name}`;

/** Whether it is an address, as an `@id` has to be: others are made of film, time and venue, and are made so again. */
const isAddress = (id: string): boolean => /^[^\s|<>"{}\\^`]+$/.test(id);

function place(
  { id, name, screen, ...more }: Venue,
  { node, text }: FilmWriter,
): Node {
  const { address, url, latitude, longitude } = more;
  const made = [name, screen, address].flatMap((part) => part?.value ?? []);
  const own = isAddress(id) && id !== made.join(", ") ? id : undefined;
  const theater = node(name ? "MovieTheater" : "Place", {
    "@id": screen ? undefined : own,
    name: text(name),
    address: text(address),
    url,
    geo:
      latitude === undefined || longitude === undefined
        ? undefined
        : node("GeoCoordinates", { latitude, longitude }),
  });
  return screen
    ? node("Place", {
        "@id": own,
        name: text(screen),
        containedInPlace: theater,
      })
    : theater;
}

/** What schema.org has no word for is said in the visitor's. */
const offer = (
  { name, maxPrice, price, payWhatYouCan, ...more }: Offer,
  availability: Screening["availability"],
  { node, text }: FilmWriter,
): Node => {
  const stands = more.availability ?? availability;
  return node(maxPrice ? "AggregateOffer" : "Offer", {
    name: text(name),
    url: more.url,
    ...(maxPrice ? { lowPrice: price, highPrice: maxPrice } : { price }),
    priceCurrency: more.priceCurrency,
    description: payWhatYouCan ? "Pay what you can" : undefined,
    availability: stands === "ReturnsOnly" ? stands : schema(stands),
    validFrom: more.validFrom,
  });
};

/** Among guests, what is nobody: "Q&A". The reader's words for it, which are not here for the weight of all others. */
const isTalk = (label: string): boolean =>
  /\bq ?& ?a\b|\bintro(?:duced|duction)?\b|in conversation|discussion/i.test(
    label,
  );

function performer(
  { value, lang }: Screening["performer"][number],
  { node, text }: FilmWriter,
): Node {
  const [, name = value, roleName] = /^(.+) \((.+)\)$/.exec(value) ?? [];
  const who = node("Person", { name: text({ value: name, lang }) });
  return roleName ? node("PerformanceRole", { performer: who, roleName }) : who;
}

/**
 * Screenings as schema.org ScreeningEvents, ready for `JSON.stringify`. `readProgramme` makes the same screenings of them
 * again, in the language that they were read in. Each film stands in full with its first screening, and by its title, year
 * and director with the others. Where it goes into HTML as a string, `<` has to be escaped (`\u003c`).
 *
 * @param isKnown Whether a film stands in full elsewhere on the page.
 * @see https://schema.org/ScreeningEvent
 */
export function writeScreenings(
  screenings: readonly Screening[],
  writer: FilmWriter,
  isKnown: (film: Film) => boolean = () => false,
): Node {
  const { image, node, text, writeFilm } = writer;
  const written = new Set<Film>();
  const work = (film: Film): Node => {
    const { "@context": _, ...whole } = writeFilm(film);
    if (!written.has(film) && !isKnown(film)) {
      written.add(film);
      return whole;
    }
    const { name, url, dateCreated, datePublished, director } = whole as Node;
    return node("Movie", { name, url, dateCreated, datePublished, director });
  };
  const event = (screening: Screening): Node => {
    const { id, name, workPresented, offers, availability, online } = screening;
    const { eventStatus, timeZone, location, performer: guests } = screening;
    // What a film says of its language need not be said again.
    const own = (property: "inLanguage" | "subtitleLanguage") => {
      const theirs = workPresented.flatMap((film) => film[property]);
      return screening[property].join() === [...new Set(theirs)].join()
        ? undefined
        : screening[property];
    };
    const [film, ...others] = workPresented;
    const isFull =
      availability === "SoldOut" &&
      !offers.some((one) => one.availability === "SoldOut");
    const saysNothing = !offers.some((one) => one.availability);
    return node("ScreeningEvent", {
      "@id": isAddress(id) ? id : undefined,
      // Search engines want a name.
      name: text(name ?? (others.length ? undefined : film?.name)),
      description: text(screening.description),
      image: screening.image.map(image),
      url: screening.url,
      workPresented: workPresented.map(work),
      startDate: screening.startDate,
      endDate: screening.endDate,
      doorTime: screening.doorTime,
      eventSchedule: /^[+-]/.test(timeZone)
        ? undefined
        : node("Schedule", { scheduleTimezone: timeZone }),
      location: location && place(location, writer),
      eventStatus: schema(eventStatus),
      previousStartDate: screening.previousStartDate,
      eventAttendanceMode: online
        ? schema(`${location ? "Mixed" : "Online"}EventAttendanceMode`)
        : undefined,
      offers: offers.map((one) =>
        offer(one, saysNothing && !isFull ? availability : undefined, writer),
      ),
      remainingAttendeeCapacity: isFull ? 0 : undefined,
      isAccessibleForFree: screening.isAccessibleForFree || undefined,
      superEvent: screening.superEvent.map((series) =>
        node("EventSeries", { name: text(series) }),
      ),
      performer: guests
        .filter(({ value }) => !isTalk(value))
        .map((guest) => performer(guest, writer)),
      keywords: guests.filter(({ value }) => isTalk(value)).map(text),
      accessibilityFeature: screening.accessibilityFeature,
      inLanguage: own("inLanguage"),
      subtitleLanguage: own("subtitleLanguage"),
      videoFormat: screening.videoFormat.map(text),
    });
  };
  return { "@context": "https://schema.org", "@graph": screenings.map(event) };
}
