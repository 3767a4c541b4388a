// src/store/providers/emailoctopus.ts
/** EmailOctopus's embedded form. Its fields are numbered in the order of the form; the address is normally the first. */
var provider = {
	email: "field_0",
	honeypot: () => "hpc4b27b6e-eb38-11e9-be00-06b4694bee2a",
	read: (status, body) => {
		const { code, message } = (body ?? {}).error ?? {};
		return status === 200 && body ? { code: "inbox" } : {
			code: code === "INVALID_PARAMETERS" ? "invalid" : "refused",
			reason: message
		};
	}
};
export { provider };

//# sourceMappingURL=emailoctopus.js.map