import { expect } from "@open-wc/testing";
import type { Image, Video } from "./film.js";
import { choosePlayer, chooseStill } from "./video.js";

const video = (addresses: Partial<Video>): Video => ({
  caption: [],
  ...addresses,
});
/** Every property that a page may have the address of a player in. */
const places = ["contentUrl", "embedUrl", "url"] as const;

const id = "aqz-KE-bpKQ";
const youTube = {
  kind: "frame",
  provider: "YouTube",
  url: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0`,
};
const vimeo = (number: string, hash = "") => ({
  kind: "frame",
  provider: "Vimeo",
  url: `https://player.vimeo.com/video/${number}?autoplay=1&dnt=1${hash && `&h=${hash}`}`,
});

describe("choosePlayer puts into a frame", () => {
  for (const [expected, ...addresses] of [
    [
      youTube,
      `https://www.youtube.com/watch?v=${id}`,
      `http://youtube.com/watch?v=${id}`,
      `https://m.youtube.com/watch?v=${id}&pp=ygUE`,
      `https://music.youtube.com/watch?v=${id}`,
      `https://www.youtube.com/watch?v=${id}&t=30s`,
      `https://www.youtube.com/watch?v=${id}#t=30`,
      `https://www.youtube.com/watch?feature=shared&v=${id}`,
      `https://www.youtube.com/watch?app=desktop&list=PL1&v=${id}&index=2`,
      `https://youtu.be/${id}`,
      `https://youtu.be/${id}?si=_xYz-0123456789AB`,
      `https://youtu.be/${id}?t=42`,
      `https://www.youtube.com/shorts/${id}`,
      `https://youtube.com/shorts/${id}?feature=share`,
      `https://www.youtube.com/live/${id}?si=abc`,
      `https://www.youtube.com/embed/${id}`,
      `https://www.youtube.com/embed/${id}?rel=0&amp;autoplay=1`,
      `https://www.youtube-nocookie.com/embed/${id}?start=10`,
      `https://youtube-nocookie.com/embed/${id}`,
      `https://www.youtube.com/v/${id}?version=3`,
      `https://www.youtube.com/embed/${id}/`,
    ],
    [
      vimeo("824804225"),
      "https://vimeo.com/824804225",
      "http://www.vimeo.com/824804225",
      "https://vimeo.com/824804225?share=copy",
      "https://vimeo.com/824804225#t=30s",
      "https://vimeo.com/824804225/",
      "https://vimeo.com/channels/staffpicks/824804225",
      "https://vimeo.com/groups/shortfilms/videos/824804225",
      "https://vimeo.com/album/1234567/video/824804225",
      "https://vimeo.com/showcase/1234567/video/824804225",
      "https://vimeo.com/ondemand/themovie/824804225",
      "https://vimeo.com/video/824804225",
      "https://player.vimeo.com/video/824804225",
      "https://player.vimeo.com/video/824804225?title=0&byline=0",
    ],
    [
      vimeo("824804225", "3d6f4e2a1b"),
      "https://vimeo.com/824804225/3d6f4e2a1b",
      "https://vimeo.com/824804225/3d6f4e2a1b?share=copy",
      "https://vimeo.com/824804225/3d6f4e2a1b/",
      "https://player.vimeo.com/video/824804225?h=3d6f4e2a1b",
      "https://player.vimeo.com/video/824804225?title=0&h=3d6f4e2a1b&byline=0",
    ],
    // A hash may be made of digits alone.
    [
      vimeo("824804225", "1234567890"),
      "https://vimeo.com/824804225/1234567890",
    ],
    [vimeo("76979"), "https://vimeo.com/76979"],
  ] as const) {
    for (const address of addresses)
      it(address, () => {
        for (const place of places)
          expect(
            choosePlayer(video({ [place]: address })),
            place,
          ).to.deep.equal(expected);
      });
  }
});

describe("choosePlayer puts into no frame", () => {
  for (const address of [
    `https://youtube.com.evil.example/embed/${id}`,
    `https://www.youtube.com.evil.example/watch?v=${id}`,
    `https://evil.example/youtube.com/watch?v=${id}`,
    `https://evil.example/https://www.youtube.com/embed/${id}`,
    `https://evil.example/?u=https://youtu.be/${id}`,
    `https://evil.example/#https://youtu.be/${id}`,
    `https://www.youtube.com@evil.example/embed/${id}`,
    `https://www.youtube.com:x@evil.example/embed/${id}`,
    `https://a@www.youtube.com/embed/${id}`,
    `https://www.youtube.com:8443/embed/${id}`,
    `https://notyoutube.com/embed/${id}`,
    `https://my-youtu.be/${id}`,
    `https://youtu-be.example/${id}`,
    `https://wwwyoutube.com/embed/${id}`,
    `https://evil.youtube.com/embed/${id}`,
    `https://www.youtubeXcom.example/embed/${id}`,
    `https://youtube.com/watch?v=${id}A`,
    `https://youtube.com/watch?v=${id.slice(1)}`,
    `https://youtube.com/watch?w=${id}`,
    `https://youtube.com/watch?list=${id}`,
    `https://youtu.be/${id}-`,
    `https://www.youtube.com/embed/"><script>`,
    // Lists and whatever a channel shows now, whose names are as long as an id.
    "https://www.youtube.com/embed/videoseries?list=PL0123456789",
    "https://www.youtube.com/embed/live_stream?channel=UC0123456789",
    "https://www.youtube.com/@channel/videos",
    "https://vimeo.com.evil.example/824804225",
    "https://evil.example/vimeo.com/824804225",
    "https://player.vimeo.com@evil.example/video/824804225",
    "https://player.vimeo.com.evil.example/video/824804225",
    "https://evilvimeo.com/824804225",
    "https://evil.vimeo.com/824804225",
    "https://vimeo.com/1234",
    "https://vimeo.com/1234567890123",
    "https://vimeo.com/user824804225",
    "https://vimeo.com/824804225abc",
    "https://vimeo.com/blog?id=824804225",
    // Not a video, though it has a number.
    "https://vimeo.com/event/4567890",
    "https://vimeo.com/event/4567890/embed",
    "https://vimeo.com/showcase/1234567",
    "https://vimeo.com/album/1234567/embed",
    "https://vimeo.com/api/v2/video/824804225.json",
    `https://www.dailymotion.com/embed/video/${id}`,
  ]) {
    it(address, () => {
      for (const place of places) {
        // As the reader has it: an address of the platform's own spelling.
        const { kind, url, provider } = choosePlayer(
          video({ [place]: new URL(address).href }),
        );
        expect(kind, place).to.equal(place === "contentUrl" ? "file" : "link");
        expect(url, place).to.equal(new URL(address).href);
        expect(provider, place).to.equal(
          new URL(address).host.replace(/^www\./, ""),
        );
      }
    });
  }
});

describe("choosePlayer chooses", () => {
  const file = "https://www.cinema.example/t.mp4";
  const frame = `https://youtu.be/${id}`;
  const page = "https://cinema.example/t.html";
  const other = "https://player.example/t";
  const played = (url: string, host = "cinema.example") => ({
    kind: "file",
    url,
    provider: host,
  });
  for (const [what, addresses, expected] of [
    [
      "a file before a frame",
      { contentUrl: file, embedUrl: frame, url: page },
      played(file),
    ],
    [
      "a file without the ending of one",
      { contentUrl: other },
      played(other, "player.example"),
    ],
    ["a file wherever it stands", { embedUrl: frame, url: file }, played(file)],
    [
      "a file before what is called one",
      { contentUrl: frame, embedUrl: file },
      played(file),
    ],
    ["a frame before a link", { embedUrl: other, url: frame }, youTube],
    [
      "a frame for what is called a file",
      { contentUrl: frame, url: page },
      youTube,
    ],
    [
      "the page where it can be watched before a player that is not known",
      { embedUrl: other, url: page },
      { kind: "link", url: page, provider: "cinema.example" },
    ],
    [
      "a player that is not known as a link",
      { embedUrl: other },
      { kind: "link", url: other, provider: "player.example" },
    ],
  ] as const) {
    it(what, () => {
      expect(choosePlayer(video(addresses))).to.deep.equal(expected);
    });
  }

  for (const ending of [
    "mp4",
    "m4v",
    "webm",
    "ogv",
    "mov",
    "MP4",
    "mp4?a=1",
    "webm#t=3",
  ])
    it(`what ends with .${ending} as a file`, () => {
      const url = `https://cinema.example/t.${ending}`;
      expect(choosePlayer(video({ url }))).to.deep.equal(played(url));
    });
  for (const ending of ["mp4.html", "mp4s", "html", "m3u8", "mp4/"])
    it(`what ends with .${ending} as a link`, () => {
      const url = `https://cinema.example/t.${ending}`;
      expect(choosePlayer(video({ url })).kind).to.equal("link");
    });
});

describe("chooseStill chooses", () => {
  const image = (name: string, width?: number, height?: number): Image => ({
    url: new URL(name, "https://cinema.example/").href,
    width,
    height,
  });
  const own = "https://cinema.example/own.jpg";
  const providers = [
    `https://i.ytimg.com/vi/${id}/hqdefault.jpg`,
    `https://i9.ytimg.com/vi/${id}/hqdefault.jpg`,
    `http://img.youtube.com/vi/${id}/0.jpg`,
    `https://www.youtube.com/vi/${id}/0.jpg`,
    "https://yt3.ggpht.com/a/b=s900",
    "https://i.vimeocdn.com/video/1-a_640.jpg",
    "https://vimeo.com/a.jpg",
  ];
  for (const [what, thumbnailUrl, images, expected] of [
    ["its own", own, [image("wide", 16, 9)], own],
    [
      "the first picture of the film that is wider than high",
      undefined,
      [
        image("poster", 2, 3),
        image("square", 3, 3),
        image("wide", 16, 9),
        image("wider", 32, 9),
      ],
      "https://cinema.example/wide",
    ],
    [
      "any picture where none is wide",
      undefined,
      [image("poster", 2, 3), image("b")],
      "https://cinema.example/poster",
    ],
    ["none where there is none", undefined, [], undefined],
    ...providers.flatMap((url) => [
      [`none of a provider's: ${url}`, url, [], undefined] as const,
      [
        `the film's before a provider's: ${url}`,
        url,
        [image("poster", 2, 3)],
        "https://cinema.example/poster",
      ] as const,
      [
        `none of a provider's among the film's: ${url}`,
        undefined,
        [image(url, 16, 9)],
        undefined,
      ] as const,
    ]),
    [
      "a picture of the cinema that names a provider",
      "https://cinema.example/i.ytimg.com/a.jpg",
      [],
      "https://cinema.example/i.ytimg.com/a.jpg",
    ],
    [
      "a picture of a host that looks like a provider's",
      "https://ytimg.com.cinema.example/a.jpg",
      [],
      "https://ytimg.com.cinema.example/a.jpg",
    ],
  ] as const) {
    it(what, () => {
      expect(chooseStill(video({ thumbnailUrl }), { image: images })).to.equal(
        expected,
      );
    });
  }

  it("the cinema's own picture behind one that is a provider's", () => {
    expect(
      chooseStill(video({ thumbnailUrl: providers[0] }), {
        image: [
          image(providers[1]!, 16, 9),
          image("poster", 2, 3),
          image("wide", 16, 9),
        ],
      }),
    ).to.equal("https://cinema.example/wide");
  });
});
