import { isNode, typesOf, values } from "./node.js";
import { asNode, link, plain, text, toNumber } from "./read-values.js";
import { findAccess } from "./access.js";
// src/film/read-venue.ts
/** A place that an event can be in, as against a town around it. */
var isTown = (types) => types.some((type) => /City|Country|State|Area|Region/.test(type));
/** An address in one line. */
function readAddress(value, context, path) {
	const [first] = values(value);
	if (!isNode(first) || first["name"] || first["@value"]) return text(first, context, path);
	const parts = [
		"streetAddress",
		"addressLocality",
		"postalCode"
	].flatMap((name) => plain(first[name], context) || []);
	return parts.length ? { value: parts.join(", ") } : void 0;
}
/** What a place says that it has: `amenityFeature`, `accessibilityFeature`. */
var placeAccess = (place, context) => values([place["amenityFeature"], place["accessibilityFeature"]]).slice(0, 50).flatMap((item) => isNode(item) && /^(false|no|0)$/i.test(String(item["value"])) ? [] : findAccess(plain(isNode(item) ? item["name"] : item, context)));
/** Whether a location is on the net. */
var isVirtual = (value) => isNode(value) && typesOf(value).includes("VirtualLocation");
/** Reads a location; undefined when it has neither name nor address. */
function readVenue(value, context, path) {
	const node = asNode(value, "name");
	const [container] = values(node["containedInPlace"]).filter((outer) => isNode(outer) && !isTown(typesOf(outer)));
	const own = text(node["name"], context, `${path}.name`);
	const outer = container && container !== node ? text(container["name"], context, `${path}.containedInPlace.name`) : void 0;
	const get = (name) => node[name] ?? container?.[name];
	const address = readAddress(get("address"), context, `${path}.address`);
	const [geo] = values(get("geo"));
	const place = isNode(geo) ? geo : node;
	const name = outer ?? own;
	const screen = outer && own;
	if (!name && !address) return void 0;
	const id = node["@id"];
	return {
		venue: {
			id: typeof id === "string" && id ? id : [
				name,
				screen,
				address
			].flatMap((part) => part?.value ?? []).join(", "),
			name,
			screen,
			address,
			url: link(get("url"), context, `${path}.url`),
			latitude: toNumber(place["latitude"], context),
			longitude: toNumber(place["longitude"], context)
		},
		access: [...placeAccess(node, context), ...container ? placeAccess(container, context) : []],
		timeZone: get("timeZone")
	};
}
export { isVirtual, readVenue };

//# sourceMappingURL=read-venue.js.map