import { isNode, typesOf, values } from "./node.js";
import { expect, one, resource } from "./read-values.js";
// src/film/read-subscription.ts
/** Of all that can be done about a film, subscribing to its newsletter. */
var subscribeAction = (value, context, path) => {
	const node = values(value).find((item) => isNode(item) && (typesOf(item).includes("SubscribeAction") || !item["@type"]));
	return one(expect("subscription", (target, _, path) => {
		const { base } = context;
		const url = resource(isNode(target) ? target["urlTemplate"] ?? target : target, context, path);
		return url && (!base || new URL(url).origin === new URL(base).origin) ? { target: url } : void 0;
	}))(node?.["target"], context, `${path}.target`);
};
/** Its newsletter. */
var subscriptionTable = { potentialAction: subscribeAction };
export { subscriptionTable };

//# sourceMappingURL=read-subscription.js.map