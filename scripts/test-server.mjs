// What the test server answers besides files. Koa middleware.
import { createServer } from "node:http";
import { closedPort, networkFaults, sendListing } from "./network-faults.mjs";

const film = JSON.stringify({
  "@context": "https://schema.org",
  "@type": "Movie",
  "@id": "#film",
  name: "The Fault",
  duration: "PT85M",
});
const page = (script) =>
  `<!doctype html><html><head><title>The Fault</title>${script}</head><body><h1>The Fault</h1></body></html>`;
const scripted = page(
  `<script type="application/ld+json" id="listing">${film}</script>`,
);

const json = { "content-type": "application/ld+json" };
const html = { "content-type": "text/html; charset=utf-8" };
const text = { "content-type": "text/plain" };

/** How many requests a key has had, how many of them the browser gave up, and what was posted. */
const logs = new Map();
const logOf = (key) => {
  const log = logs.get(key) ?? { requests: 0, aborted: 0, received: [] };
  logs.set(key, log);
  return log;
};

/** An answer that comes in parts, with a rest between them in milliseconds. */
function drip(response, headers, body, parts, rest) {
  response.writeHead(200, headers);
  const size = Math.ceil(body.length / parts);
  const send = (from) => {
    if (response.destroyed) return;
    const next = () => {
      if (from + size < body.length) setTimeout(send, rest, from + size);
      else response.end();
    };
    // No faster than it is taken, so that one can see who stops taking.
    if (response.write(body.slice(from, from + size))) next();
    else response.once("drain", next);
  };
  send(0);
}

/** Each answers a request: (response, query of the URL, log of the key) */
const faults = {
  ...networkFaults,
  /** From now on all that has the key of this request gets a listing. */
  heal(response, query, log) {
    log.isWell = true;
    response.writeHead(204).end();
  },
  listing: sendListing,
  /** ?status=503&retry-after=2, or &retry-in=2 for the date in two seconds */
  status(response, query) {
    const seconds = query.get("retry-in");
    const after = seconds
      ? new Date(Date.now() + seconds * 1000).toUTCString()
      : query.get("retry-after");
    response
      .writeHead(+query.get("status"), {
        ...text,
        ...(after && { "retry-after": after }),
      })
      .end("no film");
  },
  film: (response) => response.writeHead(200, json).end(film),
  empty: (response) => response.writeHead(200, json).end(),
  space: (response) => response.writeHead(200, json).end(" \n "),
  truncated: (response) => response.writeHead(200, json).end(film.slice(0, 60)),
  text: (response) => response.writeHead(200, text).end("The Fault"),
  html: (response) => response.writeHead(200, html).end(page("")),
  "html-jsonld": (response) => response.writeHead(200, html).end(scripted),
  /** A page with ?head= */
  page: (response, query) =>
    response.writeHead(200, html).end(page(query.get("head"))),
  bom: (response) => response.writeHead(200, json).end(`\ufeff${film}`),
  /** JSON, but of something else; ?value= for what */
  shape: (response, query) =>
    response.writeHead(200, json).end(query.get("value") ?? '{"ok":true}'),
  /** Comes, slowly; ?parts=&rest= */
  drip: (response, query) =>
    drip(
      response,
      json,
      Buffer.from(film),
      +(query.get("parts") ?? 10),
      +(query.get("rest") ?? 20),
    ),
  /** Says 200 and then nothing more. */
  halt(response) {
    response.writeHead(200, json);
    response.write(film.slice(0, 20));
  },
  /** Says nothing. */
  stall() {},
  reset: (response) => response.req.socket.destroy(),
  /** Breaks off in the middle of the body. */
  cut(response) {
    response.writeHead(200, { ...json, "content-length": film.length });
    response.write(film.slice(0, 60));
    setTimeout(() => response.req.socket.destroy(), 20);
  },
  /** A film of ?bytes=, 3 MB by default, in parts of 100 kB; ?rest= */
  big(response, query) {
    const bytes = +(query.get("bytes") ?? 3_000_000);
    const rest = bytes - film.length - 14;
    const body = `${film.slice(0, -1)},"keywords":"${"k".repeat(rest)}"}`;
    const parts = Math.ceil(bytes / 100_000);
    drip(response, json, body, parts, +(query.get("rest") ?? 1));
  },
  /** To itself, for ever */
  loop: (response) =>
    response.writeHead(302, { location: response.req.url }).end(),
  redirect: (response, query) =>
    response.writeHead(302, { location: query.get("to") }).end(),
  /** ?times=2: fails twice, then has the film; &status= of the failure */
  flaky(response, query, log) {
    if (log.requests > +query.get("times"))
      return response.writeHead(200, json).end(film);
    return response.writeHead(+(query.get("status") ?? 503), text).end();
  },
  /** Takes what is posted, with ?status= */
  post(response, query, log) {
    const { req } = response;
    let body = "";
    req.setEncoding("utf8");
    req.on("data", (data) => (body += data));
    req.on("end", () => {
      const { method, headers } = req;
      log.received.push({ method, headers, body });
      // JSON, with what has been posted in it where it says {body}.
      const value = query.get("value")?.replace("{body}", body);
      response
        .writeHead(+(query.get("status") ?? 200), value ? json : text)
        .end(value ?? "thanks");
    });
  },
};

/**
 * Stand-ins for newsletter services, which answer as these do: `/__fault/<service>/<key>/<option>/…`, by what stands before
 * the @ of the address (`ok`, `already`, `invalid`, `refused`, `busy`, `html`, `down`, `reset`), which is in the field `email`.
 * With the option `closed` another origin may not read them. A real form gets a page.
 */
const services = {
  mailerlite: {
    email: "fields[email]",
    ok: [200, { success: true }],
    already: [200, { success: true }],
    invalid: [
      200,
      {
        success: false,
        errors: {
          fields: { email: ["The email field must be a valid email address."] },
        },
      },
    ],
    refused: [
      200,
      {
        success: false,
        errors: { fields: { name: ["The <b>name</b> field is required."] } },
      },
    ],
    busy: [429, { message: "Too Many Attempts." }],
  },
  kit: {
    email: "email_address",
    ok: [200, { status: "success", redirect_url: "https://app.kit.com/ok" }],
    already: [200, { status: "success" }],
    invalid: [200, { status: "failed", errors: ["Email address is invalid"] }],
    refused: [
      200,
      {
        status: "failed",
        errors: { messages: [`Not <a href="javascript:x()">here</a>.`] },
      },
    ],
    quarantined: [200, { status: "quarantined", activated: false }],
    busy: [429, "Retry later"],
  },
  emailoctopus: {
    email: "field_0",
    ok: [200, { success: true, message: "Thanks for subscribing!" }],
    already: [200, { success: true }],
    invalid: [
      400,
      { error: { code: "INVALID_PARAMETERS", message: "Parameters missing." } },
    ],
    refused: [
      400,
      { error: { code: "BOT_SUBMISSION", message: "<p>Are you a bot?</p>" } },
    ],
    busy: [429, ""],
  },
  brevo: {
    email: "EMAIL",
    ok: [200, { success: true, message: "Confirm your subscription." }],
    already: [200, { success: true }],
    invalid: [
      400,
      {
        success: false,
        errors: { EMAIL: "The address is invalid." },
        message: "Your subscription could not be saved.",
      },
    ],
    refused: [
      400,
      { success: false, message: "<p>Your subscription was not saved.</p>" },
    ],
    busy: [429, { message: "Too many requests" }],
  },
  ghost: {
    email: "email",
    isJson: true,
    // Neither has a content type, as measured.
    ok: [201, "Created."],
    already: [201, "Created."],
    invalid: [400, { errors: [{ message: "Email is not valid" }] }],
    refused: [
      400,
      {
        errors: [
          {
            message: "This site is <i>invite-only</i>, contact the owner.",
            type: "BadRequestError",
          },
        ],
      },
    ],
    mailer: [400, "Bad Request."],
    busy: [
      429,
      { errors: [{ message: "Too many different sign-in attempts" }] },
    ],
  },
  listmonk: {
    email: "email",
    isJson: true,
    ok: [200, { data: { has_optin: true } }],
    old: [200, { data: true }],
    single: [200, { data: { has_optin: false } }],
    already: [200, { data: { has_optin: true } }],
    invalid: [400, { message: "Invalid email." }],
    refused: [400, { message: "The e-mail domain is <b>blocklisted</b>." }],
    busy: [429, ""],
  },
  // Pages, which no other page can read.
  mailchimp: { email: "EMAIL", isPage: true },
  buttondown: { email: "email", isPage: true },
  keila: { email: "contact[email]", isPage: true },
  phplist: { email: "email", isPage: true },
};

const readBody = async (request) => {
  request.setEncoding("utf8");
  let body = "";
  for await (const data of request) body += data;
  return body;
};

/** What a request for a service is answered with. */
async function serve(request, response, service, path) {
  const { isPage, isJson, email, ...answers } = service;
  const { pathname } = new URL(request.url, "http://a");
  const [, , , key, option] = pathname.split("/");
  const log = logOf(key);
  const { method, headers } = request;
  const body = await readBody(request);
  log.requests++;
  log.received.push({ method, headers, body, path });
  const isForm = headers["content-type"]?.startsWith("application/x-www-form");
  if (!isPage && option !== "closed") {
    response.setHeader("access-control-allow-origin", "*");
    // Those that take forms know nothing of a question before.
    if (method === "OPTIONS" && isJson)
      return response
        .writeHead(204, { "access-control-allow-headers": "content-type" })
        .end();
  }
  if (method === "OPTIONS") return response.writeHead(404).end();
  if (path.endsWith("/integrity-token/")) {
    if (option === "tokenless") return response.writeHead(204).end();
    if (option === "broken") return request.socket.destroy();
    return option === "limited"
      ? response.writeHead(429, json).end(`{"errors":[{"message":"1:a:b"}]}`)
      : response.writeHead(200).end(`${Date.now() + 300_000}:0a1b:2c3d`);
  }
  const isFrame = headers["sec-fetch-mode"] === "navigate";
  if (method !== "POST" || isPage || isFrame || (isForm && isJson))
    return response.writeHead(200, html).end(page(""));
  const fields = isJson
    ? JSON.parse(body)
    : Object.fromEntries(new URLSearchParams(body));
  const who = String(fields[email]).split("@")[0];
  if (who === "reset") return request.socket.destroy();
  if (who === "html") return response.writeHead(200, html).end(page(""));
  if (who === "down") return response.writeHead(500, html).end(page(""));
  const strict = option === "strict" && !fields.integrityToken;
  const [status, content] = strict
    ? [400, { errors: [{ message: "The request could not be understood." }] }]
    : answers[who];
  return typeof content === "string"
    ? response.writeHead(status).end(content)
    : response.writeHead(status, json).end(JSON.stringify(content));
}

/** Where the second origin listens, which is asked for by /__fault/origin. */
let origin;
function secondOrigin() {
  origin ??= new Promise((resolve) => {
    const server = createServer((request, response) =>
      answer(request, response),
    );
    server.listen(0, "127.0.0.1", () =>
      resolve(`http://127.0.0.1:${server.address().port}`),
    );
    server.unref();
  });
  return origin;
}

async function answer(request, response) {
  const { pathname, searchParams: query } = new URL(request.url, "http://a");
  const name = pathname.replace("/__fault/", "");
  response.setHeader("cache-control", "no-store");
  if (query.has("cors")) {
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader("access-control-expose-headers", "retry-after");
  }
  if (name === "log") {
    const log = JSON.stringify(logOf(query.get("key")));
    return response.writeHead(200, json).end(log);
  }
  if (name === "origin")
    return response.writeHead(200, text).end(await secondOrigin());
  if (name === "closed")
    return response.writeHead(200, text).end(await closedPort());
  const service = name.split("/")[0];
  if (Object.hasOwn(services, service))
    return serve(
      request,
      response,
      services[service],
      `/${name.split("/").slice(3).join("/")}`,
    );
  if (!Object.hasOwn(faults, name))
    return response.writeHead(404, text).end("No such fault");
  const log = logOf(query.get("key"));
  log.requests++;
  response.on("close", () => {
    if (!response.writableEnded) log.aborted++;
  });
  if (log.isWell) return sendListing(response);
  return faults[name](response, query, log);
}

/**
 * GET /__fault/<name>: answers that are wrong in a chosen way, for the tests
 * of what an element does then. With ?key=, /__fault/log?key= tells how many
 * requests there were. With ?cors another origin may read the answer; such a
 * one is at /__fault/origin.
 */
export function faultServer() {
  return (context, next) => {
    if (!context.path.startsWith("/__fault/")) return next();
    // The answers are written below Koa, which cannot be as rude, and after the
    // test runner has looked for files that are missing: a 404 is meant here.
    context.respond = false;
    context.res.statusCode = 200;
    setImmediate(answer, context.req, context.res);
  };
}

/**
 * The demo's own answers (demo/server.mjs, a Vite plugin), so that its pages
 * can be tested: a stand-in for Vite's preview server takes the handlers in.
 */
export async function previewServer(plugin) {
  const handlers = [];
  const server = {
    middlewares: {
      use(path, handler) {
        handlers.push(
          handler ? { path, handler } : { path: "", handler: path },
        );
        return server.middlewares;
      },
    },
  };
  const hook = plugin.configurePreviewServer;
  const late = await (hook?.handler ?? hook)?.call({}, server);
  await late?.();

  return async (context, next) => {
    for (const { path, handler } of handlers) {
      if (await handles(context, path.replace(/\/$/, ""), handler)) return;
    }
    await next();
  };
}

/** Calls a handler as Connect does; true when it answered, false when it called next(). */
function handles(context, path, handler) {
  const { req, res } = context;
  const { url } = req;
  const rest = url.slice(path.length);
  if (!url.startsWith(path) || (path && !/^([/?]|$)/.test(rest))) return false;
  req.url = rest.startsWith("/") ? rest : `/${rest}`;
  return new Promise((resolve, reject) => {
    res.once("close", () => resolve(true));
    // The handler writes the answer, so Koa must not.
    context.respond = false;
    res.statusCode = 200;
    handler(req, res, (error) => {
      req.url = url;
      context.respond = true;
      res.statusCode = 404;
      if (error) reject(error);
      else resolve(false);
    });
  });
}
