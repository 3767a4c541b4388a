/** The elements whose attributes are fields of the film, in the order of a page: a page has them, too, and means the same. */
const PARTS = [
  "film-card",
  "film-synopsis",
  "film-awards",
  "film-trailer",
  "film-credits",
];

const fieldsOf = ({ members = [] }) =>
  members.filter(({ kind, description }) => kind === "field" && description);

/**
 * Gives each element the attributes that its class observes, and the documented properties. What `overriding()` declares
 * without a docstring of its own is documented where the parts of a page have it. Throws where nothing documents it.
 *
 * @param declarations The manifest's classes.
 * @param built The classes themselves by their names.
 */
export function describeAttributes(declarations, built) {
  const elements = declarations.filter(({ tagName }) => tagName);
  const base = declarations.find(({ name }) => name === "FilmElement");
  const shared = new Set(fieldsOf(base).map(({ name }) => name));
  const parts = PARTS.map((tag) =>
    elements.find(({ tagName }) => tagName === tag),
  );
  // Before any element gets what it borrows.
  const documented = new Map();
  for (const field of parts.flatMap(fieldsOf))
    if (!documented.has(field.name)) documented.set(field.name, field);

  for (const declaration of elements) {
    const Class = built[declaration.name];
    // Lit puts its list together when it is first asked for it.
    void Class.observedAttributes;
    const own = fieldsOf(declaration);
    const borrowed = Object.keys(Class.properties)
      .filter((name) => !own.some((field) => field.name === name))
      .map((name) => {
        const field = documented.get(name);
        if (!field)
          throw new Error(`${declaration.tagName}: nothing documents ${name}`);
        const { kind, type, description } = field;
        return { kind, name, type, description };
      });
    for (const field of own)
      if (!shared.has(field.name)) delete field.inheritedFrom;
    const fields = [
      ...own.filter(({ inheritedFrom }) => !inheritedFrom),
      ...borrowed,
      ...own.filter(({ inheritedFrom }) => inheritedFrom),
    ];
    declaration.members = [
      ...fields,
      ...declaration.members.filter(({ kind }) => kind === "method"),
    ];
    declaration.attributes = fields.flatMap((field) =>
      attributeOf(field, Class.elementProperties.get(field.name)),
    );
  }
}

function attributeOf(field, options) {
  if (options.attribute === false) return [];
  const { name, type, description, inheritedFrom, default: initial } = field;
  return [
    {
      name:
        typeof options.attribute === "string"
          ? options.attribute
          : name.toLowerCase(),
      fieldName: name,
      type,
      description,
      ...(initial && { default: initial }),
      ...(inheritedFrom && { inheritedFrom }),
    },
  ];
}
