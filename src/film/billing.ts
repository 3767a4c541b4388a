import {
  creditProperties,
  type CreditProperty,
  type Credits,
  type Text,
} from "./film.js";

/** A role that each language has words for. */
export type CrewRole = Exclude<CreditProperty, "contributor">;

/** One person in a group of credits, with all the characters that they play. */
export interface Billed {
  readonly name: Text;
  readonly url?: string | undefined;
  readonly characters: readonly string[];
}

/** The people who share a role, or several roles: "Writer/Director". */
export interface CreditGroup {
  /** Roles that each language has words for, or what the listing calls the role of a contributor. */
  readonly roles: readonly (CrewRole | Text)[];
  readonly people: readonly Billed[];
}

/** A poster's billing block begins with the company and the cast, and the director is last. */
const billingOrder = [
  "productionCompany",
  "actor",
  "contributor",
  "editor",
  "musicBy",
  "producer",
  "author",
  "director",
] as const;

/**
 * A film's credits as groups, in the order of a listing or of a poster's billing block. Within a group the listing's own
 * order stands, for it is negotiated; a person who is named twice is named once, with both characters. Roles that the very
 * same people share become one group ("Writer/Director"), but for the cast, which stays by itself.
 */
export function billCredits(
  film: Credits,
  layout: "list" | "billing",
): readonly CreditGroup[] {
  const billing = layout === "billing";
  const roles = new Map<
    string,
    {
      role: CrewRole | Text;
      people: Map<
        string,
        { name: Text; url?: string | undefined; characters: string[] }
      >;
    }
  >();
  for (const property of billing ? billingOrder : creditProperties) {
    for (const { name, url, roleName, characterName } of film[property]) {
      const role = property === "contributor" ? roleName : property;
      if (!role) continue;
      const key = typeof role === "string" ? role : role.value;
      const group = roles.get(key) ?? { role, people: new Map() };
      const person = group.people.get(name.value) ?? {
        name,
        url,
        characters: [],
      };
      if (characterName) person.characters.push(characterName.value);
      group.people.set(name.value, person);
      roles.set(key, group);
    }
  }
  const groups = new Map<
    string,
    { roles: (CrewRole | Text)[]; people: Billed[] }
  >();
  for (const [key, { role, people }] of roles) {
    const names = key === "actor" ? key : [...people.keys()].join();
    const same = groups.get(names);
    // The director has the last word of a billing block, also as the editor.
    if (billing) groups.delete(names);
    groups.set(names, {
      roles: [...(same?.roles ?? []), role],
      people: [...people.values()],
    });
  }
  return [...groups.values()];
}
