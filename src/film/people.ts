import type { CrewRole } from "./billing.js";
import {
  creditProperties,
  type Credits,
  type Person,
  type Text,
} from "./film.js";

/** A person with everything that the listing says of them, in whichever of their credits it stands. */
export interface Portrait extends Person {
  /** All that they did for the film, in the order of a listing. */
  readonly roles: readonly (CrewRole | Text)[];
}

const fold = (name: string): string =>
  name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();

const same = (a: CrewRole | Text, b: CrewRole | Text): boolean =>
  typeof a === "string" || typeof b === "string"
    ? a === b
    : a.value === b.value;

/**
 * Finds people of a film.
 *
 * @param who A property that holds credits, such as `director`, or a name.
 * @returns Those of them of whom the listing says more than the name, each once.
 */
export function findPeople(film: Credits, who: string): readonly Portrait[] {
  const people = new Map<
    string,
    { chosen: boolean; roles: (CrewRole | Text)[]; person: Person }
  >();
  for (const property of creditProperties) {
    for (const { characterName: _, roleName, ...credit } of film[property]) {
      const key = fold(credit.name.value);
      const known = people.get(key);
      const role = property === "contributor" ? roleName : property;
      people.set(key, {
        chosen: !!known?.chosen || property === who || key === fold(who),
        roles: [
          ...(known?.roles ?? []),
          ...(role && !known?.roles.some((done) => same(done, role))
            ? [role]
            : []),
        ],
        person: {
          ...credit,
          // What is known already goes before.
          ...Object.fromEntries(
            Object.entries(known?.person ?? {}).filter(([, value]) => value),
          ),
        },
      });
    }
  }
  return [...people.values()].flatMap(({ chosen, roles, person }) => {
    const { name: _, url: __, ...more } = person;
    return chosen && Object.values(more).some(Boolean)
      ? [{ ...person, roles }]
      : [];
  });
}
