// Runs in a page, first of all: keeps what happens to the page itself. A classic script.
{
  const happened = [];
  const say = (what) => happened.push(String(what).slice(0, 500));

  // What scripts that get through would do.
  for (const name of ["alert", "confirm", "prompt", "print", "open"])
    window[name] = () => say(`${name}() ran`);
  // A calendar file need not be kept.
  const { click } = HTMLElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    if (!this.download || !this.href.startsWith("blob:")) click.call(this);
  };
  addEventListener("error", (event) => say(`error: ${event.message}`));
  addEventListener("unhandledrejection", ({ reason }) =>
    say(`rejection: ${reason?.stack ?? reason}`),
  );
  addEventListener("securitypolicyviolation", (event) =>
    say(
      `policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`,
    ),
  );
  addEventListener("beforeunload", () => say("left the page"));
  const { warn } = console;
  console.warn = (...about) => {
    const text = about.map(String).join(" ");
    if (/cannot be shown|film-elements,?.* render/.test(text))
      say(`render: ${text}`);
    else
      warn.apply(
        console,
        about.map((one) => String(one).slice(0, 100)),
      );
  };
  console.error = (...about) =>
    say(`console.error: ${about.map(String).join(" ")}`);

  const prototypes = [
    Object,
    Array,
    String,
    Number,
    Boolean,
    Function,
    Promise,
    Map,
    Set,
    WeakMap,
    RegExp,
    Date,
    URL,
    Symbol,
    Error,
    EventTarget,
    Event,
    Node,
    Element,
    HTMLElement,
    Document,
    ShadowRoot,
    DocumentFragment,
    HTMLAnchorElement,
    HTMLImageElement,
    HTMLFormElement,
    CustomElementRegistry,
  ].map(({ prototype }) => prototype);
  const owners = [...prototypes, Object, Array, JSON, Reflect, Promise];
  const valueOf = (owner, key) => {
    const { value, get } = Reflect.getOwnPropertyDescriptor(owner, key);
    return get ?? value;
  };
  const members = owners.map(
    (owner) =>
      new Map(Reflect.ownKeys(owner).map((key) => [key, valueOf(owner, key)])),
  );
  let globals;

  const changedMembers = () =>
    owners.flatMap((owner, index) => {
      const known = members[index];
      const keys = Reflect.ownKeys(owner);
      const changed = keys.filter(
        (key) => !known.has(key) || known.get(key) !== valueOf(owner, key),
      );
      return changed.length || keys.length !== known.size
        ? [`prototype ${index} changed: ${changed.map(String)}`]
        : [];
    });

  /** What of the page nothing may change: how its own elements look, what is in its head. */
  const looks = () => {
    const { documentElement: html, head, body } = document;
    return [
      ...[...document.querySelectorAll("#canary, #canary *")].map((one) => {
        const style = getComputedStyle(one);
        return Array.from(style, (name) => style.getPropertyValue(name)).join();
      }),
      document.styleSheets.length,
      document.adoptedStyleSheets.length,
      head.innerHTML,
      body.childElementCount,
      // A dialog that is open keeps the page from scrolling.
      html.style.cssText,
      html
        .getAttributeNames()
        .filter((name) => name !== "style")
        .join(),
      body.cloneNode().outerHTML,
      document.title,
      location.href,
      document.cookie,
      localStorage.length,
    ];
  };
  let before;

  /** Everything from here on is to stay as it is. */
  window.startWatching = () => {
    before = looks();
    globals = new Set(Reflect.ownKeys(window));
  };
  /** What has happened since the last time. */
  window.takeHappened = () => {
    const now = looks();
    const faults = [
      ...happened.splice(0),
      ...changedMembers(),
      ...Reflect.ownKeys(window)
        .filter((key) => !globals.has(key))
        .map((key) => `new global: ${String(key)}`),
      ...now.flatMap((look, index) =>
        look === before[index]
          ? []
          : [`the page changed (${index}): ${String(look).slice(0, 300)}`],
      ),
    ];
    before = now;
    return faults;
  };
}
