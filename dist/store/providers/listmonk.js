// src/store/providers/listmonk.ts
/** The two addresses of one Listmonk: its form page, and its interface, which only trusted sites may read. */
var path = /\/(?:subscription\/form|api\/public\/subscription)\/?(?=$|\?)/;
/**
* Listmonk. JSON is asked about before it is sent, so that nothing has been delivered where the page may not read the
* answer, and a real form can follow.
*/
var provider = {
	email: "email",
	honeypot: () => "nonce",
	address: (action) => action.replace(path, "/api/public/subscription"),
	page: (action) => action.replace(path, "/subscription/form"),
	form: true,
	json: (fields) => ({
		email: fields.get("email"),
		name: fields.get("name") ?? "",
		list_uuids: fields.getAll("l")
	}),
	read: (status, body) => {
		const { data, message } = body ?? {};
		if (status === 200 && body) return { code: data !== true && data?.has_optin === false ? "done" : "inbox" };
		return {
			code: /invalid e-?mail/i.test(message ?? "") ? "invalid" : "refused",
			reason: message
		};
	}
};
export { provider };

//# sourceMappingURL=listmonk.js.map