import { values, isNode, type Node } from "./node.js";
import {
  expect,
  link,
  one,
  plain,
  text,
  type Read,
  type ReadContext,
} from "./read-values.js";
import type { Availability, LocalTime, Offer } from "./screening.js";

/** What feeds call it, letters only. */
const availabilities: readonly (readonly [Availability, RegExp])[] = [
  ["LimitedAvailability", /limited|^few|lastfew|low/],
  ["SoldOut", /soldout|outofstock|ausverkauft|complet|agotad|esaurit/],
  ["PreOrder", /preorder|presale|backorder|comingsoon|notyet/],
  ["ReturnsOnly", /returns|standby|rush|waitinglist/],
  ["Discontinued", /discontinued|offsale|closed/],
  ["InStock", /instock|onlineonly|instoreonly|available|onsale/],
];

/** How tickets stand, in any spelling: `https://schema.org/SoldOut`, `sold_out`, `Sold out`. */
export const availability: Read<Availability | undefined> = one(
  expect("availability", (value, context) => {
    const name = plain(value, context)
      .replace(/^.*[/#:]/, "")
      .toLowerCase()
      .replace(/[^a-z]/g, "");
    return availabilities.find(([, names]) => names.test(name))?.[0];
  }),
);

const free =
  /^\s*(?:free|gratis|gratuit|gratuit[oa]|kostenlos|frei|eintritt frei|libre|za darmo|am ddim|مجان\p{L}*|無料)(?!\p{L})/iu;
const payWhatYouCan =
  /pay[\s-]*(?:what|as)|\bpwy[cw]\b|name your (?:own )?price|sliding scale|donation|spende|prix libre|zahl,? was/i;
const symbols: Readonly<Record<string, string>> = {
  "£": "GBP",
  "€": "EUR",
  zł: "PLN",
};

/** `12.50`, `£12.50`, `12,50 €`, `1,200.00`, `Free`: the numbers in it. */
function amounts(words: string): number[] {
  if (free.test(words)) return [0];
  return (words.slice(0, 100).match(/\d[\d.,']*/g) ?? []).map((digits) => {
    // The last mark before one or two digits is the decimal one; the others part thousands.
    const [, whole = "", cents = "0"] =
      /^(.*?)(?:[.,](\d{1,2}))?[.,']*$/.exec(digits) ?? [];
    return +`${whole.replace(/\D/g, "")}.${cents}`;
  });
}

/** Reads a time of the document into the venue's clock. */
export type ReadTime = Read<LocalTime | undefined>;

function readOffer(
  value: unknown,
  context: ReadContext,
  path: string,
  readTime: ReadTime,
  around: Node,
): readonly Offer[] {
  // A price alone, or an address.
  if (!isNode(value))
    return readOffer(
      /^https?:/.test(String(value)) ? { url: value } : { price: value },
      context,
      path,
      readTime,
      around,
    );
  const inner = values(value["offers"]);
  if (inner.length)
    return inner
      .slice(0, 50)
      .flatMap((item, index) =>
        isNode(item) && item["offers"]
          ? []
          : readOffer(
              item,
              context,
              `${path}.offers[${index}]`,
              readTime,
              value,
            ),
      );
  const get = (name: string): unknown => value[name] ?? around[name];
  const [first] = values(value["priceSpecification"]);
  const specification = isNode(first) ? first : {};
  const name = text(value["name"], context, `${path}.name`);
  const said = [value["price"], specification["price"]]
    .map((price) => plain(price, context))
    .find(Boolean);
  const bounds = [
    value["lowPrice"] ?? value["minPrice"] ?? specification["minPrice"],
    value["highPrice"] ?? value["maxPrice"] ?? specification["maxPrice"],
  ].flatMap((bound) => amounts(plain(bound, context)).slice(0, 1));
  const prices = said ? amounts(said) : bounds;
  const chosen = payWhatYouCan.test(
    [said, name?.value, plain(value["description"], context)].join(" "),
  );
  if (said && !prices.length && !chosen)
    context.report({ path: `${path}.price`, found: said, expected: "price" });
  const price = prices.length ? Math.min(...prices) : undefined;
  const highest = Math.max(...prices);
  const stands = availability(
    get("availability"),
    context,
    `${path}.availability`,
  );
  return [
    {
      name,
      url: link(get("url"), context, `${path}.url`),
      price,
      maxPrice: price !== undefined && highest > price ? highest : undefined,
      payWhatYouCan: chosen || (!said && !!specification["maxPrice"]),
      priceCurrency:
        /^[A-Z]{3}$/.exec(
          plain(
            value["priceCurrency"] ??
              specification["priceCurrency"] ??
              around["priceCurrency"],
            context,
          ).toUpperCase(),
        )?.[0] ?? symbols[/[£€]|zł/.exec(said ?? "")?.[0] ?? ""],
      availability:
        stands ??
        (/returns only/i.test(name?.value ?? "") ? "ReturnsOnly" : undefined),
      validFrom: readTime(
        get("validFrom") ?? get("availabilityStarts"),
        context,
        `${path}.validFrom`,
      ),
    },
  ];
}

/** Reads kinds of tickets: https://schema.org/Offer, AggregateOffer, or a price alone. No more than 50, for nobody reads on. */
export const readOffers = (
  value: unknown,
  context: ReadContext,
  path: string,
  readTime: ReadTime,
): readonly Offer[] =>
  values(value)
    .slice(0, 50)
    .flatMap((item, index) =>
      readOffer(item, context, `${path}[${index}]`, readTime, {}),
    )
    .slice(0, 50);

/** The best that any of them has; undefined when none says. */
export const bestOf = (offers: readonly Offer[]): Availability | undefined =>
  (
    [
      "InStock",
      "LimitedAvailability",
      "PreOrder",
      "ReturnsOnly",
      "SoldOut",
      "Discontinued",
    ] as const
  ).find((best) => offers.some((offer) => offer.availability === best));
