// src/store/sign-up.ts
/**
* Posts a form as a browser would: `application/x-www-form-urlencoded`, but without cookies and with an answer within 20
* seconds. A field that is not valid is marked and gets the focus, and nothing is sent. The address stays in the field
* until it has been taken.
*
* @param action Where to, an absolute URL that has passed `safeAction`.
*/
async function signUp(form, action) {
	for (const field of form.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
	const invalid = form.querySelector(":invalid:not(fieldset)");
	if (invalid) {
		invalid.setAttribute("aria-invalid", "true");
		invalid.focus();
		return "invalid";
	}
	const body = new URLSearchParams();
	for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
	try {
		const { ok, status } = await fetch(action, {
			method: "POST",
			body,
			credentials: "omit",
			headers: { accept: "application/json" },
			signal: AbortSignal.timeout(2e4)
		});
		if (!ok) return { failure: status };
	} catch (error) {
		return { failure: String(error) };
	}
	HTMLFormElement.prototype.reset.call(form);
	return "done";
}
export { signUp };

//# sourceMappingURL=sign-up.js.map