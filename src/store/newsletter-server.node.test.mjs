// The demo's newsletter server, which is a reference for who has one of their own.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { connect } from "node:net";
import { after, before, describe, it } from "node:test";
import { newsletter } from "../../demo/server.mjs";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const ada = "ada@example.org";

describe("the demo's newsletter server", () => {
  let base = "";
  let time = 0;
  let route;
  const server = createServer((request, response) =>
    route(request, response).then(
      (answered) => answered || response.writeHead(404).end(),
      () => response.writeHead(500).end(),
    ),
  );
  before(async () => {
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    base = `http://127.0.0.1:${server.address().port}`;
  });
  after(() => server.close());

  /** A server that knows nobody. */
  const start = () => {
    time = 1e12;
    route = newsletter({ now: () => time });
  };
  const get = async (path) => {
    const response = await fetch(new URL(path, `${base}/`));
    return { response, status: response.status, text: await response.text() };
  };
  const post = async (path, fields, accept = "application/json, text/html") => {
    const response = await fetch(new URL(path, `${base}/`), {
      method: "POST",
      body: typeof fields === "string" ? fields : new URLSearchParams(fields),
      headers: {
        accept,
        "content-type": "application/x-www-form-urlencoded",
      },
    });
    return { response, status: response.status, text: await response.text() };
  };
  const subscribe = (fields, accept) => post("/subscribe", fields, accept);
  const inbox = async () =>
    [
      ...(await get("/inbox")).text.matchAll(/href="(confirm\?token=[^"]+)"/g),
    ].map(([, link]) => link);
  const tokenIn = (text) =>
    /token=?"?(?: value=")?([\da-f-]{36})/.exec(text)?.[1];
  /** Signs up and confirms; gives the token of unsubscription. */
  const join = async (email = ada) => {
    await subscribe({ email });
    const [link] = await inbox();
    const { text, status } = await post("/confirm", { token: tokenIn(link) });
    assert.equal(status, 200);
    return tokenIn(text);
  };

  it("asks twice, by POST, and lets go again", async () => {
    start();
    const { status, text, response } = await subscribe({
      email: ada,
      film: "Earth",
    });
    assert.equal(status, 202);
    assert.deepEqual(Object.keys(JSON.parse(text)), ["status", "message"]);
    assert.equal(JSON.parse(text).status, "inbox");
    assert.match(response.headers.get("content-type"), /^application\/json/);
    assert.equal(response.headers.get("cache-control"), "no-store");
    assert.match((await get("/inbox")).text, /ada@example\.org.*Earth/);

    // Mail scanners open every link, more than once.
    const [link] = await inbox();
    for (let i = 0; i < 3; i++) {
      const page = await get(link);
      assert.equal(page.status, 200);
      assert.match(page.text, /<form method="post" action="confirm">/);
    }
    assert.equal((await inbox()).length, 1);

    const confirmed = await post("/confirm", { token: tokenIn(link) });
    assert.equal(confirmed.status, 200);
    assert.match(confirmed.text, /You are subscribed/);
    assert.equal((await inbox()).length, 0);
    assert.equal((await get(link)).status, 410);
    assert.equal(
      (await post("/confirm", { token: tokenIn(link) })).status,
      410,
    );

    const token = tokenIn(confirmed.text);
    assert.notEqual(token, tokenIn(link));
    const leave = `/unsubscribe?token=${token}`;
    assert.match((await get(leave)).text, /action="unsubscribe"/);
    assert.equal((await get(leave)).status, 200);
    const left = await post("/unsubscribe", { token });
    assert.match(left.text, /You are unsubscribed/);
    assert.equal((await get(leave)).status, 410);
    // Once more is no error: the address is not on the list.
    assert.equal((await post("/unsubscribe", { token })).status, 200);
  });

  it("does not tell who is subscribed", async () => {
    start();
    const first = await subscribe({ email: ada });
    const [link] = await inbox();
    await post("/confirm", { token: tokenIn(link) });
    const known = await subscribe({ email: ada });
    const unknown = await subscribe({ email: "other@example.org" });
    const robot = await subscribe({ email: "b@example.org", honeypot: "x" });
    for (const answer of [known, unknown, robot])
      assert.deepEqual(
        [answer.status, answer.text],
        [first.status, first.text],
      );
  });

  it("lets go of who has subscribed twice, by either link", async () => {
    start();
    const tokens = [await join(), await join(), await join("b@example.org")];
    await post("/unsubscribe", { token: tokens[0] });
    assert.equal((await get(`/unsubscribe?token=${tokens[1]}`)).status, 410);
    assert.equal((await get(`/unsubscribe?token=${tokens[2]}`)).status, 200);
    await post("/unsubscribe", { token: "none" });
    assert.equal((await get(`/unsubscribe?token=${tokens[2]}`)).status, 200);
  });

  it("forgets a link that nobody follows within a day, but not how to unsubscribe", async () => {
    start();
    const token = await join("b@example.org");
    await subscribe({ email: ada });
    const [link] = await inbox();
    time += DAY - 1;
    assert.equal((await get(link)).status, 200);
    time += 1;
    assert.equal((await get(link)).status, 410);
    assert.equal(
      (await post("/confirm", { token: tokenIn(link) })).status,
      410,
    );
    time += 365 * DAY;
    assert.equal((await get(`/unsubscribe?token=${token}`)).status, 200);
    await subscribe({ email: "c@example.org" });
    assert.equal((await inbox()).length, 1);
  });

  it("knows no link that it has not given", async () => {
    start();
    for (const token of ["", "none", "__proto__", "<script>"])
      for (const path of ["/confirm", "/unsubscribe"]) {
        const page = await get(`${path}?token=${encodeURIComponent(token)}`);
        assert.equal(page.status, 410);
        assert.doesNotMatch(page.text, /<script/);
      }
    assert.equal((await get("/confirm")).status, 410);
    assert.equal((await post("/confirm", {})).status, 410);
  });

  it("takes five requests a minute", async () => {
    start();
    for (let i = 0; i < 5; i++)
      assert.equal((await subscribe({ email: ada })).status, 202);
    const { status, text } = await subscribe({ email: ada });
    assert.equal(status, 429);
    assert.equal(JSON.parse(text).status, "busy");
    assert.equal((await inbox()).length, 5);
    time += MINUTE;
    assert.equal((await subscribe({ email: ada })).status, 202);
  });

  it("keeps a thousand sign-ups that wait", async () => {
    start();
    for (let i = 0; i < 1_010; i++) {
      if (i % 5 === 0) time += MINUTE;
      await subscribe({ email: `n${i}@example.org` });
    }
    const { text } = await get("/inbox");
    assert.equal(text.match(/<li>/g).length, 1_000);
    assert.match(text, /n1009@/);
    assert.doesNotMatch(text, /n9@/);
  });

  it("takes an address alone, and says so in JSON or a page", async () => {
    for (const email of [
      "",
      "ada",
      "ada@",
      "@example.org",
      "ada@example",
      "ada@example.",
      "a b@example.org",
      "a@b@example.org",
      "a@example.org\nbcc:b@example.org",
      "<b>@example.org",
      `${"a".repeat(65)}@example.org`,
      `a@${"b".repeat(250)}.org`,
    ]) {
      start();
      const { status, text } = await subscribe({ email });
      assert.equal(status, 400, email);
      assert.equal(JSON.parse(text).status, "invalid");
      const page = await subscribe({ email }, "text/html");
      assert.equal(page.status, 400);
      assert.match(page.text, /^<!doctype html>.*not an email address/);
      assert.equal((await inbox()).length, 0);
    }
    start();
    assert.equal((await subscribe({})).status, 400);
    assert.equal((await subscribe({ email: ` ${ada} ` })).status, 202);
  });

  it("answers a browser without a script with a page", async () => {
    start();
    const accept = "text/html,application/xhtml+xml,*/*;q=0.8";
    const { status, text, response } = await subscribe({ email: ada }, accept);
    assert.equal(status, 202);
    assert.match(response.headers.get("content-type"), /^text\/html/);
    assert.match(text, /please open the email/i);
    assert.match(text, /href="inbox"/);
    assert.match(
      response.headers.get("content-security-policy"),
      /default-src 'none'/,
    );
    assert.equal(response.headers.get("referrer-policy"), "no-referrer");
  });

  it("writes nothing into a page as markup", async () => {
    start();
    const email = `"&'x@example.org`;
    const film = `<script>alert("1")</script>&amp;`;
    assert.equal((await subscribe({ email, film })).status, 202);
    const { text } = await get("/inbox");
    assert.doesNotMatch(text, /<script|"&'x/);
    assert.match(text, /&#60;script&#62;alert\(&#34;1&#34;\)/);
    assert.match(text, /&#38;amp;/);
  });

  it("reads letters of all scripts, wherever the body is cut", async () => {
    start();
    const film = "影".repeat(1_000);
    // Raw UTF-8, as some clients send it, in parts that end within a letter.
    const bytes = Buffer.from(`email=${ada}&film=${film}`);
    async function* parts() {
      for (let i = 0; i < bytes.length; i += 100) {
        yield bytes.subarray(i, i + 100);
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
    const response = await fetch(`${base}/subscribe`, {
      method: "POST",
      body: parts(),
      duplex: "half",
    });
    assert.equal(response.status, 202);
    assert.ok((await get("/inbox")).text.includes(film));
  });

  it("says that a form is too large", async () => {
    start();
    for (const size of [10_001, 100_000, 900_000]) {
      const { status } = await subscribe(`email=${ada}&x=${"x".repeat(size)}`);
      assert.equal(status, 413);
    }
    assert.equal((await inbox()).length, 0);
    assert.equal((await subscribe({ email: ada })).status, 202);
  });

  it("breaks off with who does not come to an end", async () => {
    start();
    const part = "x".repeat(100_000);
    const visitor = connect(server.address().port, "127.0.0.1");
    visitor.on("error", () => {}).resume();
    visitor.write(
      "POST /subscribe HTTP/1.1\r\nHost: demo\r\nContent-Length: 1000000000\r\n\r\nx=",
    );
    const write = () => {
      while (visitor.writable && visitor.write(part));
    };
    visitor.on("drain", write);
    write();
    await new Promise((resolve) => visitor.on("close", resolve));
    assert.equal((await inbox()).length, 0);
    assert.equal((await subscribe({ email: ada })).status, 202);
  });

  it("leaves every other address to others", async () => {
    start();
    for (const path of ["/", "/index.html", "/subscribe", "/subscribe/x"])
      assert.equal((await get(path)).status, 404);
    for (const path of ["/inbox", "/other", "/__proto__"])
      assert.equal((await post(path, {})).status, 404);
    const head = await fetch(`${base}/subscribe`, { method: "HEAD" });
    assert.equal(head.status, 404);
  });
});
