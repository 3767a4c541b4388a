import { expect } from "@open-wc/testing";
import { expectAccessible } from "../../../scripts/testing/axe.js";
import type { NewsletterErrorEvent } from "../../events/newsletter-error-event.js";
import { sendKeys } from "@web/test-runner-commands";
import {
  all,
  demoFilm,
  isShown,
  listing,
  load,
  loaded,
  movie,
  once,
  part,
  parts,
  put,
  render,
  rest,
  said,
  script,
  settled,
  takeKeyboard,
  text,
  type FilmElement,
} from "../../../scripts/testing/elements.js";
import {
  clock,
  fault,
  logOf,
  newKey,
  otherOrigin,
  until,
} from "../../../scripts/testing/fault.js";

const address = "elder.miner@example.org";

const signup = (attributes = "", inner = ""): string =>
  `<newsletter-signup ${attributes}>${inner}</newsletter-signup>`;
const invitation = (element: Element): string =>
  text(part(element, "invitation")).replace(/[\u2068\u2069]/g, "");
/** The element's form, in the shadow root or between its tags. */
const formOf = (element: Element): HTMLFormElement =>
  (element.querySelector("form") ??
    element.shadowRoot!.querySelector("form")) as HTMLFormElement;
const fieldOf = (element: Element): HTMLInputElement =>
  formOf(element).querySelector<HTMLInputElement>("[type=email]")!;
const statusOf = (element: Element): HTMLElement =>
  formOf(element).querySelector<HTMLElement>("output, [role=status]")!;
const send = (element: Element): void =>
  formOf(element).querySelector("button")!.click();
const tells = (element: Element, what: RegExp): Promise<void> =>
  until(
    () => what.test(text(statusOf(element))),
    `it says "${text(statusOf(element))}" and not ${what}`,
  );

const words = {
  invalid: /^Please enter an email address/,
  sending: /^Sending/,
  done: /^Thank you/,
  inbox: /^Almost there: please open the email/,
  sent: /^Your request is on its way/,
  already: /^This address is on the list already\.$/,
  refused: /^The address was not taken\./,
  busy: /^Too many requests/,
  offline: /^There is no network/,
  down: /^The newsletter service does not answer/,
};

const own = (action: string): string =>
  `<form method="post" action="${action}">
    <label>Email <input type="email" name="EMAIL" required></label>
    <input type="hidden" name="list" value="7">
    <button>Join</button>
  </form>`;

/** The element's own form, and one of the page's: what is so for both. */
const forms: readonly [string, (action: string) => string, string][] = [
  ["its own form", (action) => signup(`action="${action}"`), "email"],
  ["a form of the page's", (action) => signup("", own(action)), "EMAIL"],
];

describe("newsletter-signup", () => {
  it("has label, field and form in one root", async () => {
    const element = await render(signup(`action="/subscribe"`));
    const field = part<HTMLInputElement>(element, "field");
    const form = part<HTMLFormElement>(element, "form");
    expect(field.form === form).to.equal(true);
    expect([...field.labels!].map(text)).to.deep.equal(["Email address"]);
    expect(isShown(part(element, "label"))).to.equal(true);
    expect(field.type).to.equal("email");
    expect(field.name).to.equal("email");
    expect(field.autocomplete).to.equal("email");
    expect(field.required).to.equal(true);
    expect(form.method).to.equal("post");
    expect(form.action).to.equal(`${location.origin}/subscribe`);
    expect(field.getRootNode() === form.getRootNode()).to.equal(true);
  });

  it("names the film of its listing", async () => {
    const element = await load(signup(`action="/" src="${demoFilm}"`));
    expect(invitation(element)).to.equal("News of The Great Movement by email");
  });

  it("names the film of its attribute", async () => {
    const element = await render(signup(`action="/" name="Earth"`));
    expect(invitation(element)).to.match(/^News of Earth\b/);
  });

  it("speaks of all films where it knows none", async () => {
    const element = await render(signup(`action="/"`));
    expect(invitation(element)).to.equal("News of our films by email");
  });

  it("invites in Spanish", async () => {
    const element = await load(
      signup(`action="/" lang="es" src="${demoFilm}"`),
    );
    expect(invitation(element)).to.equal(
      "Novedades de El Gran Movimiento por correo electrónico",
    );
    expect(text(part(element, "label"))).to.equal("Correo electrónico");
  });

  it("says what the address is for, and links to the privacy notice", async () => {
    const element = await render(
      signup(`action="/" privacy-policy="privacy.html"`),
    );
    expect(text(part(element, "consent"))).to.match(
      /only.*newsletter.*unsubscribe.* Privacy notice$/i,
    );
    expect(part<HTMLAnchorElement>(element, "link").href).to.equal(
      new URL("privacy.html", document.baseURI).href,
    );
    element.removeAttribute("privacy-policy");
    await settled(element);
    expect(parts(element, "link").length).to.equal(0);
  });

  it("takes invitation and consent of the page's own", async () => {
    const element = await render(
      signup(
        `action="/"`,
        `<b slot="invitation">Come along</b><b slot="consent">As you like</b>`,
      ),
    );
    for (const child of element.children) expect(isShown(child)).to.equal(true);
  });

  it("shows what stands between its tags as long as it does not know where to send", async () => {
    const element = await render(signup("", "<p>Write to us"));
    expect(isShown(element.querySelector("p")!)).to.equal(true);
    expect(parts(element, "form").length).to.equal(0);
    element.setAttribute("action", "/subscribe");
    await settled(element);
    expect(isShown(element.querySelector("p")!)).to.equal(false);
    expect(isShown(part(element, "form"))).to.equal(true);
  });

  describe("that nobody tells where to send to", () => {
    beforeEach(() => clock.install());
    afterEach(() => clock.restore());

    /** What is said of it; of other tests there may be more to say. */
    const told = () => said.filter((line) => line.includes(" action: "));

    it("says so to the editor, and holds no room", async () => {
      const element = await render(signup());
      expect(element.getBoundingClientRect().height).to.equal(0);
      expect(told()).to.deep.equal([]);
      clock.pass(10_000);
      await until(() => told().length);
      expect(told()).to.deep.equal([
        "film-elements: <newsletter-signup> action: found nothing, expected the form address of your newsletter service, or a form between the tags, or a listing with a SubscribeAction",
      ]);
    });

    it("says nothing when it is gone by then", async () => {
      const element = await render(signup());
      element.remove();
      clock.pass(10_000);
      await rest();
      expect(told()).to.deep.equal([]);
    });

    it("says so also when the listing does not", async () => {
      const src = listing(movie("A"));
      const element = await load(signup(`src='${src}'`));
      expect(element.getBoundingClientRect().height).to.equal(0);
      clock.pass(10_000);
      await until(() => told().length);
      expect(told().join()).to.contain("SubscribeAction");
    });

    for (const [what, tell] of Object.entries<(element: FilmElement) => void>({
      "an address": (element) => element.setAttribute("action", "/"),
      "a form": (element) => (element.innerHTML = own("/")),
      "a listing": (element) => element.setAttribute("src", fault("stall")),
    })) {
      it(`waits for ${what}`, async () => {
        const element = await render(signup());
        tell(element);
        await settled(element);
        clock.pass(10_000);
        await rest();
        expect(told()).to.deep.equal([]);
        element.remove();
      });
    }
  });

  it("is a plain form of the page's before", async () => {
    const other = document.implementation.createHTMLDocument();
    other.body.innerHTML = signup("", own("/subscribe"));
    const form = other.querySelector("form")!;
    expect(form.outerHTML).to.equal(
      put<HTMLElement>(own("/subscribe")).outerHTML,
    );
    expect(form.querySelectorAll("output").length).to.equal(0);
  });

  it("leaves a form of the page's where it stands, and adds no second one", async () => {
    const element = await render(signup(`action="/other"`, own("/mine")));
    expect(parts(element, "form").length).to.equal(0);
    const form = element.querySelector("form")!;
    expect(isShown(form)).to.equal(true);
    expect(form.getAttribute("action")).to.equal("/mine");
    expect(form.querySelectorAll("output").length).to.equal(1);
    expect(invitation(element)).to.equal("News of our films by email");
  });

  it("speaks through the page's own status, if there is one", async () => {
    const element = await render(
      signup(
        "",
        own(fault("post")).replace(
          "<button>",
          `<p role="status" id="mine"></p><button>`,
        ),
      ),
    );
    expect(formOf(element).querySelectorAll("output").length).to.equal(0);
    send(element);
    await tells(element, words.invalid);
    expect(statusOf(element).id).to.equal("mine");
    expect(fieldOf(element).getAttribute("aria-describedby")).to.equal("mine");
  });

  it("lets a form that does not post be", async () => {
    const element = await render(
      signup("", `<form action="/search"><input name="q"></form>`),
    );
    const form = formOf(element);
    let prevented: boolean | undefined;
    form.addEventListener("submit", (event) => {
      queueMicrotask(() => {
        prevented = event.defaultPrevented;
      });
    });
    addEventListener("submit", (event) => event.preventDefault(), {
      once: true,
    });
    form.requestSubmit();
    await rest();
    expect(form.noValidate).to.equal(false);
    expect(form.querySelectorAll("output").length).to.equal(0);
    expect(prevented).not.to.equal(undefined);
  });

  for (const [what, markup, name] of forms) {
    describe(`with ${what}`, () => {
      const typed = async (action: string, value = address) => {
        const element = await render(markup(action));
        fieldOf(element).value = value;
        return element;
      };

      it("sends the address and says so", async () => {
        const key = newKey();
        const element = await typed(fault("post", { key }));
        send(element);
        await tells(element, words.done);
        const { received } = await logOf(key);
        expect(received).to.have.lengthOf(1);
        expect(received[0]!.method).to.equal("POST");
        const body = new URLSearchParams(received[0]!.body);
        expect(body.get(name)).to.equal(address);
        expect(fieldOf(element).value).to.equal("");
      });

      it("sends by the Enter key", async () => {
        const key = newKey();
        const element = await typed(fault("post", { key }));
        fieldOf(element).focus();
        await sendKeys({ press: "Enter" });
        await tells(element, words.done);
        expect((await logOf(key)).requests).to.equal(1);
      });

      it("makes one request, however often it is sent", async () => {
        const key = newKey();
        const element = await typed(fault("stall", { key }));
        for (let i = 0; i < 50; i++) {
          if (i % 2) send(element);
          else formOf(element).requestSubmit();
          if (i % 10 === 0) await rest();
        }
        await until(async () => (await logOf(key)).requests);
        send(element);
        await rest();
        expect((await logOf(key)).requests).to.equal(1);
      });

      it("says that it is sending, and keeps the field in use", async () => {
        const element = await typed(fault("stall"));
        send(element);
        await tells(element, words.sending);
        expect(fieldOf(element).disabled).to.equal(false);
        expect(fieldOf(element).value).to.equal(address);
      });

      it("says it in a live region that was there before", async () => {
        const element = await typed(fault("post"));
        const status = statusOf(element);
        expect(text(status)).to.equal("");
        expect(
          status.localName === "output" ||
            status.getAttribute("role") === "status",
        ).to.equal(true);
        send(element);
        await tells(element, words.done);
        expect(statusOf(element) === status).to.equal(true);
      });

      for (const value of ["", "elder", "elder@", "@example.org", "a b@c.d"]) {
        it(`points out what is no address: "${value}"`, async () => {
          const key = newKey();
          const element = await typed(fault("post", { key }), value);
          send(element);
          await tells(element, words.invalid);
          const field = fieldOf(element);
          expect(field.getAttribute("aria-invalid")).to.equal("true");
          expect(field.getAttribute("aria-describedby")).to.equal(
            statusOf(element).id,
          );
          expect(
            (field.getRootNode() as Document | ShadowRoot).getElementById(
              statusOf(element).id,
            ) === statusOf(element),
          ).to.equal(true);
          expect(
            (field.getRootNode() as Document | ShadowRoot).activeElement ===
              field,
          ).to.equal(true);
          expect(field.value).to.equal(value.trim());
          expect((await logOf(key)).requests).to.equal(0);
          field.value = address;
          send(element);
          await tells(element, words.done);
          expect(field.hasAttribute("aria-invalid")).to.equal(false);
        });
      }

      for (const [problem, action, speech] of [
        ["refuses", () => fault("post", { status: 400 }), words.refused],
        ["has had enough", () => fault("post", { status: 429 }), words.busy],
        ["is in trouble", () => fault("post", { status: 500 }), words.down],
        ["breaks off", () => fault("reset"), words.down],
        ["is not there", () => fault("no-such-fault"), words.refused],
      ] as const) {
        it(`keeps the address when the service ${problem}, and can be sent again`, async () => {
          const element = await typed(action());
          send(element);
          await tells(element, speech);
          expect(fieldOf(element).value).to.equal(address);
          expect(fieldOf(element).hasAttribute("aria-invalid")).to.equal(false);
          formOf(element).action = fault("post");
          send(element);
          await tells(element, words.done);
          expect(fieldOf(element).value).to.equal("");
        });
      }

      it("gives up on a service that says nothing", async () => {
        clock.install();
        try {
          const key = newKey();
          const element = await typed(fault("stall", { key }));
          send(element);
          await until(async () => (await logOf(key)).requests);
          clock.pass(20_000);
          await tells(element, words.down);
          expect(fieldOf(element).value).to.equal(address);
        } finally {
          await clock.restore();
        }
      });

      it("sends no cookies", async () => {
        document.cookie = "visitor=elder; path=/";
        try {
          const key = newKey();
          const element = await typed(fault("post", { key }));
          send(element);
          await tells(element, words.done);
          const { received } = await logOf(key);
          expect(received[0]!.headers["cookie"]).to.equal(undefined);
        } finally {
          document.cookie = "visitor=; path=/; max-age=0";
        }
      });

      it("tells the address nobody but the service", async () => {
        const heard: string[] = [];
        const listen = (event: Event) => {
          const { type } = event;
          const own = Object.entries(event).map(([key, value]) =>
            [key, String(value)].join(),
          );
          heard.push(type, ...own, String((event as CustomEvent).detail));
        };
        const dispatch = EventTarget.prototype.dispatchEvent;
        EventTarget.prototype.dispatchEvent = function (event) {
          listen(event);
          return dispatch.call(this, event);
        };
        try {
          const key = newKey();
          for (const action of [
            fault("post", { key }),
            fault("post", { status: 500 }),
            fault("post", { status: 409 }),
            fault("post", {
              status: 400,
              value: JSON.stringify({ message: "{body} is blocked" }),
            }),
          ]) {
            const element = await typed(action);
            const events = ["submit", "success", "error"].map((name) =>
              once(element, `newsletter-${name}`).catch(() => undefined),
            );
            send(element);
            await until(() =>
              /^(Thank|The|This)/.test(text(statusOf(element))),
            );
            const both = [events[0]!, Promise.race([events[1]!, events[2]!])];
            for (const event of await Promise.all(both)) listen(event!);
          }
          expect(
            text(statusOf(document.body.lastElementChild!.firstElementChild!)),
          ).to.contain("elder.miner");
          await rest();
          const kept = [
            ...heard,
            ...said,
            location.href,
            document.cookie,
            JSON.stringify(history.state),
            JSON.stringify(localStorage),
            JSON.stringify(sessionStorage),
            ...performance.getEntries().map((entry) => entry.name),
          ].join("\n");
          expect(kept).not.to.contain(address);
          expect(kept).not.to.contain(encodeURIComponent(address));
          expect(kept).not.to.contain("elder.miner");
        } finally {
          EventTarget.prototype.dispatchEvent = dispatch;
        }
      });

      it("stays on the page", async () => {
        const element = await typed(fault("post"));
        const { href } = location;
        send(element);
        await tells(element, words.done);
        expect(location.href).to.equal(href);
      });

      it("keeps what was typed when film, language or place change", async () => {
        const element = await typed(fault("post"));
        element.film = movie("A");
        await loaded(element);
        element.lang = "es";
        await settled(element);
        put<HTMLElement>("<div></div>").append(element);
        await settled(element);
        expect(fieldOf(element).value).to.equal(address);
      });

      it("says how it went in Spanish", async () => {
        const element = await typed(fault("post", { status: 500 }));
        element.lang = "es";
        await settled(element);
        send(element);
        await tells(element, /^El servicio de boletines no responde/);
        element.lang = "en";
        await tells(element, words.down);
      });

      it("leaves a submission alone that the page has stopped", async () => {
        const key = newKey();
        const element = await typed(fault("post", { key }));
        formOf(element).addEventListener(
          "submit",
          (event) => event.preventDefault(),
          { capture: true },
        );
        send(element);
        await rest();
        expect((await logOf(key)).requests).to.equal(0);
        expect(text(statusOf(element))).to.equal("");
      });

      it("can be used by keyboard alone", async function () {
        if (!(await takeKeyboard())) this.skip();
        const element = await typed(fault("post"), "");
        const button = document.createElement("button");
        element.before(button);
        button.focus();
        await sendKeys({ press: "Tab" });
        await sendKeys({ type: "elder@example.org" });
        expect(fieldOf(element).value).to.equal("elder@example.org");
        await sendKeys({ press: "Tab" });
        await sendKeys({ press: " " });
        await tells(element, words.done);
      });
    });
  }

  describe("refuses to send an address", () => {
    const refused = async (): Promise<[string, string][]> => [
      ["in the clear to another origin", await otherOrigin()],
      ["in the clear to another host", "http://example.org/subscribe"],
      ["to a script", `javascript:alert("${newKey()}")`],
      ["to a script that is spelled oddly", `java\tscript:alert(1)`],
      ["to a document of its own", "data:text/html,thanks"],
      ["to a mailbox", "mailto:news@example.org"],
      ["to what is no address", "https://"],
    ];

    it("in an attribute, and shows what stands between the tags", async () => {
      for (const [what, action] of await refused()) {
        said.length = 0;
        const element = await render(signup(`name="A"`, `<p>Write to us</p>`));
        element.setAttribute("action", action);
        await settled(element);
        expect(parts(element, "form").length, what).to.equal(0);
        expect(isShown(element.querySelector("p")!), what).to.equal(true);
        await until(() => said.length, what);
        expect(said.join())
          .to.contain("<newsletter-signup>")
          .and.contain("action");
      }
    });

    it("in a form of the page's, and sends nothing", async () => {
      const actions = await refused();
      const { fetch } = globalThis;
      const fetched: unknown[] = [];
      globalThis.fetch = (input) => {
        fetched.push(input);
        return Promise.reject(new Error("no"));
      };
      try {
        for (const [what, action] of actions) {
          const element = await render(signup("", own("/")));
          formOf(element).setAttribute("action", action);
          fieldOf(element).value = address;
          send(element);
          await tells(element, words.refused);
          expect(fetched, what).to.deep.equal([]);
          expect(fieldOf(element).value).to.equal(address);
        }
      } finally {
        globalThis.fetch = fetch;
      }
    });
  });

  it("does not stick out where field and button have a line each", async () => {
    const element = await render(signup(`action="/"`), 240);
    const { left, right } = element.getBoundingClientRect();
    for (const name of ["field", "button"]) {
      const box = part(element, name).getBoundingClientRect();
      expect(box.left, name).to.equal(left);
      expect(box.right, name).to.equal(right);
    }
  });

  it("takes an https address anywhere", async () => {
    const element = await render(
      signup(`action="https://example.org/subscribe?u=1&amp;id=2"`),
    );
    expect(part<HTMLFormElement>(element, "form").action).to.equal(
      "https://example.org/subscribe?u=1&id=2",
    );
  });

  it("gives each of several forms a status of its own", async () => {
    const place = put<HTMLElement>(
      `<div>${signup("", own("/a"))}${signup("", own("/b"))}</div>`,
    );
    const elements = [...place.children] as FilmElement[];
    await Promise.all(elements.map(settled));
    const ids = elements.map((element) => statusOf(element).id);
    expect(new Set(ids).size).to.equal(2);
    for (const element of elements)
      expect(fieldOf(element).getAttribute("aria-describedby")).to.equal(
        statusOf(element).id,
      );
  });

  it("has no tracking field, and one that nobody sees", async () => {
    const element = await load(signup(`action="/"`, script(movie("A"))));
    const [field, trap, ...others] = all<HTMLInputElement>(element, "input");
    expect(others).to.deep.equal([]);
    expect(field!.type).to.equal("email");
    expect(trap!.value).to.equal("");
    expect(all(element, "script, iframe, img").length).to.equal(0);
  });

  describe("says how it went", () => {
    const answer = (status: number, value?: object) =>
      fault("post", {
        status,
        ...(value && { value: JSON.stringify(value) }),
      });
    type State = Exclude<keyof typeof words, "sending">;
    const spanish: Record<State, RegExp> = {
      done: /^Gracias\./,
      inbox: /^Ya casi está/,
      sent: /^Su solicitud está en camino/,
      already: /^Esta dirección ya está/,
      invalid: /^Escriba una dirección/,
      refused: /^No se ha aceptado la dirección\. Full house\.$/,
      busy: /^Demasiadas solicitudes/,
      offline: /^No hay conexión/,
      down: /^El servicio de boletines no responde/,
    };
    const states: Record<State, () => string> = {
      done: () => answer(200),
      inbox: () => answer(202, { status: "inbox" }),
      sent: () => `${location.origin}/__fault/keila/${newKey()}/open/`,
      already: () => answer(409),
      invalid: () => answer(400, { status: "invalid" }),
      refused: () => answer(400, { message: "Full <b>house</b>." }),
      busy: () => answer(429),
      offline: () => fault("reset"),
      down: () => answer(500),
    };
    const heard = {
      done: ["newsletter-success"],
      inbox: ["newsletter-success"],
      sent: [],
      invalid: [],
      already: ["newsletter-error already"],
      refused: ["newsletter-error refused"],
      busy: ["newsletter-error busy"],
      offline: ["newsletter-error offline"],
      down: ["newsletter-error down"],
    };
    const hasStates = CSS.supports("selector(:state(a))");

    for (const state of Object.keys(states) as State[])
      it(`in words, a live region, a state and an event: ${state}`, async () => {
        const frame = put<HTMLIFrameElement>(
          `<iframe name="service"></iframe>`,
        );
        const more =
          state === "sent" ? `provider="keila" target="service"` : "";
        const element = await render(
          signup(
            `action="${states[state]().replaceAll('"', "&quot;")}" name="Earth" ${more}`,
          ),
        );
        const events: string[] = [];
        const listen = (event: Event) => {
          const { code, film } = event as NewsletterErrorEvent;
          events.push([event.type, code].filter(Boolean).join(" "));
          expect(film?.name?.value).to.equal("Earth");
          expect(event.bubbles && event.composed).to.equal(true);
          expect(event.cancelable).to.equal(false);
        };
        for (const name of ["newsletter-success", "newsletter-error"])
          document.addEventListener(name, listen);
        if (state === "offline")
          Object.defineProperty(navigator, "onLine", {
            get: () => false,
            configurable: true,
          });
        try {
          fieldOf(element).value = address;
          send(element);
          await tells(element, words[state]);
          expect(statusOf(element).getAttribute("role")).to.equal("status");
          expect(statusOf(element).querySelector("*")).to.equal(null);
          if (hasStates) {
            expect(element.matches(`:state(${state})`)).to.equal(true);
            expect(element.matches(":state(sending)")).to.equal(false);
          }
          expect(events).to.deep.equal(heard[state]);
          expect(fieldOf(element).value).to.equal(
            /done|inbox|already/.test(state) ? "" : address,
          );
          element.lang = "es";
          await tells(element, spanish[state]);
          await expectAccessible(element);
          if (state === "sent")
            await until(() => frame.contentDocument?.title === "The Fault");
        } finally {
          Reflect.deleteProperty(navigator, "onLine");
          for (const name of ["newsletter-success", "newsletter-error"])
            document.removeEventListener(name, listen);
        }
      });

    it("while it is sending", async () => {
      const element = await render(signup(`action="${fault("stall")}"`));
      fieldOf(element).value = address;
      send(element);
      await tells(element, words.sending);
      if (hasStates) expect(element.matches(":state(sending)")).to.equal(true);
      await expectAccessible(element);
    });
  });

  it("asks the page before anything leaves it", async () => {
    const key = newKey();
    const element = await render(
      signup(`action="${fault("post", { key })}" name="Earth"`),
    );
    const { fetch } = globalThis;
    const order: string[] = [];
    globalThis.fetch = (input, init) => {
      if (!String(input).includes("/log")) order.push("request");
      return fetch(input, init);
    };
    const listen = (event: Event) => {
      order.push(event.type);
      expect((event as NewsletterErrorEvent).film?.name?.value).to.equal(
        "Earth",
      );
      expect(event.bubbles && event.composed && event.cancelable).to.equal(
        true,
      );
      if (order.length === 1) event.preventDefault();
    };
    document.addEventListener("newsletter-submit", listen);
    try {
      send(element);
      await tells(element, words.invalid);
      expect(order).to.deep.equal([]);
      fieldOf(element).value = address;
      send(element);
      await rest();
      expect(order).to.deep.equal(["newsletter-submit"]);
      expect((await logOf(key)).requests).to.equal(0);
      expect(text(statusOf(element))).not.to.match(words.sending);
      expect(fieldOf(element).value).to.equal(address);
      send(element);
      await tells(element, words.done);
      expect(order.slice(1)).to.deep.equal(["newsletter-submit", "request"]);
    } finally {
      document.removeEventListener("newsletter-submit", listen);
      globalThis.fetch = fetch;
    }
  });

  it("sends to where its listing says, with the film's title", async () => {
    const key = newKey();
    const target = fault("post", { key });
    const element = await load(
      signup(
        "",
        script(
          movie("Für Élise", {
            potentialAction: { "@type": "SubscribeAction", target },
          }),
        ),
      ),
    );
    expect(part<HTMLFormElement>(element, "form").action).to.equal(target);
    fieldOf(element).value = address;
    send(element);
    await tells(element, words.done);
    const { body } = (await logOf(key)).received[0]!;
    expect([...new URLSearchParams(body)]).to.deep.equal([
      ["email", address],
      ["film", "Für Élise"],
    ]);
  });

  it("rather sends to where its attribute says", async () => {
    const potentialAction = { "@type": "SubscribeAction", target: "/listing" };
    const element = await load(
      signup(`action="/mine"`, script(movie("A", { potentialAction }))),
    );
    expect(part<HTMLFormElement>(element, "form").action).to.equal(
      `${location.origin}/mine`,
    );
  });

  it("speaks the language of the service that is named", async () => {
    const key = newKey();
    const action = `/__fault/mailerlite/${key}/open/`;
    const element = await render(
      signup(`action="${action}" provider="mailerlite"`),
    );
    fieldOf(element).value = "ok@example.org";
    send(element);
    await tells(element, words.inbox);
    const { received } = await logOf(key);
    expect(
      new URLSearchParams(received[0]!.body).get("fields[email]"),
    ).to.equal("ok@example.org");
  });

  it("goes on when the service's answer cannot be understood at all", async () => {
    const { fetch } = globalThis;
    globalThis.fetch = () => Promise.resolve(new Response(`{"errors":"no"}`));
    try {
      const element = await render(signup(`action="/" provider="kit"`));
      fieldOf(element).value = address;
      send(element);
      await tells(element, words.down);
      send(element);
      await tells(element, words.down);
    } finally {
      globalThis.fetch = fetch;
    }
  });

  describe("with fields of the page's", () => {
    const fields = `<div slot="fields">
      <label>Name <input name="name" required></label>
      <label><input type="checkbox" name="consent" value="yes"> Yes</label>
      <label><input type="checkbox" name="other" value="no"> No</label>
      <label>Interests <select name="l" multiple><option>a<option>b<option>c</select></label>
      <label>Note <textarea name="note"></textarea></label>
    </div>`;
    const typed = async (more = "") => {
      const key = newKey();
      const element = await render(
        signup(`action="${fault("post", { key })}" ${more}`, fields),
      );
      fieldOf(element).value = address;
      const field = <T extends HTMLElement>(name: string) =>
        element.querySelector<T>(`[name="${name}"]`)!;
      return { key, element, field };
    };

    it("sends what has been typed and ticked", async () => {
      const { key, element, field } = await typed();
      expect(isShown(field("name"))).to.equal(true);
      field<HTMLInputElement>("name").value = "Ada";
      field<HTMLInputElement>("consent").checked = true;
      const { options } = field<HTMLSelectElement>("l");
      options[0]!.selected = options[2]!.selected = true;
      field<HTMLTextAreaElement>("note").value = "Hello";
      await expectAccessible(element);
      send(element);
      await tells(element, words.done);
      const { received } = await logOf(key);
      expect([...new URLSearchParams(received[0]!.body)]).to.deep.equal([
        ["email", address],
        ["name", "Ada"],
        ["consent", "yes"],
        ["l", "a"],
        ["l", "c"],
        ["note", "Hello"],
      ]);
    });

    it("sends by the Enter key in one of them, but not in a text of several lines", async () => {
      const { key, element, field } = await typed();
      field<HTMLTextAreaElement>("note").focus();
      await sendKeys({ press: "Enter" });
      await rest();
      expect(text(statusOf(element))).to.equal("");
      field<HTMLInputElement>("name").focus();
      await sendKeys({ type: "Ada" });
      await sendKeys({ press: "Enter" });
      await tells(element, words.done);
      expect((await logOf(key)).requests).to.equal(1);
    });

    it("leads to the one that is not valid, in the browser's words", async () => {
      const { key, element, field } = await typed();
      let asked = 0;
      element.addEventListener("newsletter-submit", () => (asked += 1));
      send(element);
      const name = field<HTMLInputElement>("name");
      await until(() => document.activeElement === name);
      await until(() => text(statusOf(element)) === name.validationMessage);
      expect(name.getAttribute("aria-invalid")).to.equal("true");
      expect(fieldOf(element).hasAttribute("aria-invalid")).to.equal(false);
      expect((await logOf(key)).requests).to.equal(0);
      expect(asked).to.equal(0);
      await expectAccessible(element);
      name.value = "Ada";
      send(element);
      await tells(element, words.done);
      expect(name.hasAttribute("aria-invalid")).to.equal(false);
      expect(asked).to.equal(1);
    });

    it("leads to the address first", async () => {
      const { element } = await typed();
      fieldOf(element).value = "";
      send(element);
      await tells(element, words.invalid);
      expect(element.shadowRoot!.activeElement === fieldOf(element)).to.equal(
        true,
      );
    });
  });

  describe("has a trap for robots", () => {
    const trapOf = (element: Element) =>
      all<HTMLInputElement>(element, "[name=honeypot]")[0]!;

    it("that nobody else gets to", async () => {
      const element = await render(
        signup(
          `action="/"`,
          `<label slot="fields">Name <input name="name"></label>`,
        ),
      );
      const trap = trapOf(element);
      expect(trap.tabIndex).to.equal(-1);
      expect(trap.getAttribute("aria-hidden")).to.equal("true");
      expect(trap.autocomplete).to.equal("off");
      expect(trap.required).to.equal(false);
      const { width, height } = trap.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.below(30);
      fieldOf(element).focus();
      const reached: unknown[] = [];
      for (let i = 0; i < 4; i++) {
        reached.push(element.shadowRoot!.activeElement);
        await sendKeys({ press: "Tab" });
      }
      expect(reached).not.to.include(trap);
      expect(reached).to.include(part(element, "button"));
    });

    for (const [what, more, value] of [
      ["is not sent while it is empty", "", ""],
      ["is sent to a handler of one's own, which decides", "", "robot"],
      ["is not sent to a service", `provider="emailoctopus"`, "robot"],
    ] as const)
      it(`that ${what}`, async () => {
        const key = newKey();
        const action = fault("post", {
          key,
          value: JSON.stringify({ success: true }),
        });
        const element = await render(
          signup(`action="${action.replaceAll('"', "&quot;")}" ${more}`),
        );
        fieldOf(element).value = address;
        trapOf(element).value = value;
        send(element);
        await tells(element, more ? words.inbox : words.done);
        const { body } = (await logOf(key)).received[0]!;
        expect(new URLSearchParams(body).get("honeypot")).to.equal(
          more ? null : value || null,
        );
        expect(body).to.contain("elder.miner");
      });
  });
});
