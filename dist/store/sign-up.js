// src/store/sign-up.ts
var modules = {
	brevo: () => import("./providers/brevo.js"),
	buttondown: () => import("./providers/buttondown.js"),
	emailoctopus: () => import("./providers/emailoctopus.js"),
	ghost: () => import("./providers/ghost.js"),
	keila: () => import("./providers/keila.js"),
	kit: () => import("./providers/kit.js"),
	listmonk: () => import("./providers/listmonk.js"),
	mailchimp: () => import("./providers/mailchimp.js"),
	mailerlite: () => import("./providers/mailerlite.js"),
	phplist: () => import("./providers/phplist.js")
};
/** The addresses that the services hand out. Those of software that runs anywhere are known by their paths. */
var addresses = [
	["mailchimp", /^https:\/\/([a-z\d-]+\.)?us\d{1,3}\.list-manage\d?\.com\/subscribe\/post\?/i],
	["buttondown", /^https:\/\/(www\.)?buttondown\.(com|email)\/api\/emails\/embed-subscribe\/[\w.-]+\/?(\?|$)/i],
	["mailerlite", /^https:\/\/(assets|dashboard)\.mailerlite\.com\/jsonp\/\d+\/(forms|pages)\/\d+\/subscribe\/?(\?|$)/i],
	["kit", /^https:\/\/app\.(kit|convertkit)\.com\/forms\/[\da-f]+\/subscriptions\/?(\?|$)/i],
	["emailoctopus", /^https:\/\/([\w-]+\.)?eo(mail|campaign)\d+\.com\/form\/[\da-f-]{36}\/?(\?|$)/i],
	["brevo", /^https:\/\/([\da-f]{8}\.)?sibforms\.com\/serve\/[\w-]+=*(\?|$)/i],
	["ghost", /^https?:\/\/[^?#]+\/members\/api\/send-magic-link\/?$/i],
	["listmonk", /^https?:\/\/[^?#]+\/(subscription\/form|api\/public\/subscription)\/?(\?|$)/i],
	["keila", /^https?:\/\/[^?#]+\/forms\/frm_[a-z\d]+\/?(\?|$)/i],
	["phplist", /^https?:\/\/[^?#]+\/(index\.php)?\?(.*&)?p=subscribe(&|$)/i]
];
/** What a handler of the site's own may say in JSON: one of these as `status`, and a `message`. */
var codes = [
	"done",
	"inbox",
	"already",
	"invalid",
	"refused",
	"busy"
];
/** A handler of the site's own, or of a service that nobody knows: what HTTP says counts. */
var handler = {
	email: "email",
	film: "film",
	read: (status, body) => {
		const { status: code, message } = Object(body);
		return {
			code: codes.includes(code) ? code : status === 409 ? "already" : status < 300 ? "done" : "refused",
			reason: typeof message === "string" ? message : void 0
		};
	}
};
/** The service that an address or a name stands for. */
async function findProvider({ action, provider }) {
	const name = provider?.toLowerCase() || addresses.find(([, address]) => address.test(action))?.[0] || "";
	return Object.hasOwn(modules, name) ? (await modules[name]()).provider : handler;
}
/** What the visitor typed in and what the service wants besides, in its words. */
function collect(form, provider, { action, film: title, extras = [] }) {
	const { email, film, hidden, honeypot } = provider;
	const fields = new URLSearchParams();
	for (const [name, value] of new FormData(form)) if (typeof value === "string") fields.append(name, value);
	for (const field of extras) {
		const { name, type, value } = field;
		if (!name || field.matches(":disabled") || /^(submit|image|button|reset|file)$/.test(type)) continue;
		if ("selectedOptions" in field) {
			for (const option of field.selectedOptions) if (!option.disabled) fields.append(name, option.value);
		} else if (!("checked" in field) || field.checked || !/radio|checkbox/.test(type)) fields.append(name, value);
	}
	if (provider !== handler || !fields.get("honeypot")) fields.delete("honeypot");
	const add = (name, value) => fields.has(name) || fields.append(name, value);
	const typed = form.querySelector("[type=email]");
	if (typed && /^(email)?$/.test(typed.name) && !fields.has(email)) {
		fields.delete(typed.name);
		add(email, typed.value);
	}
	for (const [name, value] of Object.entries(hidden ?? {})) add(name, value);
	if (film && title) add(film, title);
	if (honeypot) add(honeypot(action), "");
	return fields;
}
/** Posts as a browser does, which leads to the service's own page. */
function postForm(action, fields, target) {
	const form = document.createElement("form");
	Object.assign(form, {
		method: "post",
		action,
		hidden: true
	});
	if (target) Object.assign(form, {
		target,
		rel: "noopener"
	});
	for (const [name, value] of fields) {
		const input = document.createElement("input");
		form.append(Object.assign(input, {
			type: "hidden",
			name,
			value
		}));
	}
	document.body.append(form);
	HTMLFormElement.prototype.submit.call(form);
	form.remove();
	return { code: "sent" };
}
/** Whether there is a server at an address whose answers this page may not read. */
var answers = (address) => fetch(address, {
	method: "HEAD",
	mode: "no-cors",
	credentials: "omit",
	signal: AbortSignal.timeout(1e4)
}).then(() => true, () => false);
var parse = (text) => {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
};
/** A service's own words: text, whatever markup it puts into them, and not a page full. */
var toText = (reason) => typeof reason === "string" ? reason.replace(/<[^>]*>/g, "").trim().slice(0, 300) || void 0 : void 0;
/** Sends what has been collected, in the way that the service wants it. */
async function send(provider, fields, { action, target }) {
	const { read, json, prepare } = provider;
	const page = provider.page?.(action) ?? action;
	if (!read) return postForm(page, fields, target);
	const address = provider.address?.(action) ?? action;
	let response;
	try {
		for (const [name, value] of Object.entries(await prepare?.(action) ?? {})) fields.append(name, value);
		response = await fetch(address, {
			method: "POST",
			body: json ? JSON.stringify(json(fields)) : fields,
			credentials: "omit",
			...json && { referrerPolicy: "no-referrer" },
			headers: {
				accept: "application/json, text/html;q=0.9, */*;q=0.1",
				...json && { "content-type": "application/json" }
			},
			signal: AbortSignal.timeout(2e4)
		});
	} catch (error) {
		if (!navigator.onLine) return { code: "offline" };
		if (provider.form) return postForm(page, fields, target);
		const { name } = error;
		return !json && !/^(Timeout|Abort)Error$/.test(name) && new URL(address).origin !== location.origin && await answers(address) ? { code: "sent" } : {
			code: "down",
			reason: name
		};
	}
	const { status } = response;
	if (status === 429) return { code: "busy" };
	if (status >= 500) return {
		code: "down",
		reason: String(status)
	};
	const answer = read(status, parse(await response.text().catch(() => "")));
	if (answer === "form") return postForm(page, fields, target);
	return {
		code: answer.code,
		reason: toText(answer.reason)
	};
}
/** Marks what is wrong and leads there. The browser has words for every other field, and in the visitor's language. */
function complain(field) {
	field.setAttribute("aria-invalid", "true");
	field.focus();
	return {
		code: "invalid",
		reason: field.type === "email" ? void 0 : field.validationMessage
	};
}
/**
* Signs up. A field that is not valid is marked and gets the focus, and nothing is sent. What has been typed in stays until
* it has been taken. No cookies go along. Never rejects.
*/
async function signUp(form, about) {
	for (const field of [...form.querySelectorAll("[aria-invalid]"), ...about.extras ?? []]) field.removeAttribute("aria-invalid");
	const invalid = form.querySelector(":invalid:not(fieldset)") ?? about.extras?.find((field) => field.matches(":invalid"));
	if (invalid) return complain(invalid);
	const answer = await findProvider(about).then((provider) => send(provider, collect(form, provider, about), about)).catch(({ name }) => ({
		code: navigator.onLine ? "down" : "offline",
		reason: name
	}));
	const email = form.querySelector("[type=email]");
	if (email && answer.code === "invalid") return complain(email);
	if (/done|inbox|already/.test(answer.code)) HTMLFormElement.prototype.reset.call(form);
	return answer;
}
export { signUp };

//# sourceMappingURL=sign-up.js.map