// What has to come of each snippet, by who pastes it and how.

/** Roles; WordPress filters an author's HTML. */
const everybody = ["admin", "editor", "author"];
const unfiltered = ["admin", "editor"];

/** Names of ways.mjs. */
const saved = ["classic", "block"];

const title = "The Great Movement";
const shown = "El Gran Movimiento";
const card = { tag: "film-card", text: shown, fallback: title };

/**
 * Every case: { name, html, users, ways, query, tag, text, frame, fallback, source, gone }.
 * Its page is asked for with `query`, for theme.php. An element `tag` shows `text`, in a frame
 * or not. `fallback` is all that the post shows without JavaScript and, where the element is
 * `gone`, with it. `source` (a RegExp) is in the page as WordPress sends it, where the case is
 * about what that does to it.
 */
export function cases(snippets, origin) {
  return [
    ...fromGuide(snippets),
    ...untidy(snippets, origin),
    ...scripts(snippets),
  ].map((one) => ({ html: snippets[one.name], ways: saved, ...one }));
}

/** The guide's own, with the script where the guide says. */
function fromGuide(snippets) {
  const query = { head: snippets.script };
  const standIns = [
    { name: "card", ...card, query: { theme: "" } },
    { name: "page", ...card, tag: "film-page", query },
    {
      name: "facts",
      ...card,
      fallback: "The Great Movement, 85 minutes, cert 15",
      query,
    },
    {
      name: "gallery",
      tag: "film-gallery",
      text: "The hut",
      fallback: "The market The hut",
      query,
    },
    {
      name: "quotes",
      tag: "press-quotes",
      text: "Resonant and engaging",
      fallback:
        "A triumph of cinema Caimán Cuadernos de Cine Resonant and engaging Eye For Film",
      query,
    },
  ];
  return [
    ...standIns.map((one) => ({ ...one, users: everybody })),
    ...standIns.map((one) => ({
      ...one,
      users: ["author"],
      // Pictures become blocks of their own, as the guide warns.
      ways:
        one.name === "gallery" ? ["visual tab"] : ["visual tab", "converted"],
    })),
    { name: "line", ...card, users: unfiltered },
    { name: "line", ...card, users: ["author"], gone: true },
    {
      name: "lines",
      ...card,
      fallback: "The Great Movement 1h 25min · Drama · Cert 15",
      users: unfiltered,
      ways: ["block"],
    },
    { name: "json", ...card, text: title, fallback: "", users: unfiltered },
    { name: "frame", ...card, frame: true, fallback: "", users: unfiltered },
  ];
}

/** What the classic editor's paragraphs and typography could break. */
function untidy(snippets, origin) {
  const bare = `<film-card\n\n  src="${origin}/films/the-great-movement.json">\n\n</film-card>`;
  const json = snippets.json
    .replace("<film-card>", "<film-card>\n")
    .replace('schema.org",', 'schema.org",\n\n')
    .replace("</script></film-card>", "\n</script>\n</film-card>");
  const paragraphs = snippets.card
    .replace("<a ", "\n\n<h3>")
    .replace(/<h3>.*<\/a>/, `<h3>${title}</h3>\n\n85 minutes\n\n`);
  return [
    {
      name: "empty lines in a tag",
      html: `${snippets.script}\n\n${bare}`,
      ...card,
      fallback: "",
      source: /<film-card\s[^>]*><\/p>/,
      users: unfiltered,
      ways: ["classic"],
    },
    {
      name: "empty lines in JSON",
      html: json,
      ...card,
      text: title,
      fallback: "",
      source: /schema\.org",<\/p>\s*<p>"@type"/,
      users: unfiltered,
      ways: ["classic"],
    },
    {
      name: "paragraphs in a stand-in",
      html: paragraphs,
      ...card,
      fallback: `${title} 85 minutes`,
      source: /<p>85 minutes<\/p>/,
      query: { head: snippets.script },
      users: everybody,
      ways: ["classic"],
    },
    {
      name: "quotation marks in attributes",
      html: `<div data-film-card data-name="It's 9 x 9 -- &quot;really&quot;..." data-genre='“Drama” :)'>It's "it"</div>`,
      ...card,
      text: `It's 9 x 9 -- "really"...`,
      fallback: "It’s “it”",
      query: { head: snippets.script },
      users: everybody,
      ways: ["classic"],
    },
  ];
}

/** The script in other places, in other forms, and late. */
function scripts({ card: standIn, line, script, classic }) {
  const loader = script.replace("film-elements.js", "loader.js");
  const delay = 1500;
  const source = /<script type="text\/plain"[^>]*film-elements/;
  const one = { ...card, html: standIn, users: ["admin"], ways: ["classic"] };
  return [
    {
      ...one,
      name: "script in head and post",
      html: line,
      query: { head: script },
    },
    { ...one, name: "script late", source, query: { head: script, delay } },
    {
      ...one,
      name: "script of the post late",
      html: line,
      source,
      query: { delay },
    },
    {
      ...one,
      name: "classic script",
      users: everybody,
      query: { head: classic },
    },
    {
      ...one,
      name: "classic script late",
      source,
      query: { head: classic, delay },
    },
    {
      ...one,
      name: "loader",
      users: everybody,
      query: { head: loader },
    },
    {
      ...one,
      name: "loader late",
      source: /<script type="text\/plain"[^>]*loader/,
      query: { head: loader, delay },
    },
    {
      ...one,
      name: "loader, module and classic script",
      query: { head: loader + script + classic },
    },
  ];
}
