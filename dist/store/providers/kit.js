// src/store/providers/kit.ts
/** Kit, formerly ConvertKit. */
var provider = {
	email: "email_address",
	address: (action) => action.replace("//app.convertkit.", "//app.kit."),
	read: (_, body) => {
		const { status, errors } = body ?? {};
		if (status === "quarantined") return "form";
		const reasons = errors && "messages" in errors ? errors.messages : errors;
		return status === "success" ? { code: "inbox" } : {
			code: "refused",
			reason: reasons?.[0]
		};
	}
};
export { provider };

//# sourceMappingURL=kit.js.map