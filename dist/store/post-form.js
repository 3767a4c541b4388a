// src/store/post-form.ts
/** For how long an answer is waited for, in milliseconds. */
var patience = 2e4;
/**
* Posts a form as a browser would, but stays on the page: `application/x-www-form-urlencoded`, without cookies.
*
* @returns Undefined when the service answered with 2xx, else why not. Never rejects.
*/
async function postForm(url, data) {
	const body = new URLSearchParams();
	for (const [name, value] of data) if (typeof value === "string") body.append(name, value);
	const late = new AbortController();
	const timer = setTimeout(() => late.abort(), patience);
	try {
		const { ok, status } = await fetch(url, {
			method: "POST",
			body,
			credentials: "omit",
			headers: { accept: "application/json" },
			signal: late.signal
		});
		return ok ? void 0 : {
			code: "status",
			message: `the newsletter service answered ${status}`
		};
	} catch (error) {
		return {
			code: "network",
			message: `no answer from the newsletter service (${String(error)})`
		};
	} finally {
		clearTimeout(timer);
	}
}
export { postForm };

//# sourceMappingURL=post-form.js.map