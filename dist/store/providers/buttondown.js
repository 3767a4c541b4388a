// src/store/providers/buttondown.ts
/**
* Buttondown's embedded form. Its documentation forbids `fetch`: it has to be able to show a captcha or to ask back about
* the address.
*
* @see https://docs.buttondown.com/building-your-subscriber-base
*/
var provider = {
	email: "email",
	film: "tag",
	hidden: { embed: "1" }
};
export { provider };

//# sourceMappingURL=buttondown.js.map