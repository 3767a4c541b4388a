// src/store/providers/phplist.ts
/** phpList's subscribe page. It wants to be told that its button was pressed, which a form that is sent by script does not say. */
var provider = {
	email: "email",
	hidden: {
		subscribe: "1",
		htmlemail: "1"
	},
	honeypot: () => "VerificationCodeX"
};
export { provider };

//# sourceMappingURL=phplist.js.map