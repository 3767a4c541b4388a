import { expect } from "@open-wc/testing";
import { toFilm } from "../../scripts/testing/read.js";
import { billCredits } from "./billing.js";

/** The groups as lines: "author/director: Kiro Russo". */
function lines(credits: object, layout: "list" | "billing" = "list"): string[] {
  const { film } = toFilm(credits as never);
  return billCredits(film, layout).map(({ roles, people }) => {
    const names = people.map(({ name, characters }) =>
      characters.length
        ? `${name.value} as ${characters.join(" and ")}`
        : name.value,
    );
    const named = roles.map((role) =>
      typeof role === "string" ? role : `“${role.value}”`,
    );
    return `${named.join("/")}: ${names.join(", ")}`;
  });
}

const film = {
  director: "Kiro Russo",
  author: "Kiro Russo",
  producer: ["Kiro Russo", "Pablo Paniagua"],
  actor: ["Julio César Ticona (Elder)", "Max Bautista (Max)"],
  musicBy: "Miguel Llanque",
  editor: ["Kiro Russo", "Pablo Paniagua"],
  contributor: [
    "Pablo Paniagua (Cinematographer)",
    "Mauricio Quiroga (Sound)",
    "Juan Pedro Razzari (Sound)",
  ],
  productionCompany: "Socavón Cine",
};

describe("billCredits", () => {
  it("names the cast first in a list, and joins the roles that the same people share", () => {
    expect(lines(film)).to.deep.equal([
      "actor: Julio César Ticona as Elder, Max Bautista as Max",
      "author/director: Kiro Russo",
      "producer/editor: Kiro Russo, Pablo Paniagua",
      "musicBy: Miguel Llanque",
      "“Cinematographer”: Pablo Paniagua",
      "“Sound”: Mauricio Quiroga, Juan Pedro Razzari",
      "productionCompany: Socavón Cine",
    ]);
  });

  it("goes from the company to the director in a billing block", () => {
    expect(lines(film, "billing")).to.deep.equal([
      "productionCompany: Socavón Cine",
      "actor: Julio César Ticona as Elder, Max Bautista as Max",
      "“Cinematographer”: Pablo Paniagua",
      "“Sound”: Mauricio Quiroga, Juan Pedro Razzari",
      "musicBy: Miguel Llanque",
      "editor/producer: Kiro Russo, Pablo Paniagua",
      "author/director: Kiro Russo",
    ]);
  });

  it("has the director last in a billing block, whatever else the director did", () => {
    const credits = {
      director: "A",
      author: "B",
      editor: "A",
      musicBy: "A",
      producer: "C",
    };
    expect(lines(credits, "billing").at(-1)).to.equal(
      "editor/musicBy/director: A",
    );
    expect(lines(credits)).to.deep.equal([
      "author: B",
      "director/musicBy/editor: A",
      "producer: C",
    ]);
  });

  it("leaves the order of a group as the listing has it", () => {
    expect(lines({ actor: ["Z", "A", "M"] })).to.deep.equal(["actor: Z, A, M"]);
  });

  it("names a person once in a group, with all the characters", () => {
    expect(
      lines({
        actor: ["Keaton (The boy)", "McGuire", "Keaton (Sherlock Jr.)"],
      }),
    ).to.deep.equal(["actor: Keaton as The boy and Sherlock Jr., McGuire"]);
    expect(lines({ director: ["A", "A"] })).to.deep.equal(["director: A"]);
  });

  it("does not join roles whose people are others, or only partly the same", () => {
    expect(
      lines({ author: ["A", "B"], director: "A", producer: "B" }),
    ).to.deep.equal(["author: A, B", "director: A", "producer: B"]);
  });

  it("leaves the cast by itself, also where the director plays alone", () => {
    expect(
      lines({ actor: "A (Max)", director: "A", author: "A" }),
    ).to.deep.equal(["actor: A as Max", "author/director: A"]);
  });

  it("shows a contributor's role as the listing has it", () => {
    expect(
      lines({ contributor: ["A (Director of Photography)", "B (Gaffer)"] }),
    ).to.deep.equal(["“Director of Photography”: A", "“Gaffer”: B"]);
    expect(
      lines({ contributor: ["A (Fotografía)", "A (Sonido)"] }),
    ).to.deep.equal(["“Fotografía”/“Sonido”: A"]);
  });

  it("leaves out a contributor whose role is not known", () => {
    expect(lines({ contributor: ["A", "B (Gaffer)"] })).to.deep.equal([
      "“Gaffer”: B",
    ]);
  });

  it("keeps a person's link, and the language of a name", () => {
    const { film } = toFilm({
      director: {
        name: { "@value": "吳永剛", "@language": "zh" },
        url: "https://cinema.example/wu",
      },
    });
    const [person] = billCredits(film, "list")[0]!.people;
    expect(person?.name).to.deep.include({ value: "吳永剛", lang: "zh" });
    expect(person?.url).to.equal("https://cinema.example/wu");
  });

  it("is empty for a film without credits", () => {
    expect(lines({})).to.deep.equal([]);
    expect(lines({}, "billing")).to.deep.equal([]);
  });

  it("is not led astray by names of an object's own", () => {
    expect(
      lines({
        director: ["__proto__", "constructor"],
        contributor: ["A (__proto__)", "B (constructor)"],
      }),
    ).to.deep.equal([
      "director: __proto__, constructor",
      "“__proto__”: A",
      "“constructor”: B",
    ]);
  });
});
