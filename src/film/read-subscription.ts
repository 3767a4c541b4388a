import type { Film, SubscribeAction } from "./film.js";
import { isNode, typesOf, values, type Node } from "./node.js";
import { expect, one, resource, type Read, type Table } from "./read-values.js";

/** Of all that can be done about a film, subscribing to its newsletter. */
const subscribeAction: Read<SubscribeAction | undefined> = (
  value,
  context,
  path,
) => {
  const node = values(value).find(
    (item): item is Node =>
      isNode(item) &&
      (typesOf(item).includes("SubscribeAction") || !item["@type"]),
  );
  // What visitors type in goes to nobody whom the page has not named: the listing's own site it has, by asking for it.
  return one(
    expect<SubscribeAction>("subscription", (target, _, path) => {
      const { base } = context;
      const url = resource(
        isNode(target) ? (target["urlTemplate"] ?? target) : target,
        context,
        path,
      );
      return url && (!base || new URL(url).origin === new URL(base).origin)
        ? { target: url }
        : undefined;
    }),
  )(node?.["target"], context, `${path}.target`);
};

/** Its newsletter. */
export const subscriptionTable: Table<Pick<Film, "potentialAction">> = {
  potentialAction: subscribeAction,
};
