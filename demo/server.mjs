// A small newsletter server for the demo, and a reference for who has one of
// their own: double opt-in, confirmation by POST, the same answer whoever asks,
// a limit of requests. It keeps everything in memory and sends no mail: what
// would be mailed is read under /demo/inbox.
import { randomUUID } from "node:crypto";

/** Bytes of a form. */
const BODY_LIMIT = 10_000;
/** Requests of one visitor in a minute. */
const RATE_LIMIT = 5;
const MINUTE = 60_000;
/** How long the link in a mail works, in milliseconds. */
const LINK_LIFE = 24 * 60 * MINUTE;
/** How many sign-ups wait for their confirmation at most; the oldest make room. */
const PENDING_LIMIT = 1_000;

export function demoServer() {
  return {
    name: "demo-server",
    configurePreviewServer(server) {
      const route = newsletter();
      server.middlewares.use("/demo", (request, response, next) => {
        route(request, response).then(
          (answered) => answered || next(),
          () => response.headersSent || response.writeHead(500).end(),
        );
      });
    },
  };
}

/** The newsletter as a function of request and response; false for what is none of its addresses. */
export function newsletter({ now = Date.now } = {}) {
  /** token → what was asked for */
  const pending = new Map();
  /** token of unsubscription → the subscriber */
  const subscribers = new Map();
  /** visitor → the times of their requests */
  const visits = new Map();

  const routes = {
    "POST /subscribe": subscribe,
    "GET /inbox": inbox,
    "GET /confirm": askToConfirm,
    "POST /confirm": confirm,
    "GET /unsubscribe": askToUnsubscribe,
    "POST /unsubscribe": unsubscribe,
  };

  return async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, "http://demo");
    const name = `${request.method} ${pathname.replace(/\/$/, "")}`;
    if (!Object.hasOwn(routes, name)) return false;
    const fields =
      request.method === "POST" ? await readForm(request) : searchParams;
    if (fields) routes[name](fields, request, response);
    else response.writeHead(413, { Connection: "close" }).end();
    return true;
  };

  function subscribe(fields, request, response) {
    const answer = (status, code, text) =>
      reply(request, response, status, code, text);
    if (isBusy(request.socket.remoteAddress))
      return answer(
        429,
        "busy",
        "Too many requests. Please try again in a minute.",
      );
    const email = (fields.get("email") ?? "").trim();
    if (
      !/^[^\s@<>]{1,64}@[^\s@<>]+\.[^\s@<>.]+$/.test(email) ||
      email.length > 254
    )
      return answer(400, "invalid", "That is not an email address.");
    for (const [token, { until }] of pending)
      if (until < now() || pending.size >= PENDING_LIMIT) pending.delete(token);
    // Robots fill in what nobody sees; so do some browsers for people. It is kept, and told apart.
    pending.set(randomUUID(), {
      email,
      film: fields.get("film") ?? "",
      suspicious: !!fields.get("honeypot"),
      until: now() + LINK_LIFE,
    });
    // Also who is subscribed already gets this answer: nobody can find out who is.
    answer(
      202,
      "inbox",
      "Please open the email that we have sent you, and confirm.",
    );
  }

  /** What a mail server would send. */
  function inbox(_, __, response) {
    const mails = [...pending]
      .reverse()
      .map(
        ([token, { email, film }]) =>
          `<li><p>To ${text(email)}: please confirm that you want our newsletter${film && `, with news of ${text(film)}`}.</p><p><a href="confirm?token=${token}">Confirm</a></p></li>`,
      );
    page(
      response,
      200,
      "Inbox",
      mails.length ? `<ul>${mails.join("")}</ul>` : "<p>No mail.</p>",
    );
  }

  /** A link alone must not confirm: mail scanners open every link. */
  function askToConfirm(fields, _, response) {
    ask(
      response,
      "confirm",
      find(fields) && fields.get("token"),
      "Yes, send me the newsletter",
    );
  }

  function confirm(fields, _, response) {
    const subscriber = find(fields);
    if (!subscriber) return expired(response);
    pending.delete(fields.get("token"));
    const token = randomUUID();
    subscribers.set(token, subscriber);
    page(
      response,
      200,
      "You are subscribed",
      `<p>Thank you. Each mail will have this link in it: <a href="unsubscribe?token=${token}">unsubscribe</a>.</p>`,
    );
  }

  function askToUnsubscribe(fields, _, response) {
    ask(
      response,
      "unsubscribe",
      // This link works for ever.
      subscribers.has(fields.get("token")) && fields.get("token"),
      "Unsubscribe",
    );
  }

  function unsubscribe(fields, _, response) {
    const gone = subscribers.get(fields.get("token"));
    // Who has confirmed twice is gone all the same.
    for (const [token, { email }] of subscribers)
      if (email === gone?.email) subscribers.delete(token);
    page(
      response,
      200,
      "You are unsubscribed",
      "<p>Your address has been deleted.</p>",
    );
  }

  function find(fields) {
    const found = pending.get(fields.get("token"));
    return found && found.until > now() ? found : undefined;
  }

  function isBusy(visitor) {
    const recent = (visits.get(visitor) ?? []).filter(
      (time) => time > now() - MINUTE,
    );
    if (visits.size > PENDING_LIMIT) visits.clear();
    visits.set(visitor, [...recent, now()]);
    return recent.length >= RATE_LIMIT;
  }
}

/** The fields of a form; undefined when there is more than one would fill in. */
async function readForm(request) {
  let body = "";
  // Else a letter that two parts share would be lost.
  request.setEncoding("utf8");
  for await (const part of request) {
    // To its end, for who is still sending does not hear the answer; but not for ever.
    if (body.length > 100 * BODY_LIMIT) return undefined;
    body += part;
  }
  return body.length > BODY_LIMIT ? undefined : new URLSearchParams(body);
}

/** JSON for a script, a page for a browser without one. */
function reply(request, response, status, code, message) {
  if (/\bapplication\/json\b/.test(request.headers.accept ?? "")) {
    response
      .writeHead(status, {
        "Content-Type": "application/json",
        "Cache-Control": "no-store",
      })
      .end(JSON.stringify({ status: code, message }));
    return;
  }
  const inbox =
    code === "inbox"
      ? `<p>This demo sends no mail. <a href="inbox">What would be in your inbox</a></p>`
      : "";
  page(response, status, "Newsletter", `<p>${message}</p>${inbox}`);
}

const ask = (response, action, token, button) =>
  token
    ? page(
        response,
        200,
        "One click more",
        `<form method="post" action="${action}"><input type="hidden" name="token" value="${text(token)}" /><button>${button}</button></form>`,
      )
    : expired(response);

const expired = (response) =>
  page(
    response,
    410,
    "This link is no longer valid",
    "<p>Please subscribe once more.</p>",
  );

const text = (value) =>
  value.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function page(response, status, title, content) {
  response
    .writeHead(status, {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      "Content-Security-Policy":
        "default-src 'none'; style-src 'self'; form-action 'self'",
      // Tokens in addresses are nobody else's business.
      "Referrer-Policy": "no-referrer",
    })
    .end(
      `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="stylesheet" href="/demo/newsletter.css"><main><h1>${title}</h1>${content}</main></html>`,
    );
}
