import {
  creditProperties,
  type Credit,
  type CreditProperty,
  type Film,
  type Text,
} from "./film.js";

/** A role that a film's credits can have by property, or by the `roleName` of a contributor. */
export type CrewRole =
  | Exclude<CreditProperty, "contributor">
  | "cinematographer"
  | "productionDesigner"
  | "costumeDesigner"
  | "soundDesigner"
  | "castingDirector";

/** One person in a group of credits, with all the characters that they play. */
export interface Billed {
  readonly name: Text;
  readonly url?: string | undefined;
  readonly characters: readonly Text[];
}

/** The people who share a role, or several roles: "Writer/Director". */
export interface CreditGroup {
  /** Roles that are known by a word in each language; or what the listing calls the role. */
  readonly roles: readonly (CrewRole | Text)[];
  readonly people: readonly Billed[];
}

/** How the roles of a contributor are written in listings, in English, as far as they are known by a word. */
const crew: readonly (readonly [RegExp, CrewRole])[] = [
  [/photograph|^cinemato|^d\.?o\.?p\.?$/i, "cinematographer"],
  [/production design/i, "productionDesigner"],
  [/^costume/i, "costumeDesigner"],
  [/^sound/i, "soundDesigner"],
  [/^casting/i, "castingDirector"],
  [/^(film )?edit(or|ing)$/i, "editor"],
  [/^(music|composer|original score)/i, "musicBy"],
  [/^(writer|screenplay|screenwriter|written by)/i, "author"],
];

/** A page names those first for whom people come. */
const listOrder: readonly CrewRole[] = [
  "actor",
  "author",
  "director",
  "producer",
];

/** A poster's billing block goes from the cast to the director, who is last. */
const billingOrder: readonly CrewRole[] = [
  "productionCompany",
  "actor",
  "castingDirector",
  "costumeDesigner",
  "editor",
  "productionDesigner",
  "cinematographer",
  "soundDesigner",
  "musicBy",
];
const billingEnd: readonly CrewRole[] = ["producer", "author", "director"];

const roleKey = (role: CrewRole | Text): string =>
  typeof role === "string" ? role : role.value.toLowerCase();

function bill(credits: readonly Credit[]): Billed[] {
  const people = new Map<string, { credit: Credit; characters: Text[] }>();
  for (const credit of credits) {
    const known = people.get(credit.name.value) ?? { credit, characters: [] };
    if (credit.characterName) known.characters.push(credit.characterName);
    people.set(credit.name.value, known);
  }
  return [...people.values()].map(({ credit: { name, url }, characters }) => ({
    name,
    url,
    characters,
  }));
}

/**
 * A film's credits as groups, in the order of a listing or of a poster's billing block. Within a group the listing's own
 * order stands, for it is negotiated. Roles that the very same people share become one group ("Writer/Director"), but
 * for the cast, which stays by itself.
 */
export function billCredits(
  film: Film,
  layout: "list" | "billing",
): readonly CreditGroup[] {
  const roles = new Map<string, { role: CrewRole | Text; credits: Credit[] }>();
  const add = (role: CrewRole | Text, credit: Credit): void => {
    const group = roles.get(roleKey(role)) ?? { role, credits: [] };
    group.credits.push(credit);
    roles.set(roleKey(role), group);
  };
  for (const property of creditProperties) {
    for (const credit of film[property]) {
      const { roleName } = credit;
      if (property !== "contributor") add(property, credit);
      else if (roleName) {
        add(
          crew.find(([pattern]) => pattern.test(roleName.value))?.[1] ??
            roleName,
          credit,
        );
      }
    }
  }

  const first = layout === "list" ? listOrder : billingOrder;
  const last = layout === "list" ? [] : billingEnd;
  const rank = (role: CrewRole | Text): number => {
    if (typeof role !== "string") return 50;
    const end = last.indexOf(role);
    if (end >= 0) return 100 + end;
    const start = first.indexOf(role);
    return start < 0 ? 49 : start;
  };
  const sorted = [...roles.values()].sort(
    (a, b) => rank(a.role) - rank(b.role),
  );
  // Who shares roles stands where the first of them stands in a listing, and where the last does in a billing block.
  if (layout === "billing") sorted.reverse();
  const groups: {
    roles: (CrewRole | Text)[];
    people: Billed[];
    names: string;
  }[] = [];
  for (const { role, credits } of sorted) {
    const people = bill(credits);
    const alone = role === "actor" || role === "productionCompany";
    const names = alone
      ? roleKey(role)
      : people.map(({ name }) => name.value).join("\n");
    const same = groups.find((group) => group.names === names);
    if (same) same.roles.push(role);
    else groups.push({ roles: [role], people, names });
  }
  if (layout === "billing") {
    for (const group of groups.reverse()) group.roles.reverse();
  }
  return groups;
}
