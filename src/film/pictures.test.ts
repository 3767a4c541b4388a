import { expect } from "@open-wc/testing";
import { within } from "../../scripts/testing/time.js";
import type { Image } from "./film.js";
import { choosePoster } from "./pictures.js";
import { chooseStills, maximumStills } from "./stills.js";

const image = (
  name: string,
  width?: number,
  height?: number,
  caption?: string,
): Image => ({
  url: `https://cinema.example/${name}`,
  width,
  height,
  caption: caption === undefined ? caption : { value: caption },
});
const nameOf = ({ url }: Image): string => url.replace(/.*\//, "");

const portrait = image("poster", 600, 900);
const small = image("small", 300, 450);
const wide = image("wide", 1600, 900);
const square = image("square", 900, 900);
const unknown = image("unknown");

describe("choosePoster", () => {
  for (const [what, images, expected] of [
    ["none of none", [], undefined],
    ["the only one", [wide], "wide"],
    ["the first that is higher than wide", [wide, square, portrait], "poster"],
    ["the first when none is higher", [square, wide], "square"],
    [
      "the first when nothing is known of their shapes",
      [unknown, image("b")],
      "unknown",
    ],
    [
      "one that is higher before one of which nothing is known",
      [unknown, portrait],
      "poster",
    ],
    [
      "the first where a height is nothing",
      [image("flat", 600, 0), wide],
      "flat",
    ],
  ] as const) {
    it(`chooses ${what}`, () => {
      const poster = choosePoster(images);
      expect(poster && nameOf(poster)).to.equal(expected);
      expect(poster?.srcset).to.equal(undefined);
    });
  }

  for (const [what, images, expected] of [
    ["of one shape", [wide, portrait, small], ["poster 600w", "small 300w"]],
    [
      "of nearly one shape",
      [portrait, image("b", 301, 450)],
      ["poster 600w", "b 301w"],
    ],
    ["but not of another shape", [portrait, image("b", 300, 400)], []],
    ["but not one of the same width", [portrait, image("b", 600, 900)], []],
    [
      "with the same words",
      [image("a", 600, 900, "A"), image("b", 300, 450, "A")],
      ["a 600w", "b 300w"],
    ],
    [
      "with no words",
      [image("a", 600, 900, "A"), small],
      ["a 600w", "small 300w"],
    ],
    [
      "but not one with words of its own",
      [image("a", 600, 900, "A"), image("b", 300, 450, "B")],
      [],
    ],
    [
      "nor one with words where the poster has none",
      [portrait, image("b", 300, 450, "B")],
      [],
    ],
    ["nor one of which nothing is known", [portrait, unknown], []],
    [
      "with commas in their addresses",
      [portrait, image("b,c,", 300, 450)],
      ["poster 600w", "b%2Cc%2C 300w"],
    ],
    ["but not the same picture again", [portrait, { ...portrait }], []],
    ["nor the same picture without its size", [portrait, image("poster")], []],
  ] as const) {
    it(`offers other sizes ${what}`, () => {
      const { srcset } = choosePoster(images)!;
      expect(
        srcset?.replaceAll("https://cinema.example/", "").split(", ") ?? [],
      ).to.deep.equal(expected);
    });
  }
});

describe("chooseStills", () => {
  const still = (name: string, caption?: string) =>
    image(name, 1600, 900, caption);
  for (const [what, images, expected] of [
    ["none of none", [], []],
    ["none of a poster alone", [portrait], []],
    [
      "all but the poster and its sizes",
      [wide, portrait, small, square],
      ["wide", "square"],
    ],
    [
      "those of one shape, which are not sizes of each other",
      [portrait, still("a"), still("b"), image("c", 800, 450)],
      ["a", "b", "c"],
    ],
    [
      "those of one shape behind one that has to be the poster",
      [still("a"), still("b"), still("c")],
      ["b", "c"],
    ],
    [
      "one in the poster's shape with words of its own",
      [portrait, image("b", 300, 450, "Behind the scenes")],
      ["b"],
    ],
    [
      "one in the poster's shape and width",
      [portrait, image("b", 600, 900)],
      ["b"],
    ],
    [
      "each once",
      [portrait, still("a"), unknown, still("a", "Again"), unknown],
      ["a", "unknown"],
    ],
    ["not the poster again", [still("a"), image("a"), still("b")], ["b"]],
    [
      "those of which nothing is known",
      [unknown, image("b"), image("c")],
      ["b", "c"],
    ],
  ] as const) {
    it(`chooses ${what}`, () => {
      expect(chooseStills(images).map(nameOf)).to.deep.equal(expected);
    });
  }

  it("chooses no more than 200, soon", async () => {
    const images = Array.from({ length: 30_000 }, (_, index) =>
      still(`${index}`),
    );
    await within(100, () =>
      expect(chooseStills(images)).to.have.lengthOf(maximumStills),
    );
  });
});
