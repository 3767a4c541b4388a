// src/store/providers/brevo.ts
/** Brevo, formerly Sendinblue. Whether a page may read the answer differs by account. */
var provider = {
	email: "EMAIL",
	honeypot: () => "email_address_check",
	address: (action) => {
		const url = new URL(action);
		url.searchParams.set("isAjax", "1");
		return url.href;
	},
	form: true,
	read: (_, body) => {
		const { success, message, errors } = body ?? {};
		return success ? { code: "inbox" } : {
			code: errors?.["EMAIL"] ? "invalid" : "refused",
			reason: errors?.["EMAIL"] ?? message
		};
	}
};
export { provider };

//# sourceMappingURL=brevo.js.map