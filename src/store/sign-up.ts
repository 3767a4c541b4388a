import type { Answer, Field, Provider, SignUpCode } from "./provider.js";

/**
 * Sends a newsletter form without leaving the page, where the service allows that. A module of its own that is fetched when
 * a visitor turns to the form: most do not. It must not import anything but types (vite.config.ts says why), and fetches
 * what one service needs when that is the one.
 */

/** What a sign-up needs to know besides what has been typed in. */
export interface SignUp {
  /** Where to: an absolute URL that has passed `safeAction`. */
  readonly action: string;
  /** The name of the service; by the address where it is not given. */
  readonly provider?: string | undefined;
  /** The film's title, for a service that takes it. */
  readonly film?: string | undefined;
  /** Fields that stand outside of the form. */
  readonly extras?: readonly Field[];
  /** Where the service's page opens, if it has to: as the `target` of a form. */
  readonly target?: string | undefined;
}

const modules: Readonly<Record<string, () => Promise<{ provider: Provider }>>> =
  {
    brevo: () => import("./providers/brevo.js"),
    buttondown: () => import("./providers/buttondown.js"),
    emailoctopus: () => import("./providers/emailoctopus.js"),
    ghost: () => import("./providers/ghost.js"),
    keila: () => import("./providers/keila.js"),
    kit: () => import("./providers/kit.js"),
    listmonk: () => import("./providers/listmonk.js"),
    mailchimp: () => import("./providers/mailchimp.js"),
    mailerlite: () => import("./providers/mailerlite.js"),
    phplist: () => import("./providers/phplist.js"),
  };

/** The addresses that the services hand out. Those of software that runs anywhere are known by their paths. */
const addresses: readonly (readonly [name: string, address: RegExp])[] = [
  [
    "mailchimp",
    /^https:\/\/([a-z\d-]+\.)?us\d{1,3}\.list-manage\d?\.com\/subscribe\/post\?/i,
  ],
  [
    "buttondown",
    /^https:\/\/(www\.)?buttondown\.(com|email)\/api\/emails\/embed-subscribe\/[\w.-]+\/?(\?|$)/i,
  ],
  [
    "mailerlite",
    /^https:\/\/(assets|dashboard)\.mailerlite\.com\/jsonp\/\d+\/(forms|pages)\/\d+\/subscribe\/?(\?|$)/i,
  ],
  [
    "kit",
    /^https:\/\/app\.(kit|convertkit)\.com\/forms\/[\da-f]+\/subscriptions\/?(\?|$)/i,
  ],
  [
    "emailoctopus",
    /^https:\/\/([\w-]+\.)?eo(mail|campaign)\d+\.com\/form\/[\da-f-]{36}\/?(\?|$)/i,
  ],
  ["brevo", /^https:\/\/([\da-f]{8}\.)?sibforms\.com\/serve\/[\w-]+=*(\?|$)/i],
  ["ghost", /^https?:\/\/[^?#]+\/members\/api\/send-magic-link\/?$/i],
  [
    "listmonk",
    /^https?:\/\/[^?#]+\/(subscription\/form|api\/public\/subscription)\/?(\?|$)/i,
  ],
  ["keila", /^https?:\/\/[^?#]+\/forms\/frm_[a-z\d]+\/?(\?|$)/i],
  ["phplist", /^https?:\/\/[^?#]+\/(index\.php)?\?(.*&)?p=subscribe(&|$)/i],
];

/** What a handler of the site's own may say in JSON: one of these as `status`, and a `message`. */
const codes: readonly unknown[] = [
  "done",
  "inbox",
  "already",
  "invalid",
  "refused",
  "busy",
] satisfies SignUpCode[];

/** A handler of the site's own, or of a service that nobody knows: what HTTP says counts. */
const handler: Provider = {
  email: "email",
  film: "film",
  read: (status, body) => {
    const { status: code, message } = Object(body) as {
      status?: unknown;
      message?: unknown;
    };
    return {
      code: codes.includes(code)
        ? (code as SignUpCode)
        : status === 409
          ? "already"
          : status < 300
            ? "done"
            : "refused",
      reason: typeof message === "string" ? message : undefined,
    };
  },
};

/** The service that an address or a name stands for. */
async function findProvider({ action, provider }: SignUp): Promise<Provider> {
  const name =
    provider?.toLowerCase() ||
    addresses.find(([, address]) => address.test(action))?.[0] ||
    "";
  return Object.hasOwn(modules, name)
    ? (await modules[name]!()).provider
    : handler;
}

/** What the visitor typed in and what the service wants besides, in its words. */
function collect(
  form: HTMLFormElement,
  provider: Provider,
  { action, film: title, extras = [] }: SignUp,
): URLSearchParams {
  const { email, film, hidden, honeypot } = provider;
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === "string") fields.append(name, value);
  for (const field of extras) {
    const { name, type, value } = field;
    if (
      !name ||
      field.matches(":disabled") ||
      /^(submit|image|button|reset|file)$/.test(type)
    )
      continue;
    if ("selectedOptions" in field) {
      for (const option of field.selectedOptions)
        if (!option.disabled) fields.append(name, option.value);
    } else if (
      !("checked" in field) ||
      field.checked ||
      !/radio|checkbox/.test(type)
    )
      fields.append(name, value);
  }
  // Whoever fills it in is told nothing of it: the site's own handler sees it, and decides.
  if (provider !== handler || !fields.get("honeypot"))
    fields.delete("honeypot");
  const add = (name: string, value: string) =>
    fields.has(name) || fields.append(name, value);
  const typed = form.querySelector<HTMLInputElement>("[type=email]");
  // A name that the page has given it stays, for the page knows its handler, and its form's numbering.
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
function postForm(
  action: string,
  fields: URLSearchParams,
  target: string | undefined,
): Answer {
  const form = document.createElement("form");
  Object.assign(form, { method: "post", action, hidden: true });
  if (target) Object.assign(form, { target, rel: "noopener" });
  for (const [name, value] of fields) {
    const input = document.createElement("input");
    form.append(Object.assign(input, { type: "hidden", name, value }));
  }
  document.body.append(form);
  // By the prototype, for a field named "submit" would hide the form's own.
  HTMLFormElement.prototype.submit.call(form);
  form.remove();
  return { code: "sent" };
}

/** Whether there is a server at an address whose answers this page may not read. */
const answers = (address: string): Promise<boolean> =>
  fetch(address, {
    method: "HEAD",
    mode: "no-cors",
    credentials: "omit",
    signal: AbortSignal.timeout(10_000),
  }).then(
    () => true,
    () => false,
  );

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** A service's own words: text, whatever markup it puts into them, and not a page full. */
const toText = (reason: unknown): string | undefined =>
  typeof reason === "string"
    ? reason
        .replace(/<[^>]*>/g, "")
        .trim()
        .slice(0, 300) || undefined
    : undefined;

/** Sends what has been collected, in the way that the service wants it. */
async function send(
  provider: Provider,
  fields: URLSearchParams,
  { action, target }: SignUp,
): Promise<Answer> {
  const { read, json, prepare } = provider;
  const page = provider.page?.(action) ?? action;
  if (!read) return postForm(page, fields, target);
  const address = provider.address?.(action) ?? action;
  let response: Response;
  try {
    for (const [name, value] of Object.entries((await prepare?.(action)) ?? {}))
      fields.append(name, value);
    response = await fetch(address, {
      method: "POST",
      body: json ? JSON.stringify(json(fields)) : fields,
      credentials: "omit",
      // Ghost would put the page's address into the mail; who takes a form may ask where it is from.
      ...(json && { referrerPolicy: "no-referrer" }),
      headers: {
        // Some answer in HTML alone, and refuse who would not have it.
        accept: "application/json, text/html;q=0.9, */*;q=0.1",
        ...(json && { "content-type": "application/json" }),
      },
      signal: AbortSignal.timeout(20_000),
    });
  } catch (error) {
    if (!navigator.onLine) return { code: "offline" };
    if (provider.form) return postForm(page, fields, target);
    const { name } = error as Error;
    // A form that this page may not read the answer to has been delivered all the same.
    const delivered =
      !json &&
      // WebKit calls every abortion the same.
      !/^(Timeout|Abort)Error$/.test(name) &&
      new URL(address).origin !== location.origin &&
      (await answers(address));
    return delivered ? { code: "sent" } : { code: "down", reason: name };
  }
  const { status } = response;
  if (status === 429) return { code: "busy" };
  if (status >= 500) return { code: "down", reason: String(status) };
  const answer = read(status, parse(await response.text().catch(() => "")));
  if (answer === "form") return postForm(page, fields, target);
  return { code: answer.code, reason: toText(answer.reason) };
}

/** Marks what is wrong and leads there. The browser has words for every other field, and in the visitor's language. */
function complain(field: Field): Answer {
  field.setAttribute("aria-invalid", "true");
  field.focus();
  return {
    code: "invalid",
    reason: field.type === "email" ? undefined : field.validationMessage,
  };
}

/**
 * Signs up. A field that is not valid is marked and gets the focus, and nothing is sent. What has been typed in stays until
 * it has been taken. No cookies go along. Never rejects.
 */
export async function signUp(
  form: HTMLFormElement,
  about: SignUp,
): Promise<Answer> {
  for (const field of [
    ...form.querySelectorAll("[aria-invalid]"),
    ...(about.extras ?? []),
  ])
    field.removeAttribute("aria-invalid");
  const invalid =
    form.querySelector<Field>(":invalid:not(fieldset)") ??
    about.extras?.find((field) => field.matches(":invalid"));
  if (invalid) {
    return complain(invalid);
  }
  const answer = await findProvider(about)
    .then((provider) => send(provider, collect(form, provider, about), about))
    // What one service needs cannot be fetched, or it says what nobody expects.
    .catch(({ name }: Error): Answer => ({
      code: navigator.onLine ? "down" : "offline",
      reason: name,
    }));
  const email = form.querySelector<HTMLInputElement>("[type=email]");
  if (email && answer.code === "invalid") return complain(email);
  // By the prototype, for a field named "reset" would hide the form's own.
  if (/done|inbox|already/.test(answer.code))
    HTMLFormElement.prototype.reset.call(form);
  return answer;
}
