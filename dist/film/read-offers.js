import { isNode, values } from "./node.js";
import { expect, link, one, plain, text } from "./read-values.js";
// src/film/read-offers.ts
/** What feeds call it, letters only. */
var availabilities = [
	["LimitedAvailability", /limited|^few|lastfew|low/],
	["SoldOut", /soldout|outofstock|ausverkauft|complet|agotad|esaurit/],
	["PreOrder", /preorder|presale|backorder|comingsoon|notyet/],
	["ReturnsOnly", /returns|standby|rush|waitinglist/],
	["Discontinued", /discontinued|offsale|closed/],
	["InStock", /instock|onlineonly|instoreonly|available|onsale/]
];
/** How tickets stand, in any spelling: `https://schema.org/SoldOut`, `sold_out`, `Sold out`. */
var availability = one(expect("availability", (value, context) => {
	const name = plain(value, context).replace(/^.*[/#:]/, "").toLowerCase().replace(/[^a-z]/g, "");
	return availabilities.find(([, names]) => names.test(name))?.[0];
}));
var free = /^\s*(?:free|gratis|gratuit|gratuit[oa]|kostenlos|frei|eintritt frei|libre|za darmo|am ddim|مجان\p{L}*|無料)(?!\p{L})/iu;
var payWhatYouCan = /pay[\s-]*(?:what|as)|\bpwy[cw]\b|name your (?:own )?price|sliding scale|donation|spende|prix libre|zahl,? was/i;
var symbols = {
	"£": "GBP",
	"€": "EUR",
	zł: "PLN"
};
/** `12.50`, `£12.50`, `12,50 €`, `1,200.00`, `Free`: the numbers in it. */
function amounts(words) {
	if (free.test(words)) return [0];
	return (words.slice(0, 100).match(/\d[\d.,']*/g) ?? []).map((digits) => {
		const [, whole = "", cents = "0"] = /^(.*?)(?:[.,](\d{1,2}))?[.,']*$/.exec(digits) ?? [];
		return +`${whole.replace(/\D/g, "")}.${cents}`;
	});
}
function readOffer(value, context, path, readTime, around) {
	if (!isNode(value)) return readOffer(/^https?:/.test(String(value)) ? { url: value } : { price: value }, context, path, readTime, around);
	const inner = values(value["offers"]);
	if (inner.length) return inner.slice(0, 50).flatMap((item, index) => isNode(item) && item["offers"] ? [] : readOffer(item, context, `${path}.offers[${index}]`, readTime, value));
	const get = (name) => value[name] ?? around[name];
	const [first] = values(value["priceSpecification"]);
	const specification = isNode(first) ? first : {};
	const name = text(value["name"], context, `${path}.name`);
	const said = [value["price"], specification["price"]].map((price) => plain(price, context)).find(Boolean);
	const bounds = [value["lowPrice"] ?? value["minPrice"] ?? specification["minPrice"], value["highPrice"] ?? value["maxPrice"] ?? specification["maxPrice"]].flatMap((bound) => amounts(plain(bound, context)).slice(0, 1));
	const prices = said ? amounts(said) : bounds;
	const chosen = payWhatYouCan.test([
		said,
		name?.value,
		plain(value["description"], context)
	].join(" "));
	if (said && !prices.length && !chosen) context.report({
		path: `${path}.price`,
		found: said,
		expected: "price"
	});
	const price = prices.length ? Math.min(...prices) : void 0;
	const highest = Math.max(...prices);
	const stands = availability(get("availability"), context, `${path}.availability`);
	return [{
		name,
		url: link(get("url"), context, `${path}.url`),
		price,
		maxPrice: price !== void 0 && highest > price ? highest : void 0,
		payWhatYouCan: chosen || !said && !!specification["maxPrice"],
		priceCurrency: /^[A-Z]{3}$/.exec(plain(value["priceCurrency"] ?? specification["priceCurrency"] ?? around["priceCurrency"], context).toUpperCase())?.[0] ?? symbols[/[£€]|zł/.exec(said ?? "")?.[0] ?? ""],
		availability: stands ?? (/returns only/i.test(name?.value ?? "") ? "ReturnsOnly" : void 0),
		validFrom: readTime(get("validFrom") ?? get("availabilityStarts"), context, `${path}.validFrom`)
	}];
}
/** Reads kinds of tickets: https://schema.org/Offer, AggregateOffer, or a price alone. No more than 50, for nobody reads on. */
var readOffers = (value, context, path, readTime) => values(value).slice(0, 50).flatMap((item, index) => readOffer(item, context, `${path}[${index}]`, readTime, {})).slice(0, 50);
/** The best that any of them has; undefined when none says. */
var bestOf = (offers) => [
	"InStock",
	"LimitedAvailability",
	"PreOrder",
	"ReturnsOnly",
	"SoldOut",
	"Discontinued"
].find((best) => offers.some((offer) => offer.availability === best));
export { availability, bestOf, readOffers };

//# sourceMappingURL=read-offers.js.map