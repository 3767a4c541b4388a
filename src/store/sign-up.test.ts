import { expect } from "@open-wc/testing";
import {
  clock,
  fault,
  logOf,
  newKey,
  otherOrigin,
  until,
  type FaultLog,
} from "../../scripts/testing/fault.js";
import type { Answer, SignUpCode } from "./provider.js";
import { signUp } from "./sign-up.js";

const forms: HTMLFormElement[] = [];

// Not by fixture(), which waits for a frame: a page behind another one has none.
function formOf(fields: string): HTMLFormElement {
  const form = document.createElement("form");
  form.innerHTML = fields;
  document.body.append(form);
  forms.push(form);
  return form;
}

/** A form with an address typed in. */
function filled(value = "elder@example.org"): HTMLFormElement {
  const form = formOf(`
    <input type="email" name="email" required />
    <button name="button" value="no">Subscribe</button>
  `);
  form.querySelector("input")!.value = value;
  return form;
}

const valueIn = (form: HTMLFormElement): string =>
  form.querySelector("input")!.value;

/** What was posted first. */
const bodyOf = async (key: string): Promise<string> =>
  (await logOf(key)).received[0]!.body;

const codeOf = async (
  form: HTMLFormElement,
  action: string,
): Promise<SignUpCode> => (await signUp(form, { action })).code;

async function posted(
  form: HTMLFormElement,
): Promise<FaultLog["received"][number]> {
  const key = newKey();
  expect(await codeOf(form, fault("post", { key }))).to.equal("done");
  const { received } = await logOf(key);
  expect(received).to.have.lengthOf(1);
  return received[0]!;
}

describe("signUp", () => {
  afterEach(() => {
    for (const form of forms.splice(0)) form.remove();
  });

  it("posts what a browser would post", async () => {
    const form = formOf(`
        <input name="email" value="elder+news@example.org" />
        <input name="l" value="a" /><input name="l" value="b &amp; c" />
        <input type="checkbox" name="consent" value="yes" checked />
        <input type="checkbox" name="other" value="no" />
        <input name="disabled" value="no" disabled />
        <input value="without a name" />
        <input name="b_trap" value="" />
        <input name="reset" value="r" /><input name="submit" value="s" />
        <input type="file" name="file" />
    `);
    const { method, headers, body } = await posted(form);
    expect(method).to.equal("POST");
    expect(headers["content-type"]).to.match(
      /^application\/x-www-form-urlencoded/,
    );
    expect([...new URLSearchParams(body)]).to.deep.equal([
      ["email", "elder+news@example.org"],
      ["l", "a"],
      ["l", "b & c"],
      ["consent", "yes"],
      ["b_trap", ""],
      ["reset", "r"],
      ["submit", "s"],
    ]);
  });

  it("asks for JSON, and takes a page, too", async () => {
    const { headers } = await posted(filled());
    expect(headers["accept"]).to.match(/^application\/json, text\/html;q=/);
  });

  it("sends no cookie, not even to its own origin", async () => {
    document.cookie = "fault=1; path=/; max-age=60";
    const { headers } = await posted(filled());
    expect(headers["cookie"]).to.equal(undefined);
  });

  it("has the address in the body alone", async () => {
    const { headers, body } = await posted(filled());
    expect(JSON.stringify(headers)).not.to.contain("elder");
    expect(body).to.equal("email=elder%40example.org");
  });

  for (const status of [200, 201, 202, 204]) {
    it(`takes a status of ${status} for success, and empties the field`, async () => {
      const form = filled();
      expect(await codeOf(form, fault("post", { status }))).to.equal("done");
      expect(valueIn(form)).to.equal("");
    });
  }

  for (const [status, code] of [
    [400, "refused"],
    [401, "refused"],
    [403, "refused"],
    [404, "refused"],
    [409, "already"],
    [413, "refused"],
    [422, "refused"],
    [429, "busy"],
    [500, "down"],
    [503, "down"],
  ] as const) {
    it(`says "${code}" for a status of ${status}`, async () => {
      const form = filled();
      const answer = await signUp(form, { action: fault("post", { status }) });
      expect(answer.code).to.equal(code);
      expect(answer.reason).to.equal(
        code === "down" ? String(status) : undefined,
      );
      // What is on the list need not be kept.
      expect(valueIn(form)).to.equal(
        code === "already" ? "" : "elder@example.org",
      );
    });
  }

  for (const [status, value, code, reason] of [
    [200, { status: "inbox" }, "inbox", undefined],
    [202, { status: "inbox", message: "Open it." }, "inbox", "Open it."],
    [200, { status: "done" }, "done", undefined],
    [200, { status: "already" }, "already", undefined],
    [200, { status: "invalid", message: "None." }, "invalid", undefined],
    [400, { status: "busy" }, "busy", undefined],
    [
      200,
      { status: "refused", message: "Not <b>you</b>." },
      "refused",
      "Not you.",
    ],
    [400, { message: " Full " }, "refused", "Full"],
    [400, { message: "<br>" }, "refused", undefined],
    [400, { message: "x".repeat(1000) }, "refused", "x".repeat(300)],
    [400, { message: { no: "text" } }, "refused", undefined],
    [409, { message: "Twice" }, "already", "Twice"],
    [409, { status: "inbox" }, "inbox", undefined],
    // None of the words that a handler may say.
    [200, { status: "sent" }, "done", undefined],
    [200, { status: "constructor" }, "done", undefined],
    [200, { status: 500 }, "done", undefined],
    [400, { status: "down" }, "refused", undefined],
    [200, null, "done", undefined],
    [200, "inbox", "done", undefined],
    [200, ["inbox"], "done", undefined],
    // Whatever it says about it.
    [500, { status: "done" }, "down", "500"],
    [429, { status: "done" }, "busy", undefined],
  ] as const) {
    it(`says "${code}" for ${status} with ${JSON.stringify(value).slice(0, 60)}`, async () => {
      const action = fault("post", { status, value: JSON.stringify(value) });
      const answer = await signUp(filled(), { action });
      expect(answer.code).to.equal(code);
      expect(answer.reason).to.equal(reason);
    });
  }

  it("takes a page for success, and JSON that is broken", async () => {
    expect(await codeOf(filled(), fault("html"))).to.equal("done");
    expect(await codeOf(filled(), fault("truncated"))).to.equal("done");
  });

  for (const [what, action] of [
    ["a connection that is reset", fault("reset")],
    ["redirections without an end", fault("loop")],
    ["a port where nothing listens", "http://127.0.0.1:9/"],
    ["an address that is none", "http://"],
  ] as const) {
    it(`says ${what}, keeps the address, and does not reject`, async () => {
      const form = filled();
      const answer = await signUp(form, { action });
      expect(answer.code).to.equal("down");
      expect(answer.reason).to.match(/error/i);
      expect(valueIn(form)).to.equal("elder@example.org");
    });
  }

  it("says that there is no network", async () => {
    Object.defineProperty(navigator, "onLine", {
      get: () => false,
      configurable: true,
    });
    try {
      const form = filled();
      expect(await codeOf(form, fault("reset"))).to.equal("offline");
      expect(valueIn(form)).to.equal("elder@example.org");
    } finally {
      Reflect.deleteProperty(navigator, "onLine");
    }
  });

  it("has sent what another origin does not let it read, and keeps it", async () => {
    const origin = await otherOrigin();
    const key = newKey();
    const form = filled();
    expect(await codeOf(form, fault("post", { key }, origin))).to.equal("sent");
    expect(valueIn(form)).to.equal("elder@example.org");
    const { received } = await logOf(key);
    expect(received.map(({ method }) => method)).to.deep.equal([
      "POST",
      "HEAD",
    ]);
    expect(await codeOf(form, fault("post", { cors: 1 }, origin))).to.equal(
      "done",
    );
  });

  it("has sent nothing where another origin does not answer", async () => {
    const form = filled();
    const action = fault("reset", {}, await otherOrigin());
    expect(await codeOf(form, action)).to.equal("down");
  });

  for (const [where, at] of [
    ["an answer", () => Promise.resolve(location.origin)],
    ["another origin's answer", otherOrigin],
  ] as const) {
    it(`waits 20 seconds for ${where}`, async () => {
      const key = newKey();
      const form = filled();
      const action = fault("stall", { key }, await at());
      clock.install();
      try {
        let answer: Answer | undefined;
        void signUp(form, { action }).then((came) => (answer = came));
        await until(async () => (await logOf(key)).requests === 1);
        clock.pass(19_999);
        await Promise.resolve();
        expect(answer).to.equal(undefined);
        clock.pass(1);
        await until(() => answer);
        expect(answer!.code).to.equal("down");
        expect(answer!.reason).to.match(/^(Timeout|Abort)Error$/);
        expect(valueIn(form)).to.equal("elder@example.org");
        await until(async () => (await logOf(key)).aborted === 1);
        expect((await logOf(key)).requests).to.equal(1);
      } finally {
        await clock.restore();
      }
    });
  }

  for (const value of ["", "elder", "elder@", "@example.org", "a b@c.d"]) {
    it(`does not send "${value}", marks the field and goes there`, async () => {
      const key = newKey();
      const form = filled(value);
      const field = form.querySelector("input")!;
      expect(await codeOf(form, fault("post", { key }))).to.equal("invalid");
      expect(field.getAttribute("aria-invalid")).to.equal("true");
      expect(document.activeElement).to.equal(field);
      expect(valueIn(form)).to.equal(value);
      expect((await logOf(key)).requests).to.equal(0);
    });
  }

  it("takes the mark away when the field is in order", async () => {
    const form = filled("elder");
    await codeOf(form, fault("post"));
    form.querySelector("input")!.value = "elder@example.org";
    expect(await codeOf(form, fault("post"))).to.equal("done");
    expect(form.querySelector("[aria-invalid]")).to.equal(null);
  });

  it("takes fields from outside of the form, as a browser would", async () => {
    const key = newKey();
    const place = formOf(`
      <input name="name" value="Ada" /><input value="without a name" />
      <input type="checkbox" name="ticked" checked />
      <input type="checkbox" name="unticked" value="no" />
      <input type="radio" name="r" value="1" /><input type="radio" name="r" value="2" checked />
      <select name="s" multiple><option selected>a<option>b<option selected value="c">C<option selected disabled>d</select>
      <select name="one"><option>x<option selected>y</select>
      <textarea name="t">two\nlines</textarea>
      <input name="off" value="no" disabled /><fieldset disabled><input name="off" value="no" /></fieldset>
      <input type="submit" name="off" value="no" /><input type="button" name="off" value="no" />
      <input type="file" name="off" /><input type="reset" name="off" value="no" />
    `);
    const extras = [
      ...place.querySelectorAll<HTMLInputElement>("input, select, textarea"),
    ];
    const action = fault("post", { key });
    await signUp(filled(), { action, extras });
    const body = await bodyOf(key);
    expect([...new URLSearchParams(body)]).to.deep.equal([
      ["email", "elder@example.org"],
      ["name", "Ada"],
      ["ticked", "on"],
      ["r", "2"],
      ["s", "a"],
      ["s", "c"],
      ["one", "y"],
      ["t", "two\nlines"],
    ]);
  });

  it("marks a field outside of the form that is not valid, and says the browser's words", async () => {
    const key = newKey();
    const place = formOf(`<input name="name" required />`);
    const field = place.querySelector("input")!;
    const about = { action: fault("post", { key }), extras: [field] };
    const form = filled();
    expect(await signUp(form, about)).to.deep.equal({
      code: "invalid",
      reason: field.validationMessage,
    });
    expect(field.validationMessage).not.to.equal("");
    expect(document.activeElement === field).to.equal(true);
    expect(field.getAttribute("aria-invalid")).to.equal("true");
    expect((await logOf(key)).requests).to.equal(0);
    field.value = "Ada";
    expect((await signUp(form, about)).code).to.equal("done");
    expect(field.hasAttribute("aria-invalid")).to.equal(false);
  });

  it("tells a handler the film, and leaves the page's own names", async () => {
    const key = newKey();
    const form = formOf(
      `<input type="email" name="EMAIL" value="a@example.org" />`,
    );
    await signUp(form, { action: fault("post", { key }), film: "Für Élise" });
    const body = await bodyOf(key);
    expect([...new URLSearchParams(body)]).to.deep.equal([
      ["EMAIL", "a@example.org"],
      ["film", "Für Élise"],
    ]);
  });
});

/** What leaves the page, as seen by stand-ins for `fetch` and a form's `submit`. */
interface Sent {
  readonly how: "fetch" | "form";
  readonly url: string;
  readonly body: string;
  readonly target: string;
}

const { fetch } = globalThis;
const { submit } = HTMLFormElement.prototype;
const sent: Sent[] = [];
function standIn(): void {
  sent.length = 0;
  globalThis.fetch = (input, init) => {
    const body = init?.body;
    sent.push({
      how: "fetch",
      url: String(input),
      body: body instanceof URLSearchParams ? String(body) : `${body ?? ""}`,
      target: "",
    });
    return Promise.resolve(new Response("{}"));
  };
  HTMLFormElement.prototype.submit = function () {
    sent.push({
      how: "form",
      url: this.action,
      body: String(new URLSearchParams(new FormData(this) as never)),
      target: this.target,
    });
  };
}
function standOut(): void {
  globalThis.fetch = fetch;
  HTMLFormElement.prototype.submit = submit;
}

/** Which service has been taken, by what it was sent. */
async function recognised(action: string, provider?: string): Promise<string> {
  standIn();
  await signUp(filled(), { action, provider });
  const { how, url, body } = sent.at(-1)!;
  const named = (name: string) => new URLSearchParams(body).has(name);
  if (how === "form")
    return named("EMAIL")
      ? "mailchimp"
      : named("embed")
        ? "buttondown"
        : named("contact[email]")
          ? "keila"
          : named("htmlemail")
            ? "phplist"
            : "?";
  if (body.startsWith("{"))
    return body.includes("list_uuids") ? "listmonk" : "ghost";
  return named("fields[email]")
    ? "mailerlite"
    : named("email_address")
      ? "kit"
      : named("field_0")
        ? "emailoctopus"
        : named("EMAIL") && url.includes("isAjax=1")
          ? "brevo"
          : named("email") && url === action
            ? "none"
            : "?";
}

const u = "0123456789abcdef012345678";
const uuid = "0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f";
const known: Readonly<Record<string, readonly string[]>> = {
  mailchimp: [
    `https://kino.us1.list-manage.com/subscribe/post?u=${u}&id=0123456789`,
    `https://us21.list-manage.com/subscribe/post?u=${u}&id=0123456789&f_id=00a`,
    `https://kino.us5.list-manage1.com/subscribe/post?id=0123456789&u=${u}`,
  ],
  buttondown: [
    "https://buttondown.com/api/emails/embed-subscribe/kino",
    "https://buttondown.email/api/emails/embed-subscribe/ki-no.x?tag=a",
    "https://www.buttondown.com/api/emails/embed-subscribe/kino/",
  ],
  mailerlite: [
    "https://assets.mailerlite.com/jsonp/12/forms/345/subscribe",
    "https://assets.mailerlite.com/jsonp/12/pages/345/subscribe",
    "https://dashboard.mailerlite.com/jsonp/12/forms/345/subscribe?x=1",
  ],
  kit: [
    "https://app.kit.com/forms/123456/subscriptions",
    "https://app.convertkit.com/forms/0a1b2c/subscriptions",
  ],
  emailoctopus: [
    `https://eomail1.com/form/${uuid}`,
    `https://eocampaign1.com/form/${uuid}`,
    `https://kino.eomail5.com/form/${uuid}?x`,
  ],
  brevo: [
    "https://0a1b2c3d.sibforms.com/serve/MUIFAB-c_d==",
    "https://sibforms.com/serve/MUIF",
  ],
  ghost: [
    "https://kino.example/members/api/send-magic-link/",
    "https://kino.example/blog/members/api/send-magic-link",
  ],
  listmonk: [
    "https://lists.example/subscription/form",
    "https://lists.example/a/api/public/subscription?x=1",
  ],
  keila: [
    "https://app.keila.io/forms/frm_AbC12",
    "https://keila.example/forms/frm_AbC12?x=1",
  ],
  phplist: [
    "https://kino.example/lists/?p=subscribe&id=1",
    "https://kino.example/lists/index.php?id=2&p=subscribe",
  ],
};
const lookAlikes: readonly string[] = [
  "https://example.org/subscribe",
  "https://evil.example/?https://us1.list-manage.com/subscribe/post?u=1&id=2",
  "https://us1.list-manage.com.evil.example/subscribe/post?u=1&id=2",
  "https://evil-us1.list-manage.com.example/subscribe/post?u=1",
  "https://us1.list-manage.com@evil.example/subscribe/post?u=1&id=2",
  `https://kino.us1.list-manage.com/subscribe/post-json?u=${u}&id=0123456789`,
  `https://kino.us1.list-manage.com/subscribe?u=${u}&id=0123456789`,
  `https://kino.us1.list-manage.com/contact-form?u=${u}&form_id=1`,
  `https://kino.us1.list-manage.com/unsubscribe/post?u=${u}&id=1`,
  "https://us1.api.mailchimp.com/3.0/lists",
  "https://eepurl.com/abc",
  "https://api.buttondown.com/v1/subscribers",
  "https://buttondown.com/kino",
  "https://notbuttondown.com/api/emails/embed-subscribe/kino",
  "https://buttondown.com.example/api/emails/embed-subscribe/kino",
  "https://assets.mailerlite.com/jsonp/12/forms/345/subscribe.js",
  "https://assets.mailerlite.com/jsonp/12/forms/345/takel",
  "https://assets.mailerlite.com/jsonp/12/forms/345/subscribers",
  "https://app.mailerlite.com/webforms/submit/a1b2",
  "https://connect.mailerlite.com/api/subscribers",
  "https://assets.mailerlite.com.example/jsonp/12/forms/345/subscribe",
  "https://api.convertkit.com/v3/forms/123/subscribe",
  "https://api.kit.com/v4/subscribers",
  "https://app.kit.com/forms/123/visit",
  "https://app.kit.com/forms/123/subscriptions.json",
  "https://app.toolkit.com/forms/123/subscriptions",
  "https://appxkit.com/forms/123/subscriptions",
  `https://eomail1.com/form/${uuid}.js`,
  `https://eomail.com/form/${uuid}`,
  `https://eomail1.com.example/form/${uuid}`,
  "https://api.emailoctopus.com/lists/1",
  "https://api.brevo.com/v3/contacts",
  "https://sibforms.com/forms/end-form/build/main.js",
  "https://0a1b2c3d.sibforms.com.example/serve/MUIF",
  "https://kino.example/ghost/api/admin/members",
  "https://kino.example/ghost/api/content/posts",
  "https://kino.example/members/api/integrity-token/",
  "https://kino.example/?to=/members/api/send-magic-link/",
  `https://lists.example/subscription/${uuid}/${uuid}`,
  "https://lists.example/subscription/forms",
  "https://lists.example/api/subscribers",
  "https://lists.example/?next=/subscription/form",
  "https://app.keila.io/api/v1/forms/frm_AbC12/actions/submit",
  "https://app.keila.io/forms/nfrm_AbC12",
  "https://kino.example/?to=/forms/frm_AbC12",
  "https://kino.example/lists/?p=unsubscribe&id=1",
  "https://kino.example/lists/?p=preferences",
  "https://kino.example/lists/?xp=subscribe",
  "https://kino.example/lists/?p=subscribed",
];

describe("a newsletter service", () => {
  afterEach(() => {
    standOut();
    for (const form of forms.splice(0)) form.remove();
  });

  it("is known by its address", async () => {
    for (const [name, actions] of Object.entries(known))
      for (const action of actions)
        expect(await recognised(action), action).to.equal(name);
  });

  it("is not seen where there is none", async () => {
    for (const action of lookAlikes)
      expect(await recognised(action), action).to.equal("none");
  });

  it("is the one that is named, whatever the address", async () => {
    const elsewhere = "https://news.example/";
    for (const name of Object.keys(known)) {
      expect(await recognised(elsewhere, name)).to.equal(name);
      expect(await recognised(elsewhere, name.toUpperCase())).to.equal(name);
    }
    expect(await recognised(known["kit"]![0]!, "")).to.equal("kit");
    expect(await recognised(known["kit"]![0]!, "own")).to.equal("none");
    for (const name of ["constructor", "__proto__", "toString"])
      expect(await recognised(elsewhere, name)).to.equal("none");
  });

  it("is asked at its present host, for the former one redirects", async () => {
    await recognised(known["kit"]![1]!);
    expect(sent[0]!.url).to.equal(
      "https://app.kit.com/forms/0a1b2c/subscriptions",
    );
    await recognised(known["mailerlite"]![2]!);
    expect(sent[0]!.url).to.equal(
      "https://assets.mailerlite.com/jsonp/12/forms/345/subscribe?x=1",
    );
  });

  it("gets the names that the page's own form has, not ours", async () => {
    for (const [provider, name] of [
      ["emailoctopus", "field_1"],
      ["kit", "email_address"],
      ["mailchimp", "MERGE0"],
    ] as const) {
      standIn();
      const form = formOf(
        `<input type="email" name="${name}" value="a@example.org" />`,
      );
      await signUp(form, { action: "https://news.example/", provider });
      const fields = new URLSearchParams(sent[0]!.body);
      expect(fields.getAll(name)).to.deep.equal(["a@example.org"]);
      expect(sent[0]!.body.split("a%40example.org").length).to.equal(2);
    }
  });

  it("is not told that the trap has been filled in", async () => {
    for (const provider of Object.keys(known)) {
      standIn();
      const form =
        formOf(`<input type="email" name="email" value="a@example.org" />
        <input name="honeypot" value="robot" />`);
      await signUp(form, { action: "https://news.example/x?y", provider });
      expect(sent.length, provider).to.be.above(0);
      for (const { body } of sent) expect(body).not.to.contain("robot");
      for (const { body } of sent) expect(body).not.to.contain("honeypot");
    }
  });

  it("is not asked in vain when its answer makes no sense", async () => {
    for (const text of ["null", "7", `"success"`, "[]", `{"errors":"no"}`]) {
      for (const provider of Object.keys(known)) {
        standIn();
        globalThis.fetch = () => Promise.resolve(new Response(text));
        const { code } = await signUp(filled(), {
          action: "https://news.example/x?y",
          provider,
        });
        expect(code, `${provider}: ${text}`).to.match(
          /^(sent|refused|down|inbox)$/,
        );
        if (/kit|mailerlite|brevo/.test(provider))
          expect(code, `${provider}: ${text}`).not.to.equal("inbox");
      }
    }
  });
});

/** The address of a stand-in (scripts/test-server.mjs), at another origin, which may or may not be read. */
const at = (
  origin: string,
  name: string,
  key: string,
  option: string,
  path = "",
) => `${origin}/__fault/${name}/${key}/${option}/${path}`;

/** A service that lets itself be read, what it is sent, and what it answers. */
const readable: readonly {
  readonly name: string;
  readonly path?: string;
  readonly to?: string;
  readonly fields: readonly (readonly [string, string])[];
  readonly film?: string;
  readonly json?: object;
  readonly invalid?: SignUpCode;
  readonly reason: string;
  /** Where the page may not read it: another try as a real form, or it is known to have been sent. */
  readonly closed: "form" | "sent" | "down";
  readonly html?: SignUpCode;
}[] = [
  {
    name: "mailerlite",
    fields: [
      ["fields[email]", "ok@example.org"],
      ["ml-submit", "1"],
      ["anticsrf", "true"],
    ],
    reason: "The name field is required.",
    closed: "sent",
  },
  {
    name: "kit",
    fields: [["email_address", "ok@example.org"]],
    // It has no word of its own for it.
    invalid: "refused",
    reason: "Not here.",
    closed: "sent",
  },
  {
    name: "emailoctopus",
    fields: [
      ["field_0", "ok@example.org"],
      ["hpc4b27b6e-eb38-11e9-be00-06b4694bee2a", ""],
    ],
    reason: "Are you a bot?",
    closed: "sent",
  },
  {
    name: "brevo",
    fields: [
      ["EMAIL", "ok@example.org"],
      ["email_address_check", ""],
    ],
    reason: "Your subscription was not saved.",
    closed: "form",
  },
  {
    name: "ghost",
    path: "members/api/send-magic-link/",
    fields: [],
    json: {
      email: "ok@example.org",
      emailType: "signup",
      labels: ["The Great Movement"],
    },
    reason: "This site is invite-only, contact the owner.",
    closed: "down",
    // As measured: 201 without JSON. Only the status counts.
    html: "inbox",
  },
  {
    name: "listmonk",
    path: "subscription/form",
    to: "api/public/subscription",
    fields: [],
    json: { email: "ok@example.org", name: "", list_uuids: [] },
    reason: "The e-mail domain is blocklisted.",
    closed: "form",
  },
];

for (const service of readable) {
  const { name, path = "", to = path, fields, json, closed } = service;
  describe(`${name}, which answers`, () => {
    let origin = "";
    before(async () => void (origin = await otherOrigin()));
    afterEach(() => {
      for (const form of forms.splice(0)) form.remove();
    });

    const ask = async (who: string, option = "open") => {
      const key = newKey();
      const form = filled(`${who}@example.org`);
      const frame = document.createElement("iframe");
      frame.name = `frame-${key}`;
      document.body.append(frame);
      try {
        const answer = await signUp(form, {
          action: at(origin, name, key, option, path),
          provider: name,
          film: "The Great Movement",
          target: frame.name,
        });
        if (answer.code === "sent")
          await until(async () =>
            (await logOf(key)).received.some(({ method, headers }) =>
              closed === "form"
                ? method === "POST" && isForm(headers)
                : method === "HEAD",
            ),
          );
        return { answer, form, log: await logOf(key) };
      } finally {
        frame.remove();
      }
    };

    it("is sent what it wants, without a cookie", async () => {
      const { answer, form, log } = await ask("ok");
      expect(answer.code).to.equal("inbox");
      expect(valueIn(form)).to.equal("");
      const posts = log.received.filter(({ method }) => method === "POST");
      expect(posts).to.have.lengthOf(1);
      const [{ body, headers, path: asked }] = posts as [(typeof posts)[0]];
      expect(asked).to.equal(`/${to}`);
      expect(headers["cookie"]).to.equal(undefined);
      if (json) {
        expect(headers["content-type"]).to.match(/^application\/json/);
        const { integrityToken, ...rest } = JSON.parse(body) as {
          integrityToken?: string;
        };
        expect(rest).to.deep.equal(json);
        expect(!!integrityToken).to.equal(name === "ghost");
      } else {
        expect([...new URLSearchParams(body)]).to.deep.equal(fields);
        // Else the browser would ask before, and these do not answer that.
        expect(log.received.map(({ method }) => method)).to.deep.equal([
          "POST",
        ]);
      }
    });

    it("gives the same answer for who is on the list", async () => {
      expect((await ask("already")).answer.code).to.equal("inbox");
    });

    it("says that the address is none", async () => {
      const { answer, form } = await ask("invalid");
      expect(answer.code).to.equal(service.invalid ?? "invalid");
      expect(valueIn(form)).to.equal("invalid@example.org");
      if (service.invalid) return;
      expect(answer.reason).to.equal(undefined);
      expect(document.activeElement === form.querySelector("input")).to.equal(
        true,
      );
    });

    it("refuses in its own words, as text", async () => {
      const { answer, form } = await ask("refused");
      expect(answer).to.deep.equal({ code: "refused", reason: service.reason });
      expect(valueIn(form)).to.equal("refused@example.org");
    });

    it("has had too many requests", async () => {
      expect((await ask("busy")).answer.code).to.equal("busy");
    });

    it("is broken", async () => {
      const { answer, form } = await ask("down");
      expect(answer).to.deep.equal({ code: "down", reason: "500" });
      expect(valueIn(form)).to.equal("down@example.org");
    });

    it("answers with a page", async () => {
      expect((await ask("html")).answer.code).to.equal(
        service.html ?? "refused",
      );
    });

    it("does not let the page read", async () => {
      const { answer, form, log } = await ask("ok", "closed");
      expect(answer.code).to.equal(closed === "down" ? "down" : "sent");
      expect(valueIn(form)).to.equal("ok@example.org");
      const posts = log.received.filter(({ method }) => method === "POST");
      // What is asked about first has not been delivered, and what comes as a form has, once more at most.
      expect(posts.length).to.equal(
        closed === "down" ? 0 : closed === "form" && !json ? 2 : 1,
      );
    });
  });
}

const isForm = (headers: Readonly<Record<string, string>>): boolean =>
  !!headers["accept"]?.startsWith("text/html");

describe("Ghost's token", () => {
  afterEach(() => {
    for (const form of forms.splice(0)) form.remove();
  });
  const ask = async (option: string, film = "A", extra = "") => {
    const key = newKey();
    const place = formOf(extra);
    const answer = await signUp(filled("ok@example.org"), {
      action: at(
        await otherOrigin(),
        "ghost",
        key,
        option,
        "members/api/send-magic-link/",
      ),
      provider: "ghost",
      film,
      extras: [...place.querySelectorAll("input")],
    });
    const { received } = await logOf(key);
    const post = received.find(({ method }) => method === "POST");
    return { answer, received, sent: JSON.parse(post?.body ?? "null") };
  };

  it("is fetched first, and sent along", async () => {
    const { answer, received, sent } = await ask("strict");
    expect(answer.code).to.equal("inbox");
    expect(received[0]).to.include({
      method: "GET",
      path: "/members/api/integrity-token/",
    });
    expect(sent.integrityToken).to.match(/^\d+:0a1b:2c3d$/);
  });

  for (const option of ["tokenless", "broken", "limited"])
    it(`can be done without where it is ${option}`, async () => {
      const { answer, sent } = await ask(option);
      expect(answer.code).to.equal("inbox");
      expect(sent).not.to.have.property("integrityToken");
    });

  it("goes with labels that Ghost can keep", async () => {
    const { sent } = await ask(
      "open",
      "ß".repeat(300),
      `<input name="name" value="${"n".repeat(300)}"><input name="honeypot" value="x">`,
    );
    expect(sent.labels).to.deep.equal(["ß".repeat(191)]);
    expect(sent.name).to.equal("n".repeat(191));
    expect(sent).not.to.have.property("honeypot");
    const own = await ask(
      "open",
      "A",
      `<input name="label" value="B"><input name="label" value="">`,
    );
    expect(own.sent.labels).to.deep.equal(["B"]);
    expect((await ask("open", "")).sent.labels).to.deep.equal([]);
  });
});

/** A page's own frame takes the service's page, so that this one stays. */
describe("a real form", () => {
  const frames: HTMLIFrameElement[] = [];
  afterEach(() => {
    globalThis.fetch = fetch;
    for (const node of [...forms.splice(0), ...frames.splice(0)]) node.remove();
  });

  const post = async (
    name: string,
    query = "",
    { who = "ok", path = "" } = {},
  ) => {
    const key = newKey();
    const frame = document.createElement("iframe");
    frame.name = `frame-${key}`;
    document.body.append(frame);
    frames.push(frame);
    const fetched: string[] = [];
    globalThis.fetch = (input, init) => {
      const url = String(input);
      if (!url.includes("/__fault/log")) fetched.push(url);
      return fetch(input, init);
    };
    const form = filled(`${who}@example.org`);
    const children = document.body.childElementCount;
    const answer = await signUp(form, {
      action: at(location.origin, name, key, "open", path) + query,
      provider: name,
      film: "Earth & Sky",
      target: frame.name,
    });
    expect(answer).to.deep.equal({ code: "sent" });
    expect(valueIn(form)).to.equal(`${who}@example.org`);
    expect(document.body.childElementCount).to.equal(children);
    const isPage = ({ headers }: FaultLog["received"][number]) =>
      isForm(headers);
    await until(async () => (await logOf(key)).received.some(isPage));
    const { received } = await logOf(key);
    const last = received.find(isPage)!;
    expect(last.headers["content-type"]).to.equal(
      "application/x-www-form-urlencoded",
    );
    await until(() => frame.contentDocument?.title === "The Fault");
    return {
      fields: [...new URLSearchParams(last.body)],
      path: last.path,
      fetched,
      received,
    };
  };

  for (const [name, query, expected] of [
    [
      "mailchimp",
      `?u=${u}&id=0123456789`,
      [
        ["EMAIL", "ok@example.org"],
        [`b_${u}_0123456789`, ""],
      ],
    ],
    [
      "buttondown",
      "",
      [
        ["email", "ok@example.org"],
        ["embed", "1"],
        ["tag", "Earth & Sky"],
      ],
    ],
    [
      "keila",
      "",
      [
        ["contact[email]", "ok@example.org"],
        ["h[url]", ""],
      ],
    ],
    [
      "phplist",
      "?p=subscribe&id=1",
      [
        ["email", "ok@example.org"],
        ["subscribe", "1"],
        ["htmlemail", "1"],
        ["VerificationCodeX", ""],
      ],
    ],
  ] as const)
    it(`goes to ${name}, and nothing else does`, async () => {
      const { fields, fetched, received } = await post(name, query);
      expect(fields).to.deep.equal(expected);
      expect(fetched).to.deep.equal([]);
      expect(received).to.have.lengthOf(1);
    });

  it("shows Kit's captcha", async () => {
    const { fields, fetched } = await post("kit", "", { who: "quarantined" });
    expect(fields).to.deep.equal([
      ["email_address", "quarantined@example.org"],
    ]);
    expect(fetched).to.have.lengthOf(1);
  });

  it("follows where Brevo breaks off, without what asks for JSON", async () => {
    const { fields } = await post("brevo", "", { who: "reset" });
    expect(fields).to.deep.equal([
      ["EMAIL", "reset@example.org"],
      ["email_address_check", ""],
    ]);
  });

  it("follows where Listmonk breaks off, to the page for it", async () => {
    const { fields, path } = await post("listmonk", "", {
      who: "reset",
      path: "api/public/subscription",
    });
    expect(path).to.equal("/subscription/form");
    expect(fields).to.deep.equal([
      ["email", "reset@example.org"],
      ["nonce", ""],
    ]);
  });
});

describe("Listmonk's lists", () => {
  it("say whether the address has to be confirmed", async () => {
    for (const [who, code] of [
      ["old", "inbox"],
      ["single", "done"],
    ] as const) {
      const form = filled(`${who}@example.org`);
      form.insertAdjacentHTML(
        "beforeend",
        `<input name="l" value="a"><input name="l" value="b"><input name="name" value="Ada">`,
      );
      const key = newKey();
      const action = at(location.origin, "listmonk", key, "open");
      const about = { action, provider: "listmonk" };
      expect((await signUp(form, about)).code).to.equal(code);
      const body = await bodyOf(key);
      expect(JSON.parse(body)).to.deep.equal({
        email: `${who}@example.org`,
        name: "Ada",
        list_uuids: ["a", "b"],
      });
      form.remove();
    }
  });
});
