// src/store/providers/ghost.ts
/**
* A site of Ghost's: a token first, then JSON. It takes no form. A label longer than 191 characters would lose the member at
* the click in the mail.
*
* @see https://github.com/TryGhost/Ghost/tree/main/apps/signup-form
*/
var provider = {
	email: "email",
	film: "label",
	prepare: async (action) => {
		const token = await fetch(action.replace(/send-magic-link\/?$/, "integrity-token/"), {
			credentials: "omit",
			signal: AbortSignal.timeout(1e4)
		}).then((answer) => answer.text(), () => "");
		return /^\d+:[\da-f]+:[\da-f]+$/.test(token) ? { integrityToken: token } : {};
	},
	json: (fields) => ({
		email: fields.get("email"),
		name: fields.get("name")?.slice(0, 191) || void 0,
		emailType: "signup",
		labels: fields.getAll("label").filter(Boolean).map((label) => label.slice(0, 191)),
		integrityToken: fields.get("integrityToken") ?? void 0
	}),
	read: (status, body) => {
		const reason = (body ?? {}).errors?.[0]?.message;
		return status < 300 ? { code: "inbox" } : {
			code: /email is (required|not valid)/i.test(reason ?? "") ? "invalid" : "refused",
			reason
		};
	}
};
export { provider };

//# sourceMappingURL=ghost.js.map