import { expect } from "@open-wc/testing";
import { executeServerCommand } from "@web/test-runner-commands";
import {
  all,
  frame,
  listing,
  load,
  parts,
  settled,
  within,
  type FilmElement,
} from "../../scripts/testing/elements.js";
import { fault, until } from "../../scripts/testing/fault.js";
import { layOut } from "../../scripts/testing/fit.js";
import { fullFilm } from "../../scripts/testing/full-film.js";
import "../define/film-programme.js";

/** A node of the tree that assistive technology is given, see web-test-runner.config.mjs. */
interface Node {
  readonly role: string;
  readonly name: string;
  readonly level?: number;
  readonly children: readonly Node[];
}

/** Style sheets write in capitals, listings do not; direction marks are not seen. */
const plain = (words: string): string =>
  words
    .replace(/[\u2068\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** A tree as lines: role, level of a heading, and what is said. */
function lines(
  { role, name, level, children }: Node,
  indent = "",
): readonly string[] {
  const words = children.every((child) => child.role === "StaticText")
    ? children.map((child) => child.name).join(" ")
    : "";
  const head = [
    role.toLowerCase(),
    role === "heading" && level,
    plain(name || words) && `“${plain(name || words)}”`,
  ]
    .filter(Boolean)
    .join(" ");
  return [
    indent + (role === "StaticText" ? `“${plain(name)}”` : head),
    ...(words ? [] : children.flatMap((child) => lines(child, `${indent}  `))),
  ];
}
const treeOf = async (selector?: string): Promise<string | undefined> => {
  const nodes = await executeServerCommand<false | Node[], object>(
    "accessibility-tree",
    { selector },
  );
  return nodes ? nodes.flatMap((node) => lines(node)).join("\n") : undefined;
};
const trim = (snapshot: string): string =>
  snapshot.replace(/^\n/, "").replace(/^ {4}/gm, "").trimEnd();

/** What is read out of the page one after the other, in any browser: texts and alternative texts as they are laid out. */
function readOut(node: globalThis.Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) && !(node instanceof ShadowRoot)) return "";
  if (node instanceof Element) {
    if (
      node.getAttribute("aria-hidden") === "true" ||
      !(node.localName === "slot" || node.checkVisibility())
    )
      return "";
    if (node instanceof HTMLImageElement) return ` ${node.alt} `;
    if (node instanceof HTMLButtonElement && node.ariaLabel)
      return ` ${node.ariaLabel} `;
    if (node.shadowRoot) return readOut(node.shadowRoot);
  }
  const inner =
    node instanceof HTMLSlotElement && node.assignedNodes().length
      ? node.assignedNodes()
      : [...node.childNodes];
  return ` ${inner.map(readOut).join("")} `;
}

/** Fails unless all that a snapshot says is read out, in its order. */
function expectOrder(element: Element, snapshot: string): void {
  // Points between facts may come from the style sheet.
  const spoken = (words: string): string =>
    plain(words.replaceAll("·", " ")).toLowerCase();
  const said = spoken(readOut(element));
  let from = 0;
  for (const line of snapshot.split("\n")) {
    // What is a name alone is not read where it stands, and quotation marks come from the style sheet.
    if (/^\s*(region|list|textbox|group|combobox|option|searchbox) /.test(line))
      continue;
    const words = spoken(/“(.*)”$/.exec(line)?.[1] ?? "").replace(
      /^“ | ”$/g,
      "",
    );
    const at = said.indexOf(words, from);
    expect(at, `${line.trim()} in ${said.slice(from)}`).to.be.at.least(0);
    // A link in a heading is the heading's text once more.
    if (!/^\s*(heading|button|term|listitem)/.test(line))
      from = at + words.length;
    else from = at;
  }
}

const show = async (attributes = "", inner = ""): Promise<FilmElement> => {
  const element = await load(
    `<film-page id="tree" src='${listing(fullFilm)}' ${attributes}>${inner}</film-page>`,
    800,
  );
  await settled(element);
  await frame();
  return element;
};

describe("who listens to a film-page hears", () => {
  const english = trim(`
    article
      image “A ferry at night”
      heading 1 “Night Ferry”
        link “Night Ferry”
      paragraph “Nachtfähre”
      paragraph “Germany, 2024”
      list
        listitem
          time “1 hour, 25 minutes”
        listitem “Drama”
        listitem “German”
        listitem “English and Spanish subtitles”
        listitem “Certificate 12A, BBFC”
      paragraph “Release date: March 7, 2025”
      link “Tickets”
    region “Synopsis”
      heading 2 “Synopsis”
      paragraph “A ferry leaves.”
      paragraph “It does not come back.”
      paragraph “Nobody asks why.”
    region “Awards”
      heading 2 “Awards”
      list
        listitem “Special Mention Locarno Film Festival Pardi di domani 2024”
    region “Trailer”
      heading 2 “Trailer”
      button “Play trailer”
      paragraph “The trailer”
    region “Press quotes”
      heading 2 “Press quotes”
      list “Press quotes”
        listitem
          figure
            paragraph “4 out of 5 stars”
            blockquote ““ Cold and clear ””
            figcaption
              link “The Harbour Post”
              “Mia Lund”
              time “March 1, 2025”
        listitem
          figure
            blockquote ““ Un viaje ””
            figcaption “El Faro”
    region “Stills”
      heading 2 “Stills”
      list
        listitem
          button “The quay”
            image “The quay”
          paragraph “Ada Kahn”
        listitem
          button “The market”
            image “The market”
        listitem
          button “Still 3 from Night Ferry”
            image “Still 3 from Night Ferry”
          paragraph “Ben Ode”
    region “Director’s statement”
      heading 2 “Director’s statement”
      figure
        blockquote
          paragraph ““ I grew up by the water. ””
        figcaption “Jo Amsel”
    region “Jo Amsel”
      heading 2 “Jo Amsel”
        link “Jo Amsel”
      image “Jo Amsel on deck”
      paragraph “Writer/Director”
      paragraph “Born: May 2, 1984, Kiel”
      paragraph “Jo Amsel makes films at sea.”
    region “Cast and crew”
      heading 2 “Cast and crew”
      descriptionlist
        term “Stars”
        definition
          list
            listitem “Ida Rohr as The Captain”
            listitem “Tom Veit”
        term “Writer/Director”
        definition
          link “Jo Amsel”
        term “Producer”
        definition “Lea Quist”
        term “Music”
        definition “Nils Abt”
        term “Editor”
        definition “Eva Loh”
        term “Sound”
        definition “Kim Dorn”
        term “Production company”
        definition “Kaifilm”
    region “Newsletter”
      heading 2 “Newsletter”
      paragraph “News of Night Ferry by email”
      form
        labeltext “Email address”
        textbox “Email address”
        button “Subscribe”
        status
        paragraph “Only for this newsletter. You can unsubscribe at any time.”`);

  const tickets = `<a slot="actions" href="/tickets">Tickets</a>`;

  it("all of it, in this order, in these roles", async function () {
    await show(`heading-level="1"`, tickets);
    const tree = await treeOf("#tree");
    if (tree === undefined) this.skip();
    expect(tree!.toLowerCase().split("\n")).to.deep.equal(
      english.toLowerCase().split("\n"),
    );
  });

  it("all of it, in this order, in any browser", async () => {
    expectOrder(await show(`heading-level="1"`, tickets), english);
  });

  it("the same order in Arabic, though it is laid out from the right", async () => {
    const element = await show(`heading-level="1" lang="ar" dir="rtl"`);
    await until(
      () =>
        within(element, "film-synopsis", "heading")?.textContent?.includes(
          "نبذة",
        ),
      "no Arabic",
    );
    expectOrder(
      element,
      trim(`
    article
      image “عبّارة في الليل”
      heading 1 “عبّارة الليل”
      paragraph “Nachtfähre”
    region
      heading 2 “نبذة عن الفيلم”
      paragraph “تغادر عبّارة.”
      paragraph “لا تعود.”
    region
      heading 2 “الجوائز”
      listitem “تنويه خاص مهرجان لوكارنو فهود الغد 2024”
    region
      heading 2 “الإعلان الترويجي”
    region
      heading 2 “أقوال الصحافة”
      blockquote “Cold and clear”
    region
      heading 2 “صور من الفيلم”
      image “الرصيف”
    region
      heading 2 “الرؤية الإخراجية”
    region
      heading 2 “Jo Amsel”
      image “جو أمزل”
      paragraph “يصنع جو أمزل أفلامًا في البحر.”
    region
      heading 2 “فريق العمل”
    region
      heading 2 “النشرة البريدية”`),
    );
  });
});

describe("who listens to an enlarged still hears", () => {
  it("that it is a dialog, its buttons, and the one still that is there", async function () {
    const element = await show();
    const gallery = all<FilmElement>(element, "film-gallery")[0]!;
    parts(gallery, "enlarge")[0]!.click();
    await until(() => all(gallery, "dialog[open]").length);
    await until(() => all(gallery, ".slide").length);
    await frame();
    const tree = await treeOf();
    if (tree === undefined) this.skip();
    const [before = "", dialog = ""] = tree!.split(/\n\s*(?=dialog)/);
    // The page behind is not there.
    expect(before).not.to.contain("Synopsis");
    expect(dialog.replace(/\n {2}/g, "\n")).to.equal(
      trim(`
    dialog “Stills”
      button “Previous”
      button “Next”
      button “Close”
      group “1 of 3”
        figcaption “The quay Ada Kahn”`),
    );
  });
});

/** An element that shows screenings, with all its rows. */
const showScreenings = async (tag: string, attributes: string) => {
  const element = await load(
    `<${tag} id="tree" src="${fault("listing")}" ${attributes}></${tag}>`,
    800,
  );
  await until(
    () => !all(element, ".block > :not(.row)").length,
    "rows that are not whole",
  );
  layOut(element.parentElement!);
  await frame();
  return element;
};

describe("who listens to film-screenings hears", () => {
  const english = trim(`
    region “Screenings”
      heading 2 “Screenings”
      labeltext
        “Access”
        combobox “Access”
          menulistpopup
            option “All”
            option “Audio description”
            option “Captions for deaf and hard-of-hearing people”
            option “Wheelchair access”
      labeltext
        “Venue”
        combobox “Venue”
          menulistpopup
            option “All”
            option “Harbour Cinema”
            option “Open Air”
      status
      heading 3 “Tuesday, June 5, 2091”
        time “Tuesday, June 5, 2091”
      list
        listitem
          time “8:30 PM”
          paragraph
            link “Night Ferry”
          paragraph
            link “Harbour Cinema”
            “,”
            “Room 1”
          paragraph “35 mm · German · With Jo Amsel · Doors 8:00 PM · Ends 10:00 PM”
          list
            listitem “Audio description”
            listitem “Captions for deaf and hard-of-hearing people”
            listitem “Wheelchair access”
          “Last few”
          “from 6”
          link “Book : Night Ferry, Tue, Jun 5, 2091 8:30 PM, Harbour Cinema”
          button “Add to calendar: Night Ferry, 8:30 PM”
      heading 3 “Wednesday, June 6, 2091”
        time “Wednesday, June 6, 2091”
      list
        listitem
          time “8:30 PM”
          paragraph
            link “Night Ferry”
          paragraph
            link “Harbour Cinema”
            “,”
            “Room 1”
          paragraph “Sea Days · 35 mm · German · With Jo Amsel · Doors 8:00 PM · Ends 10:00 PM”
          list
            listitem “Audio description”
            listitem “Captions for deaf and hard-of-hearing people”
            listitem “Wheelchair access”
          “Cancelled”
          button “Add to calendar: Night Ferry, 8:30 PM”
      heading 3 “Thursday, June 7, 2091”
        time “Thursday, June 7, 2091”
      list
        listitem
          time “8:30 PM”
          paragraph “Two at night”
          paragraph
            link “Night Ferry”
            “+”
            link “Salt Road”
          paragraph “Open Air”
          paragraph “35 mm · German · With Jo Amsel · Doors 8:00 PM · Ends 10:00 PM”
          list
            listitem “Audio description”
            listitem “Captions for deaf and hard-of-hearing people”
          “Free”
          button “Add to calendar: Two at night, 8:30 PM”
      heading 3 “Friday, June 8, 2091”
        time “Friday, June 8, 2091”
      list
        listitem
          time “10:00 AM”
          paragraph
            link “Salt Road”
          paragraph
            link “Harbour Cinema”
            “,”
            “Room 1”
          paragraph “35 mm · German · English subtitles · With Jo Amsel · Online · Ends 10:00 PM”
          list
            listitem “Audio description”
            listitem “Captions for deaf and hard-of-hearing people”
            listitem “Wheelchair access”
          “Sold out”
          “Moved from Thu, Jun 7, 2091 10:00 AM”
          button “Add to calendar: Salt Road, 10:00 AM”
        listitem
          time “12:00 PM”
          paragraph
            link “Salt Road”
          paragraph
            link “Harbour Cinema”
            “,”
            “Room 1”
          paragraph “35 mm · German · English subtitles · With Jo Amsel · Online · Ends 1:10 PM”
          list
            listitem “Audio description”
            listitem “Captions for deaf and hard-of-hearing people”
            listitem “Wheelchair access”
          “Sold out”
          “Moved from Thu, Jun 7, 2091 10:00 AM”
          button “Add to calendar: Salt Road, 12:00 PM”
      descriptionlist
        term “AD”
        definition “Audio description”
        term “CAP”
        definition “Captions for deaf and hard-of-hearing people”
        term “WA”
        definition “Wheelchair access”
      paragraph
        button “Add all to calendar”`);

  it("days, and of each screening when, what, where and how it stands with tickets", async function () {
    await showScreenings("film-screenings", `heading-level="2"`);
    const tree = await treeOf("#tree");
    if (tree === undefined) this.skip();
    expect(tree).to.equal(english);
  });

  it("the same in this order, in any browser", async () => {
    expectOrder(
      await showScreenings("film-screenings", `heading-level="2"`),
      english,
    );
  });
});

describe("who listens to film-programme hears", () => {
  const english = trim(`
    search
      labeltext
        “Search films, people, countries”
        searchbox “Search films, people, countries”
      button “Day”
      button “Venue”
      button “Strand”
      button “Genre”
      button “Country”
      button “Access”
      labeltext
        “Sort by”
        combobox “Sort by”
          menulistpopup
            option “Time”
            option “Title”
            option “Year”
            option “Director”
      group “View”
        button “List”
        button “Posters”
        button “Day by day”
        button “My plan”
    status “Films: 2 of 2”
    status
    heading 2 “Night Ferry”
      link “Night Ferry”
    paragraph “Nachtfähre”
    paragraph “Jo Amsel · Germany Bolivia 2024 · 1h 25min · Drama, Sea”
    list
      listitem
        link “Tue, Jun 5, 8:30 PM · Harbour Cinema”
        emphasis “Last few”
        button “In my plan: Night Ferry, Tue, Jun 5, 8:30 PM”
      listitem
        “Wed, Jun 6, 8:30 PM · Harbour Cinema”
        emphasis “Cancelled”
      listitem
        “Thu, Jun 7, 8:30 PM · Open Air”
        emphasis “Free”
        button “In my plan: Two at night, Thu, Jun 7, 8:30 PM”
    heading 2 “Salt Road”
      link “Salt Road”
    paragraph “Ute Wendt · France 2023 · 1h 10min”
    list
      listitem
        “Thu, Jun 7, 8:30 PM · Open Air”
        emphasis “Free”
        button “In my plan: Two at night, Thu, Jun 7, 8:30 PM”
      listitem
        “Fri, Jun 8, 10:00 AM · Harbour Cinema”
        emphasis “Sold out”
        button “In my plan: Salt Road, Fri, Jun 8, 10:00 AM”
      listitem
        “Fri, Jun 8, 12:00 PM · Harbour Cinema”
        emphasis “Sold out”
        button “In my plan: Salt Road, Fri, Jun 8, 12:00 PM”`);

  it("what can be chosen, how many films there are, and each with its screenings", async function () {
    await showScreenings("film-programme", `heading-level="2"`);
    const tree = await treeOf("#tree");
    if (tree === undefined) this.skip();
    expect(tree).to.equal(english);
  });

  it("the same in this order, in any browser", async () => {
    expectOrder(
      await showScreenings("film-programme", `heading-level="2"`),
      english,
    );
  });
});
