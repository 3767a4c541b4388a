// Runs in a page, before everything else.
/** In the page: it is another time, from which on the clock goes. */
export const setClock = (time) => {
  const ahead = Date.parse(time) - Date.now();
  const { now } = Date;
  const then = () => now() + ahead;
  window.Date = class extends Date {
    constructor(...given) {
      super(...(given.length ? given : [then()]));
    }
    static now = then;
  };
};

/** In the page: everything of ours, in shadow roots too. */
export const inPage = () => {
  const tags =
    /^(film-(awards|card|credits|gallery|page|person|programme|screenings|statement|synopsis|trailer)|newsletter-signup|press-quotes)$/;
  const all = (node) =>
    [...node.querySelectorAll("*")].flatMap((element) => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  window.ours = () =>
    all(document).filter(({ localName }) => tags.test(localName));
  window.upgraded = () =>
    window.ours().length > 0 &&
    window
      .ours()
      .every(
        (element) =>
          element.shadowRoot &&
          !element.shadowRoot.querySelector(
            "style, .place:not(:has(~ [part=form], ~ * [part=form]))",
          ),
      );
  window.everything = () => all(document);
  window.focused = () => {
    let { activeElement } = document;
    while (activeElement?.shadowRoot?.activeElement)
      ({ activeElement } = activeElement.shadowRoot);
    return activeElement;
  };
  window.shifts = [];
  if (PerformanceObserver.supportedEntryTypes.includes("layout-shift"))
    new PerformanceObserver((list) => {
      for (const { value, startTime, sources } of list.getEntries())
        window.shifts.push([
          `${value} at ${Math.round(startTime)} ms`,
          ...sources.map(({ node, previousRect, currentRect }) =>
            [
              node?.nodeName,
              node?.className,
              JSON.stringify(previousRect),
              JSON.stringify(currentRect),
            ].join(" "),
          ),
        ]);
    }).observe({ type: "layout-shift", buffered: true });
  // What each frame shows of each element since the watch began: its place, its text and its pictures.
  window.seen = [];
  // Read where a frame's layout is done and nothing else can run before it is painted: when a size was seen to change. A task
  // of its own may come after a script's, and sees what has no layout yet and is never painted so.
  window.watch = () => {
    const probe = document.createElement("div");
    const inner = probe
      .attachShadow({ mode: "closed" })
      .appendChild(document.createElement("div"));
    probe.style.cssText = "all: initial; position: fixed; width: 0; height: 0";
    new ResizeObserver(() =>
      window.seen.push(
        JSON.stringify(
          [...document.querySelectorAll("*")]
            .filter(({ localName }) => tags.test(localName))
            .map((element) => {
              const { x, y, width, height } = element.getBoundingClientRect();
              const inside = element.shadowRoot ? all(element.shadowRoot) : [];
              return [
                [x, y, width, height],
                inside.filter(
                  (one) =>
                    one.localName === "img" && one.complete && one.naturalWidth,
                ).length,
                element.innerText,
              ];
            }),
        ),
      ),
    ).observe(inner);
    document.documentElement.append(probe);
    let frame = 0;
    const look = () => {
      inner.style.width = `${++frame % 2}px`;
      requestAnimationFrame(look);
    };
    look();
  };
};
