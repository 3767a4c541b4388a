import { expect } from "@open-wc/testing";
import { readMovie } from "../../scripts/testing/read.js";
import { findPeople, type Portrait } from "./people.js";

/** Who is found in a film of these properties, without what is not known. */
async function find(properties: object, who: string): Promise<Portrait[]> {
  const { film } = await readMovie(properties);
  return JSON.parse(JSON.stringify(findPeople(film, who))) as Portrait[];
}

const kiro = { name: "Kiro Russo", description: "He films." };
const pablo = { name: "Pablo Paniagua", birthPlace: "La Paz" };

describe("findPeople finds", () => {
  it("those of a property, in its order, of whom there is more than the name", async () => {
    const director = [
      pablo,
      "Nobody Known",
      { name: "By Page", url: "/p" },
      kiro,
    ];
    const people = await find(
      { director, producer: { ...kiro, name: "X" } },
      "director",
    );
    expect(people).to.deep.equal([
      {
        name: { value: "Pablo Paniagua" },
        birthPlace: { value: "La Paz" },
        roles: ["director"],
      },
      {
        name: { value: "Kiro Russo" },
        description: { value: "He films." },
        roles: ["director"],
      },
    ]);
  });

  for (const [property, value] of Object.entries({
    description: "He films.",
    image: "/kiro.jpg",
    birthPlace: "La Paz",
    birthDate: "1984",
    deathPlace: "Oruro",
    deathDate: "2090",
  }))
    it(`somebody of whom only the ${property} is known`, async () => {
      const [person] = await find(
        { editor: { name: "A", [property]: value } },
        "editor",
      );
      expect(person?.roles).to.deep.equal(["editor"]);
      expect(person).to.have.property(property);
    });

  for (const who of [
    "Kiro Russo",
    "kiro russo",
    " KIRO  RUSSO\n",
    "Kiro\u00a0Russo",
  ])
    it(`a name, however it is written: ${JSON.stringify(who)}`, async () => {
      const people = await find({ director: [pablo, kiro] }, who);
      expect(people.map(({ name }) => name.value)).to.deep.equal([
        "Kiro Russo",
      ]);
    });

  it("a name whose accents are written in the other way", async () => {
    const name = "Angharad Pluviôse";
    const people = await find(
      { actor: { ...kiro, name: name.normalize("NFD") } },
      name.normalize("NFC"),
    );
    expect(people).to.have.lengthOf(1);
  });

  it("each once, with all that is said of them anywhere, and all that they did", async () => {
    const [person, ...others] = await find(
      {
        author: {
          name: "KIRO RUSSO",
          description: "Later.",
          birthDate: "1984",
        },
        director: "Kiro Russo",
        editor: { ...kiro, image: "/kiro.jpg" },
        actor: {
          "@type": "Role",
          actor: { name: "Kiro Russo", url: "/k" },
          characterName: "Elder",
        },
        contributor: [
          { "@type": "Role", contributor: "Kiro Russo", roleName: "Colourist" },
          "Kiro Russo",
        ],
      },
      "director",
    );
    expect(others).to.deep.equal([]);
    expect(person).to.deep.equal({
      name: { value: "Kiro Russo" },
      url: "https://cinema.example/k",
      description: { value: "Later." },
      image: { url: "https://cinema.example/kiro.jpg" },
      birthDate: "1984",
      roles: ["actor", "author", "director", "editor", { value: "Colourist" }],
    });
  });

  it("what somebody did once, though it is said twice", async () => {
    const role = { "@type": "Role", contributor: kiro, roleName: "Colourist" };
    const [person] = await find(
      { director: [kiro, kiro], contributor: [role, role] },
      "director",
    );
    expect(person?.roles).to.deep.equal(["director", { value: "Colourist" }]);
  });

  it("nobody by what is neither a property nor a name", async () => {
    for (const who of [
      "",
      "name",
      "image",
      "review",
      "__proto__",
      "constructor",
      "toString",
      "Russo",
    ])
      expect(await find({ name: "M", director: kiro }, who), who).to.deep.equal(
        [],
      );
  });

  it("somebody whose name is a property of objects", async () => {
    const people = await find(
      { director: { ...kiro, name: "__proto__" } },
      "__proto__",
    );
    expect(people.map(({ name }) => name.value)).to.deep.equal(["__proto__"]);
  });
});
