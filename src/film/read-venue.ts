import type { Text } from "./film.js";
import { isNode, typesOf, values, type Node } from "./node.js";
import {
  asNode,
  link,
  plain,
  text,
  toNumber,
  type ReadContext,
} from "./read-values.js";
import type { AccessFeature, Venue } from "./screening.js";
import { findAccess } from "./access.js";

/** A place that an event can be in, as against a town around it. */
const isTown = (types: readonly string[]): boolean =>
  types.some((type) => /City|Country|State|Area|Region/.test(type));

/** An address in one line. */
function readAddress(
  value: unknown,
  context: ReadContext,
  path: string,
): Text | undefined {
  const [first] = values(value);
  if (!isNode(first) || first["name"] || first["@value"])
    return text(first, context, path);
  const parts = ["streetAddress", "addressLocality", "postalCode"].flatMap(
    (name) => plain(first[name], context) || [],
  );
  return parts.length ? { value: parts.join(", ") } : undefined;
}

/** What a place says that it has: `amenityFeature`, `accessibilityFeature`. */
const placeAccess = (place: Node, context: ReadContext): AccessFeature[] =>
  values([place["amenityFeature"], place["accessibilityFeature"]])
    .slice(0, 50)
    .flatMap((item) =>
      isNode(item) && /^(false|no|0)$/i.test(String(item["value"]))
        ? []
        : findAccess(plain(isNode(item) ? item["name"] : item, context)),
    );

/** A venue, and what its place has for whom. */
export interface Place {
  readonly venue: Venue;
  readonly access: readonly AccessFeature[];
  /** As the listing has it. */
  readonly timeZone: unknown;
}

/** Whether a location is on the net. */
export const isVirtual = (value: unknown): boolean =>
  isNode(value) && typesOf(value).includes("VirtualLocation");

/** Reads a location; undefined when it has neither name nor address. */
export function readVenue(
  value: unknown,
  context: ReadContext,
  path: string,
): Place | undefined {
  const node = asNode(value, "name");
  const [container] = values(node["containedInPlace"]).filter(
    (outer): outer is Node => isNode(outer) && !isTown(typesOf(outer)),
  );
  const own = text(node["name"], context, `${path}.name`);
  const outer =
    container && container !== node
      ? text(container["name"], context, `${path}.containedInPlace.name`)
      : undefined;
  const get = (name: string): unknown => node[name] ?? container?.[name];
  const address = readAddress(get("address"), context, `${path}.address`);
  const [geo] = values(get("geo"));
  const place = isNode(geo) ? geo : node;
  const name = outer ?? own;
  const screen = outer && own;
  if (!name && !address) return undefined;
  const id = node["@id"];
  return {
    venue: {
      id:
        typeof id === "string" && id
          ? id
          : [name, screen, address]
              .flatMap((part) => part?.value ?? [])
              .join(", "),
      name,
      screen,
      address,
      url: link(get("url"), context, `${path}.url`),
      latitude: toNumber(place["latitude"], context),
      longitude: toNumber(place["longitude"], context),
    },
    access: [
      ...placeAccess(node, context),
      ...(container ? placeAccess(container, context) : []),
    ],
    timeZone: get("timeZone"),
  };
}
