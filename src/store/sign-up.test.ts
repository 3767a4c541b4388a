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
import { signUp, type SignUpResult } from "./sign-up.js";

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

async function posted(
  form: HTMLFormElement,
): Promise<FaultLog["received"][number]> {
  const key = newKey();
  expect(await signUp(form, fault("post", { key }))).to.equal("done");
  const { received } = await logOf(key);
  expect(received).to.have.lengthOf(1);
  return received[0]!;
}

const failureOf = (result: SignUpResult): string =>
  typeof result === "object" ? String(result.failure) : `no failure: ${result}`;

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

  it("asks for JSON, which Kit and others then answer with", async () => {
    const { headers } = await posted(filled());
    expect(headers["accept"]).to.equal("application/json");
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
      expect(await signUp(form, fault("post", { status }))).to.equal("done");
      expect(valueIn(form)).to.equal("");
    });
  }

  for (const status of [400, 401, 403, 404, 409, 422, 429, 500, 503]) {
    it(`says a status of ${status}, and keeps the address`, async () => {
      const form = filled();
      expect(failureOf(await signUp(form, fault("post", { status })))).to.equal(
        String(status),
      );
      expect(valueIn(form)).to.equal("elder@example.org");
    });
  }

  for (const [what, url] of [
    ["a connection that is reset", fault("reset")],
    ["redirections without an end", fault("loop")],
    ["a port where nothing listens", "http://127.0.0.1:9/"],
    ["an address that is none", "http://"],
  ] as const) {
    it(`says ${what}, keeps the address, and does not reject`, async () => {
      const form = filled();
      expect(failureOf(await signUp(form, url))).to.match(/error/i);
      expect(valueIn(form)).to.equal("elder@example.org");
    });
  }

  it("takes no answer that it may not read for success", async () => {
    const origin = await otherOrigin();
    const form = filled();
    expect(failureOf(await signUp(form, fault("post", {}, origin)))).to.match(
      /error/i,
    );
    expect(await signUp(form, fault("post", { cors: 1 }, origin))).to.equal(
      "done",
    );
  });

  it("waits 20 seconds for an answer", async () => {
    const key = newKey();
    const form = filled();
    clock.install();
    try {
      let result: SignUpResult | undefined;
      void signUp(form, fault("stall", { key })).then(
        (outcome) => (result = outcome),
      );
      await until(async () => (await logOf(key)).requests === 1);
      clock.pass(19_999);
      await Promise.resolve();
      expect(result).to.equal(undefined);
      clock.pass(1);
      await until(() => result);
      expect(failureOf(result!)).to.match(/error/i);
      expect(valueIn(form)).to.equal("elder@example.org");
      await until(async () => (await logOf(key)).aborted === 1);
    } finally {
      await clock.restore();
    }
  });

  for (const value of ["", "elder", "elder@", "@example.org", "a b@c.d"]) {
    it(`does not send "${value}", marks the field and goes there`, async () => {
      const key = newKey();
      const form = filled(value);
      const field = form.querySelector("input")!;
      expect(await signUp(form, fault("post", { key }))).to.equal("invalid");
      expect(field.getAttribute("aria-invalid")).to.equal("true");
      expect(document.activeElement).to.equal(field);
      expect(valueIn(form)).to.equal(value);
      expect((await logOf(key)).requests).to.equal(0);
    });
  }

  it("takes the mark away when the field is in order", async () => {
    const form = filled("elder");
    await signUp(form, fault("post"));
    form.querySelector("input")!.value = "elder@example.org";
    expect(await signUp(form, fault("post"))).to.equal("done");
    expect(form.querySelector("[aria-invalid]")).to.equal(null);
  });
});
