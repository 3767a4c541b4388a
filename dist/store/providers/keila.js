// src/store/providers/keila.ts
/** Keila. Its answers are pages that another site may not read, and that may hold a captcha. */
var provider = {
	email: "contact[email]",
	honeypot: () => "h[url]"
};
export { provider };

//# sourceMappingURL=keila.js.map