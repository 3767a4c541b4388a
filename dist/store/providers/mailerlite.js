// src/store/providers/mailerlite.ts
/** MailerLite's embedded form (the new MailerLite). */
var provider = {
	email: "fields[email]",
	hidden: {
		"ml-submit": "1",
		anticsrf: "true"
	},
	address: (action) => action.replace("//dashboard.", "//assets."),
	read: (_, body) => {
		const { success, errors } = body ?? {};
		return success ? { code: "inbox" } : {
			code: errors?.fields?.["email"] ? "invalid" : "refused",
			reason: Object.values(errors?.fields ?? {}).flat()[0]
		};
	}
};
export { provider };

//# sourceMappingURL=mailerlite.js.map