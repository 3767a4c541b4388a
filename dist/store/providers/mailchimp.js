// src/store/providers/mailchimp.ts
/**
* Mailchimp's embedded form. Its answers are pages, which may hold a captcha, and which a page elsewhere may not read; its
* JSONP would run a script of Mailchimp's in the page.
*/
var provider = {
	email: "EMAIL",
	honeypot: (action) => {
		const { searchParams } = new URL(action);
		return `b_${searchParams.get("u")}_${searchParams.get("id")}`;
	}
};
export { provider };

//# sourceMappingURL=mailchimp.js.map