import { expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import type { TrailerStartEvent } from "../../../src/events/trailer-start-event.js";
import {
  all,
  frame,
  isShown,
  load,
  movie,
  once,
  part,
  parts,
  poster,
  render,
  rest,
  script,
  settled,
  takeKeyboard,
  still,
  text,
  type FilmElement,
} from "../../../scripts/testing/elements.js";
import {
  fault,
  logOf,
  newKey,
  otherOrigin,
  until,
} from "../../../scripts/testing/fault.js";

/** What a frame would have loaded: from here on this page lets none load anything, so that no provider hears of a test. */
const refused: string[] = [];
before(async () => {
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = "frame-src 'self'";
  document.head.append(policy);
  document.addEventListener("securitypolicyviolation", ({ blockedURI }) =>
    refused.push(blockedURI),
  );
});
beforeEach(() => void (refused.length = 0));

const file = "/demo/trailers/the-great-movement.webm";
const picture = "/demo/stills/the-great-movement-road.svg";
const youTube = "https://www.youtube.com/watch?v=abcdefghijk";
const vimeo = "https://vimeo.com/123456789";

const trailer = (attributes = "", inner = ""): string =>
  `<film-trailer ${attributes}>${inner}</film-trailer>`;
const ofFilm = (film: object, attributes = "", inner = "") =>
  load(trailer(attributes, script(movie("A", film)) + inner));
const video = (more: object): object => ({
  trailer: { "@type": "VideoObject", ...more },
});
const play = (element: Element) => part(element, "play");
const player = (element: Element): HTMLElement | undefined =>
  parts(element, "video")[0];
const pathOf = (url: string): string => {
  const { pathname, search } = new URL(url);
  return pathname + search;
};

/** Clicks, and gives the player that comes. */
async function start<T extends HTMLElement>(element: FilmElement): Promise<T> {
  play(element).click();
  await settled(element);
  return part<T>(element, "video");
}

/** Every address outside of this site that this page has asked for. */
const askedElsewhere = (since = 0): string[] =>
  performance
    .getEntriesByType("resource")
    .slice(since)
    .map(({ name }) => new URL(name).origin)
    .filter((origin) => origin !== location.origin);

describe("film-trailer", () => {
  describe("before the click", () => {
    for (const [what, more, provider] of [
      ["YouTube's", { embedUrl: youTube }, "YouTube"],
      ["Vimeo's", { embedUrl: vimeo }, "Vimeo"],
      [
        "YouTube's, with pictures of theirs",
        {
          embedUrl: youTube,
          thumbnailUrl: "https://i.ytimg.com/vi/abcdefghijk/hqdefault.jpg",
        },
        "YouTube",
      ],
    ] as const) {
      it(`has no player, asks nobody, and says whom it will ask: ${what}`, async () => {
        const before = performance.getEntriesByType("resource").length;
        const element = await ofFilm({ ...video(more), image: [] });
        element.scrollIntoView();
        await frame();
        await frame();
        expect(all(element, "iframe, video, object, embed").length).to.equal(0);
        expect(
          all(element, "link, script, img").map((node) => node.outerHTML),
        ).to.deep.equal([]);
        expect(askedElsewhere(before)).to.deep.equal([]);
        expect(refused).to.deep.equal([]);
        expect(text(part(element, "notice"))).to.equal(
          `Plays from ${provider}, which then learns of your visit.`,
        );
      });
    }

    it("does not ask for a file either, on this site or another", async () => {
      const key = newKey();
      const origin = await otherOrigin();
      for (const from of [location.origin, origin]) {
        const element = await ofFilm(
          video({ contentUrl: `${fault("shape", { key }, from)}&x=.mp4` }),
        );
        element.scrollIntoView();
        await frame();
        await frame();
        expect(all(element, "video").length).to.equal(0);
      }
      expect((await logOf(key)).requests).to.equal(0);
    });

    it("says whose file it is when it is on another site", async () => {
      const origin = await otherOrigin();
      const other = await ofFilm(video({ contentUrl: `${origin}/a.mp4` }));
      expect(text(part(other, "notice"))).to.equal(
        `Plays from ${new URL(origin).host}, which then learns of your visit.`,
      );
      const own = await ofFilm(video({ contentUrl: "/a.mp4" }));
      expect(parts(own, "notice").length).to.equal(0);
    });

    it("is a button with a name", async () => {
      const element = await ofFilm(video({ embedUrl: youTube }));
      expect(play(element).localName).to.equal("button");
      expect(text(play(element))).to.equal("Play trailer");
    });

    it("names the trailer where it has a title", async () => {
      const element = await ofFilm(video({ url: youTube, name: "Teaser" }));
      expect(text(part(element, "title"))).to.equal("Teaser");
      const untitled = await ofFilm(video({ url: youTube }));
      expect(parts(untitled, "title").length).to.equal(0);
    });

    it("keeps the room that the player will have", async () => {
      const element = await ofFilm(video({ contentUrl: file }));
      const box = () => part(element, "frame").getBoundingClientRect();
      const before = box();
      expect(before.width / before.height).to.be.closeTo(16 / 9, 0.02);
      await start(element);
      expect(box().height).to.be.closeTo(before.height, 0.5);
      expect(player(element)!.getBoundingClientRect().height).to.be.closeTo(
        before.height,
        0.5,
      );
    });
  });

  describe("has a still", () => {
    const stillOf = (element: Element) => {
      const [image] = parts(element, "still") as HTMLImageElement[];
      return image && pathOf(image.src);
    };
    const wide = {
      ...still,
      contentUrl: "/demo/stills/the-great-movement-market.svg",
    };

    for (const [what, more, attributes, expected] of [
      [
        "from its attribute before all",
        { thumbnailUrl: "/own.svg" },
        `thumbnail-url="${picture}"`,
        picture,
      ],
      ["of its own", { thumbnailUrl: picture }, "", picture],
      [
        "else the film's first that is wide",
        {},
        "",
        "/demo/stills/the-great-movement-market.svg",
      ],
      [
        "else the film's, instead of a provider's",
        { thumbnailUrl: "https://i.ytimg.com/vi/a/0.jpg" },
        "",
        "/demo/stills/the-great-movement-market.svg",
      ],
      [
        "else the film's, where the attribute is no address",
        {},
        `thumbnail-url="javascript:alert(1)"`,
        "/demo/stills/the-great-movement-market.svg",
      ],
    ] as const) {
      it(what, async () => {
        const element = await ofFilm(
          {
            ...video({ contentUrl: file, ...more }),
            image: [poster, wide],
          },
          attributes,
        );
        expect(stillOf(element)).to.equal(expected);
      });
    }

    it("that says nothing to those who listen: the button has words", async () => {
      const element = await ofFilm(video({ contentUrl: file }));
      expect(part<HTMLImageElement>(element, "still").alt).to.equal("");
      expect(text(part(element, "label"))).to.equal("Play trailer");
      for (const drawing of all(element, "svg"))
        expect(drawing.getAttribute("aria-hidden")).to.equal("true");
    });

    it("that may be upright, and leaves the button's words in sight", async () => {
      const element = await ofFilm({
        ...video({ contentUrl: file }),
        image: [poster],
      });
      const image = part<HTMLImageElement>(element, "still");
      image.loading = "eager";
      await until(() => image.complete && image.naturalWidth);
      await frame();
      const box = part(element, "frame").getBoundingClientRect();
      for (const name of ["still", "label"]) {
        const { top, bottom } = part(element, name).getBoundingClientRect();
        expect(top, name).to.be.at.least(box.top - 1);
        // WebKit takes 16/9 for 113/64.
        expect(bottom, name).to.be.at.most(box.bottom + box.height / 100);
      }
    });

    it("or none, and can be played all the same", async () => {
      const element = await ofFilm({
        ...video({ contentUrl: file }),
        image: [],
      });
      expect(stillOf(element)).to.equal(undefined);
      expect(isShown(part(element, "label"))).to.equal(true);
    });

    for (const url of [
      "https://i.ytimg.com/vi/a/0.jpg",
      "https://img.youtube.com/vi/a/0.jpg",
      "https://yt3.ggpht.com/a",
      "https://i.vimeocdn.com/video/1.jpg",
    ])
      it(`never a provider's: ${url}`, async () => {
        const element = await ofFilm({
          ...video({ embedUrl: youTube, thumbnailUrl: url }),
          image: [url],
        });
        expect(stillOf(element)).to.equal(undefined);
      });
  });

  describe("after the click", () => {
    for (const [what, url, src, blocked] of [
      [
        "YouTube",
        youTube,
        "https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1&rel=0",
        "https://www.youtube-nocookie.com",
      ],
      [
        "Vimeo",
        vimeo,
        "https://player.vimeo.com/video/123456789?autoplay=1&dnt=1",
        "https://player.vimeo.com",
      ],
    ] as const) {
      it(`has ${what}'s player in a frame, and no other`, async () => {
        const element = await ofFilm(video({ embedUrl: url, name: "Teaser" }));
        const iframe = await start<HTMLIFrameElement>(element);
        expect(iframe.localName).to.equal("iframe");
        expect(iframe.src).to.equal(src);
        expect(iframe.title).to.equal("Teaser");
        expect(iframe.referrerPolicy).to.equal(
          "strict-origin-when-cross-origin",
        );
        expect(iframe.allow.split("; ").sort()).to.deep.equal([
          "autoplay",
          "encrypted-media",
          "fullscreen",
          "picture-in-picture",
        ]);
        expect(iframe.hasAttribute("srcdoc")).to.equal(false);
        expect(parts(element, "video").length).to.equal(1);
        await until(() => refused.length, "the frame asked for nothing");
        expect(refused.map((asked) => new URL(asked).origin)).to.deep.equal([
          blocked,
        ]);
      });
    }

    it("has the provider's player from an attribute too", async () => {
      const element = await render(trailer(`trailer="${youTube}"`));
      const iframe = await start<HTMLIFrameElement>(element);
      expect(new URL(iframe.src).host).to.equal("www.youtube-nocookie.com");
      expect(iframe.title).to.equal("Trailer");
    });

    it("says no more what it said before", async () => {
      const element = await ofFilm(video({ embedUrl: youTube }));
      await start(element);
      expect(parts(element, "notice").length).to.equal(0);
      expect(parts(element, "play").length).to.equal(0);
    });

    it("plays a file in the browser's own player", async () => {
      const element = await ofFilm(video({ contentUrl: file, name: "Teaser" }));
      const own = await start<HTMLVideoElement>(element);
      expect(own.localName).to.equal("video");
      expect(pathOf(own.src)).to.equal(file);
      expect(own.controls).to.equal(true);
      expect(own.autoplay).to.equal(true);
      expect(own.hasAttribute("playsinline")).to.equal(true);
      expect(own.getAttribute("aria-label")).to.equal("Teaser");
      await until(() => own.readyState > 0 || !player(element), "no metadata");
    });

    it("prefers the file to a provider", async () => {
      const element = await ofFilm(
        video({ contentUrl: file, embedUrl: youTube, url: youTube }),
      );
      expect(parts(element, "notice").length).to.equal(0);
      expect((await start(element)).localName).to.equal("video");
      // What the frame of an earlier test asked for may be told late.
      expect(all(element, "iframe").length).to.equal(0);
    });

    for (const url of [youTube, file])
      it(`has the focus on the player: ${url}`, async function () {
        if (!(await takeKeyboard())) this.skip();
        const element = await ofFilm(video({ url }));
        await sendKeys({ press: "Tab" });
        expect(element.shadowRoot!.activeElement === play(element)).to.equal(
          true,
        );
        await sendKeys({ press: "Enter" });
        await until(() => player(element));
        await settled(element);
        expect(element.shadowRoot!.activeElement === player(element)).to.equal(
          true,
        );
      });

    it("does not take the focus again when something else changes", async () => {
      const element = await ofFilm(video({ url: file }), "", "<a href=/>A</a>");
      await start(element);
      const after = document.createElement("button");
      element.after(after);
      after.focus();
      element.setAttribute("heading-level", "2");
      element.lang = "es";
      await settled(element);
      expect(document.activeElement === after).to.equal(true);
    });

    it("goes on playing when something else changes", async () => {
      const element = await ofFilm(video({ embedUrl: youTube }));
      const iframe = await start(element);
      element.lang = "es";
      await settled(element);
      await settled(element);
      element.film = movie("B", video({ embedUrl: youTube }));
      await settled(element);
      expect(player(element) === iframe).to.equal(true);
      expect(refused.length).to.be.at.most(1);
    });

    it("says who plays which film", async () => {
      for (const [url, provider] of [
        [youTube, "YouTube"],
        [vimeo, "Vimeo"],
        [file, location.host],
      ] as const) {
        const element = await ofFilm(video({ url }));
        const coming = once<TrailerStartEvent>(document, "trailer-start");
        await start(element);
        const event = await coming;
        expect(event.bubbles && event.composed).to.equal(true);
        expect(event.target === element).to.equal(true);
        expect(event.film.name?.value).to.equal("A");
        expect(event.provider).to.equal(provider);
        element.remove();
      }
    });

    it("says it once", async () => {
      const element = await ofFilm(video({ url: file }));
      let count = 0;
      element.addEventListener("trailer-start", () => (count += 1));
      await start(element);
      element.requestUpdate();
      await settled(element);
      expect(count).to.equal(1);
    });

    it("is as it was before when another film comes", async () => {
      const element = await ofFilm(video({ embedUrl: youTube }));
      await start(element);
      element.film = movie("B", video({ embedUrl: vimeo }));
      await settled(element);
      expect(player(element)).to.equal(undefined);
      expect(text(part(element, "notice"))).to.contain("Vimeo");
    });

    it("waits for a click again when the first film comes back", async () => {
      const first = movie("A", video({ embedUrl: youTube }));
      const element = await ofFilm(video({ embedUrl: youTube }));
      await start(element);
      element.film = movie("B", video({ embedUrl: vimeo }));
      await settled(element);
      element.film = first;
      await settled(element);
      expect(!player(element)).to.equal(true);
    });
  });

  describe("with captions", () => {
    const caption = [
      {
        contentUrl: "/__fault/text?en.vtt",
        inLanguage: "en-GB",
        name: "English",
      },
      { contentUrl: "/__fault/text?es.vtt", inLanguage: "Spanish" },
      { contentUrl: "/__fault/text?x.vtt" },
      { name: "without a file" },
      "What is to be seen",
    ];
    const tracksOf = async (element: FilmElement) =>
      [
        ...(await start<HTMLVideoElement>(element)).querySelectorAll("track"),
      ].map((track) => [
        pathOf(track.src),
        track.kind,
        track.srclang,
        track.label,
        track.default,
      ]);

    it("has a track for each, of which the page's language is on", async () => {
      const element = await ofFilm(video({ contentUrl: file, caption }));
      expect(await tracksOf(element)).to.deep.equal([
        ["/__fault/text?en.vtt", "captions", "en-GB", "English", true],
        ["/__fault/text?es.vtt", "captions", "es", "Spanish", false],
        ["/__fault/text?x.vtt", "captions", "", "", false],
      ]);
    });

    it("has another one on where the page is in another language", async () => {
      const element = await ofFilm(
        video({ contentUrl: file, caption }),
        `lang="es-BO"`,
      );
      expect(
        (await tracksOf(element)).map(([, , , , isOn]) => isOn),
      ).to.deep.equal([false, true, false]);
    });

    it("has none on where the page's language is not among them", async () => {
      const element = await ofFilm(
        video({ contentUrl: file, caption }),
        `lang="fr"`,
      );
      expect((await tracksOf(element)).some((track) => track[4])).to.equal(
        false,
      );
    });

    it("has an attribute's in the page's language, instead of the listing's", async () => {
      const element = await ofFilm(
        video({ contentUrl: file, caption }),
        `lang="es" caption="/__fault/text?mine.vtt"`,
      );
      const [track, ...others] = await tracksOf(element);
      expect(others).to.deep.equal([]);
      expect([track![0], track![1], track![2], track![4]]).to.deep.equal([
        "/__fault/text?mine.vtt",
        "captions",
        "es",
        true,
      ]);
    });

    it("does not take one that is no address", async () => {
      const element = await ofFilm(
        video({ contentUrl: file, caption }),
        `caption="javascript:alert(1)"`,
      );
      expect((await tracksOf(element)).map(([src]) => src)).to.deep.equal([
        "/__fault/text?en.vtt",
        "/__fault/text?es.vtt",
        "/__fault/text?x.vtt",
      ]);
    });
  });

  describe("that cannot play here is a link", () => {
    const expectLink = (element: Element, href: string, site: string): void => {
      const link = play(element) as HTMLAnchorElement;
      expect(link.localName).to.equal("a");
      expect(link.href).to.equal(href);
      expect(text(link)).to.equal(`Watch the trailer on ${site}`);
      expect(parts(element, "notice").length).to.equal(0);
      expect(all(element, "iframe, video").length).to.equal(0);
    };

    it("to a provider that is not known", async () => {
      const url = "https://www.cinema.example/watch/1";
      expectLink(await ofFilm(video({ url })), url, "cinema.example");
      expectLink(
        await render(trailer(`trailer="${url}"`)),
        url,
        "cinema.example",
      );
    });

    it("to its page rather than to its player", async () => {
      const url = "https://cinema.example/1";
      const embedUrl = "https://player.cinema.example/embed/1";
      expectLink(await ofFilm(video({ url, embedUrl })), url, "cinema.example");
    });

    it("which starts no trailer", async () => {
      const element = await ofFilm(video({ url: "https://cinema.example/1" }));
      let count = 0;
      element.addEventListener("trailer-start", () => (count += 1));
      element.addEventListener("click", (event) => event.preventDefault());
      play(element).click();
      await settled(element);
      expect(count).to.equal(0);
      expect(all(element, "iframe, video").length).to.equal(0);
    });

    it("to what looks like a provider and is not", async () => {
      for (const url of [
        "https://youtube.com.cinema.example/watch?v=abcdefghijk",
        "https://cinema.example/https://youtu.be/abcdefghijk",
        "https://notyoutube.com/watch?v=abcdefghijk",
        "https://vimeo.com.cinema.example/123456789",
      ]) {
        const element = await ofFilm(video({ embedUrl: url }));
        expect(play(element).localName, url).to.equal("a");
      }
    });

    describe("to a file that turns out to be broken", () => {
      for (const [what, url] of [
        ["is not there", () => `${fault("status", { status: 404 })}&x=.mp4`],
        ["is something else", () => `${fault("text")}?x=.mp4`],
      ] as const) {
        it(`because it ${what}`, async () => {
          const contentUrl = url();
          const element = await ofFilm(video({ contentUrl }));
          await start(element);
          await until(() => !player(element), "still a player");
          expectLink(element, contentUrl, location.host);
        });
      }

      it("and the focus is on the link then", async () => {
        const element = await ofFilm(
          video({ contentUrl: `${fault("text")}?x=.mp4` }),
        );
        play(element).focus();
        await start(element);
        await until(() => !player(element), "still a player");
        await settled(element);
        expect(element.shadowRoot!.activeElement === play(element)).to.equal(
          true,
        );
      });

      it("but the next one gets its chance", async () => {
        const element = await ofFilm(
          video({ contentUrl: `${fault("text")}?x=.mp4` }),
        );
        await start(element);
        await until(() => !player(element), "still a player");
        element.film = movie("B", video({ contentUrl: file }));
        await settled(element);
        expect((await start(element)).localName).to.equal("video");
      });
    });
  });

  describe("of a film that has none", () => {
    for (const [what, attributes, film] of [
      ["in its listing", "", { trailer: undefined }],
      [
        "because the attribute is empty",
        `trailer=""`,
        video({ contentUrl: file }),
      ],
      ["because its address is none", "", video({ url: "javascript:x" })],
      ["because it has no address", "", video({ name: "Teaser" })],
    ] as const) {
      it(`leaves what stands between the tags, without a heading: ${what}`, async () => {
        const element = await ofFilm(
          film,
          `heading-level="2" ${attributes}`,
          "<p>By hand",
        );
        await rest();
        expect(isShown(element.querySelector("p")!)).to.equal(true);
        expect(all(element, "section, h2, button, a, img").length).to.equal(0);
      });
    }

    it("takes up no room for a listing that has come without one", async () => {
      const element = await ofFilm({ trailer: undefined });
      expect(element.getBoundingClientRect().height).to.equal(0);
    });
  });

  it("is a landmark under its heading", async () => {
    const element = await ofFilm(
      video({ contentUrl: file }),
      `heading-level="4"`,
    );
    const section = part(element, "section");
    expect(section.localName).to.equal("section");
    expect(section.getAttribute("aria-label")).to.equal("Trailer");
    expect(text(all(element, "h4")[0])).to.equal("Trailer");
    expect(section.contains(play(element))).to.equal(true);
    element.removeAttribute("heading-level");
    await settled(element);
    expect(all(element, "section, h4").length).to.equal(0);
  });

  describe("in the page's language", () => {
    const trailers = {
      trailer: [
        {
          "@type": "VideoObject",
          embedUrl: youTube,
          inLanguage: "en",
          name: "Teaser",
        },
        {
          "@type": "VideoObject",
          embedUrl: vimeo,
          inLanguage: "es",
          name: "Avance",
        },
      ],
    };

    it("Spanish, and the Spanish trailer", async () => {
      const element = await ofFilm(trailers, `lang="es" heading-level="2"`);
      expect(text(part(element, "title"))).to.equal("Avance");
      expect(text(part(element, "label"))).to.equal("Ver el tráiler");
      expect(text(part(element, "notice"))).to.equal(
        "Se reproduce desde Vimeo, que así sabrá de su visita.",
      );
      expect(text(part(element, "heading"))).to.equal("Tráiler");
    });

    it("Arabic, from the right, and the first trailer, in its own direction", async () => {
      const element = await ofFilm(trailers, `lang="ar" dir="rtl"`);
      await until(
        () => text(part(element, "label")) === "تشغيل الإعلان الترويجي",
      );
      const bdi = part(element, "title").querySelector("bdi")!;
      expect(getComputedStyle(bdi).direction).to.equal("ltr");
    });

    it("a link's words too", async () => {
      const element = await ofFilm(
        video({ url: "https://cinema.example/1" }),
        `lang="es"`,
      );
      expect(text(play(element))).to.equal("Ver el tráiler en cinema.example");
    });
  });
});
