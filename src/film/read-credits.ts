import {
  creditProperties,
  type Credit,
  type CreditProperty,
  type Person,
} from "./film.js";
import { isNode, values } from "./node.js";
import { readImage } from "./read-image.js";
import { readTexts } from "./read-text.js";
import {
  all,
  asNode,
  date,
  expect,
  link,
  one,
  prose,
  readTable,
  text,
  type Read,
  type Table,
} from "./read-values.js";

const personTable: Table<Omit<Person, "name">> = {
  url: link,
  description: prose,
  image: one(readImage),
  birthPlace: text,
  birthDate: date,
  deathPlace: text,
  deathDate: date,
};

const credits =
  (property: CreditProperty): Read<readonly Credit[]> =>
  (value, context, path) =>
    values(value).flatMap((item, index) => {
      // A Role or PerformanceRole stands between the film and the people, and repeats the property's name.
      const role = asNode(item, "name");
      const details = readTable(
        { characterName: text, roleName: text },
        role,
        context,
        `${path}[${index}].`,
      );
      return all(
        expect<Credit>("name", (person, _, path) => {
          const [name] = readTexts(person, context.lang);
          if (isNode(person) && name)
            return {
              ...details,
              ...readTable(personTable, person, context, `${path}.`),
              name,
            };
          // In an attribute or a plain text, the part in brackets: "Julio César Ticona (Elder)".
          const [, bare, part] =
            /^(.*\S)\s*\(\s*([^()]*[^()\s])\s*\)$/s.exec(name?.value ?? "") ??
            [];
          if (!bare || !part) return name && { ...details, name };
          return {
            name: { ...name, value: bare },
            [property === "contributor" ? "roleName" : "characterName"]: {
              ...name,
              value: part,
            },
          };
        }),
      )(role[property] ?? item, context, `${path}[${index}]`);
    });

/** Who took part. */
export const creditsTable = Object.fromEntries(
  creditProperties.map((property) => [property, credits(property)]),
) as Record<CreditProperty, Read<readonly Credit[]>>;
