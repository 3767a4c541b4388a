import { expect } from "@open-wc/testing";
import { readGraph } from "../feeds/schema-org/graph.js";
import { findAccess } from "./access.js";
import type { Diagnostic } from "./diagnostic.js";
import { readProgramme, type ProgrammeContext } from "./read-programme.js";
import type { Programme, Screening } from "./screening.js";

const base = "https://regal.example/week/";

/** Reads a document, or several blocks of one page; gives also what was reported. */
async function read(
  document: unknown,
  context: Partial<ProgrammeContext> = {},
  blocks: readonly unknown[] = [document],
): Promise<Programme & { told: Diagnostic[] }> {
  const told: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => void told.push(diagnostic);
  const graph = readGraph(
    blocks.map((value) => ({ value })),
    report,
    base,
  );
  const programme = await readProgramme(graph.roots, {
    lang: "en",
    base,
    report,
    timeZone: "Europe/London",
    ...context,
  });
  return { ...programme, told };
}
const event = (more: object = {}): object => ({
  "@type": "ScreeningEvent",
  workPresented: { "@type": "Movie", name: "Earth" },
  startDate: "2026-11-23T20:30",
  ...more,
});
const one = async (
  more: object,
  context: Partial<ProgrammeContext> = {},
): Promise<Screening> => (await read(event(more), context)).screenings[0]!;
const offersOf = async (offers: unknown) => (await one({ offers })).offers;
const titles = ({ workPresented }: Screening): (string | undefined)[] =>
  workPresented.map(({ name }) => name?.value);

describe("readProgramme", () => {
  describe("finds screenings", () => {
    const film = { "@type": "Movie", "@id": "#earth", name: "Earth" };
    const bare = { "@type": "ScreeningEvent", startDate: "2026-11-23T20:30" };
    const cases: [string, unknown[]][] = [
      ["on their own", [event()]],
      ["of a plain Event", [{ ...event(), "@type": "Event" }]],
      [
        "with workFeatured",
        [{ ...bare, workFeatured: { "@type": "Movie", name: "Earth" } }],
      ],
      ["with a film by its title", [{ ...bare, workPresented: "Earth" }]],
      [
        "in a graph, with the film by @id",
        [{ "@graph": [film, { ...bare, workPresented: { "@id": "#earth" } }] }],
      ],
      [
        "in another block than the film",
        [{ ...bare, workPresented: { "@id": "#earth" } }, film],
      ],
      [
        "in an ItemList",
        [
          {
            "@type": "ItemList",
            itemListElement: [{ "@type": "ListItem", item: event() }],
          },
        ],
      ],
      [
        "of a MovieTheater",
        [{ "@type": "MovieTheater", name: "Regal", event: [event()] }],
      ],
      [
        "of a MovieTheater, by events in a list",
        [
          {
            "@type": "MovieTheater",
            name: "Regal",
            events: { "@type": "ItemList", itemListElement: [event()] },
          },
        ],
      ],
      [
        "in a Festival",
        [{ "@type": "Festival", name: "F", subEvent: [event()] }],
      ],
      [
        "in a series of a festival",
        [
          {
            "@type": "Festival",
            name: "F",
            subEvent: { "@type": "EventSeries", name: "S", subEvent: event() },
          },
        ],
      ],
      [
        "of a series about one film",
        [{ "@type": "EventSeries", workFeatured: film, subEvent: [bare] }],
      ],
      [
        "by superEvent",
        [
          {
            ...event(),
            superEvent: {
              "@type": "EventSeries",
              name: "S",
              startDate: "2026-11-01",
            },
          },
        ],
      ],
      ["that their film is the subject of", [{ ...film, subjectOf: bare }]],
      [
        "by the name of a film",
        [film, { ...bare, name: "Earth - 11/23/26 @ 8:30 pm" }],
      ],
      ["of the one film that there is", [film, bare]],
      [
        "with types in a list",
        [{ ...event(), "@type": ["VisualArtsEvent", "ScreeningEvent"] }],
      ],
    ];
    for (const [what, blocks] of cases)
      it(what, async () => {
        const { screenings, films, told } = await read(undefined, {}, blocks);
        expect(screenings).to.have.lengthOf(1);
        expect(titles(screenings[0]!)).to.deep.equal(["Earth"]);
        expect(films).to.have.lengthOf(1);
        expect(films[0]).to.equal(screenings[0]!.workPresented[0]);
        expect(screenings[0]!.name).to.equal(undefined);
        expect(told).to.deep.equal([]);
      });

    it("of several films", async () => {
      const [double] = (
        await read({
          "@graph": [
            film,
            event({
              name: "Soil",
              workPresented: [{ "@id": "#earth" }, "Limite"],
            }),
          ],
        })
      ).screenings;
      expect(titles(double!)).to.deep.equal(["Earth", "Limite"]);
      expect(double!.name?.value).to.equal("Soil");
    });

    it("at several times", async () => {
      const { screenings } = await read(
        event({
          "@id": "#s",
          startDate: ["2026-11-23T20:30", "2026-11-22T20:30"],
        }),
      );
      expect(screenings.map(({ startDate }) => startDate)).to.deep.equal([
        "2026-11-22T20:30:00+00:00",
        "2026-11-23T20:30:00+00:00",
      ]);
      expect(new Set(screenings.map(({ id }) => id)).size).to.equal(2);
    });

    it("without a film, by their name", async () => {
      const { screenings, films } = await read(
        event({ workPresented: undefined, name: "Shorts" }),
      );
      expect(screenings[0]!.name?.value).to.equal("Shorts");
      expect(films).to.deep.equal([]);
    });

    it("once, however often they are said", async () => {
      const { screenings } = await read(undefined, {}, [event(), event()]);
      expect(screenings).to.have.lengthOf(1);
      const sold = [1, 2].map((room) => event({ url: `/book/${room}` }));
      const both = (await read(sold)).screenings;
      expect(new Set(both.map(({ id }) => id)).size).to.equal(2);
    });

    it("of the real page of a cinema", async () => {
      const movie = "https://brattlefilm.org/movies/midnight/#movie";
      const theater = "https://brattlefilm.org/#theater";
      const { screenings, told } = await read(
        {
          "@graph": [
            {
              "@type": "Movie",
              "@id": movie,
              name: "Elements of Cinema: Midnight",
              duration: "PT1H34M",
            },
            {
              "@type": "ScreeningEvent",
              name: "Elements of Cinema: Midnight - 9/28/26 @ 6:00 pm",
              startDate: "2026-09-28T18:00:00-04:00",
              endDate: "2026-09-28T19:49:00-04:00",
              location: { "@id": theater },
              offers: [],
              workPresented: { "@id": movie },
            },
            { "@type": "MovieTheater", "@id": theater, name: "The Brattle" },
          ],
        },
        { timeZone: undefined },
      );
      const [screening] = screenings;
      expect(told).to.deep.equal([]);
      expect(screening!.name).to.equal(undefined);
      expect(screening!.location?.name?.value).to.equal("The Brattle");
      expect(screening!.startDate).to.equal("2026-09-28T18:00:00-04:00");
      expect(screening!.endDate).to.equal("2026-09-28T19:49:00-04:00");
      expect(screening!.timeZone).to.equal("-04:00");
    });
  });

  describe("knows the strands", () => {
    it("the innermost first, without the festival itself", async () => {
      const { name, screenings } = await read({
        "@type": "Festival",
        name: "Silent Week",
        subEvent: {
          "@type": "EventSeries",
          name: "Asia",
          subEvent: {
            "@type": "EventSeries",
            name: "Japan",
            subEvent: event(),
          },
        },
      });
      expect(name?.value).to.equal("Silent Week");
      expect(screenings[0]!.superEvent.map(({ value }) => value)).to.eql([
        "Japan",
        "Asia",
      ]);
    });

    it("that belong to themselves, in a circle", async () => {
      const { screenings } = await read({
        "@graph": [
          {
            "@type": "EventSeries",
            "@id": "#a",
            name: "A",
            superEvent: { "@id": "#b" },
          },
          {
            "@type": "EventSeries",
            "@id": "#b",
            name: "B",
            superEvent: { "@id": "#a" },
          },
          event({ superEvent: { "@id": "#a" } }),
        ],
      });
      expect(screenings[0]!.superEvent.map(({ value }) => value)).to.eql([
        "A",
        "B",
      ]);
    });
  });

  describe("reads films once", () => {
    it("that stand in each screening anew", async () => {
      const { films } = await read(
        [1, 2, 3].map((day) => event({ startDate: `2026-11-0${day}T20:30` })),
      );
      expect(films).to.have.lengthOf(1);
    });

    it("but not two of one title", async () => {
      const { films } = await read(
        ["1922", "1979"].map((dateCreated) =>
          event({
            workPresented: { "@type": "Movie", name: "Nosferatu", dateCreated },
            startDate: `${+dateCreated + 60}-11-23T20:30`,
          }),
        ),
      );
      expect(films.map((film) => film.dateCreated)).to.eql(["1922", "1979"]);
    });

    it("also those that are not shown", async () => {
      const { films } = await read([
        { "@type": "Movie", name: "Limite" },
        event(),
      ]);
      expect(films.map(({ name }) => name?.value)).to.eql(["Limite", "Earth"]);
    });
  });

  describe("reads times", () => {
    const cases: [string, object, Partial<ProgrammeContext>, string, string][] =
      [
        [
          "without offset, in the zone of the attribute",
          {},
          {},
          "2026-11-23T20:30:00+00:00",
          "Europe/London",
        ],
        [
          "of another offset, on the venue's clock",
          { startDate: "2026-11-23T20:30Z" },
          { timeZone: "Asia/Tokyo" },
          "2026-11-24T05:30:00+09:00",
          "Asia/Tokyo",
        ],
        [
          "with the zone of a schedule",
          { eventSchedule: { scheduleTimezone: "America/New_York" } },
          { timeZone: undefined },
          "2026-11-23T20:30:00-05:00",
          "America/New_York",
        ],
        [
          "with the zone of the venue",
          { location: { name: "R", timeZone: "Asia/Tokyo" } },
          { timeZone: undefined },
          "2026-11-23T20:30:00+09:00",
          "Asia/Tokyo",
        ],
        [
          "with a zone in brackets",
          { startDate: "2026-07-23T20:30+02:00[Europe/Berlin]" },
          { timeZone: undefined },
          "2026-07-23T20:30:00+02:00",
          "Europe/Berlin",
        ],
        [
          "in the hour that there is not",
          { startDate: "2026-03-29T01:30" },
          {},
          "2026-03-29T02:30:00+01:00",
          "Europe/London",
        ],
        [
          "in the hour that there is twice",
          { startDate: "2026-10-25T01:30" },
          {},
          "2026-10-25T01:30:00+01:00",
          "Europe/London",
        ],
        [
          "that are days",
          { startDate: "2026-11-23" },
          {},
          "2026-11-23",
          "Europe/London",
        ],
      ];
    for (const [what, more, context, startDate, timeZone] of cases)
      it(what, async () => {
        const screening = await one(more, context);
        expect(screening.startDate).to.equal(startDate);
        expect(screening.timeZone).to.equal(timeZone);
      });

    it("without offset like the nearest that has one", async () => {
      const { screenings, told } = await read(
        [
          event({ startDate: "2026-07-01T20:30+01:00" }),
          event({ startDate: "2026-12-01T20:30+00:00", name: "B" }),
          event({ startDate: "2026-11-23T20:30", name: "C" }),
        ],
        { timeZone: undefined },
      );
      expect(screenings[1]!.startDate).to.equal("2026-11-23T20:30:00+00:00");
      expect(told).to.deep.equal([]);
    });

    it("like the visitor's, where nobody says, and tells the editor", async () => {
      const { screenings, told } = await read(event(), { timeZone: undefined });
      expect(screenings[0]!.startDate).to.match(/^2026-11-23T20:30:00[+-]/);
      expect(told.map(({ expected }) => expected)).to.eql(["zone"]);
    });

    it("and tells of a zone that is none", async () => {
      const { told } = await read(event({ startDate: "2026-11-23T20:30Z" }), {
        timeZone: "Europe/Lodnon",
      });
      expect(told.map(({ path, expected }) => [path, expected])).to.eql([
        ["time-zone", "zone"],
      ]);
    });

    it("of an end, by the running times where it is not said", async () => {
      const { screenings } = await read([
        event({
          workPresented: [
            { "@type": "Movie", name: "A", duration: 60 },
            { "@type": "Movie", name: "B", duration: 45 },
          ],
          startDate: "2026-10-25T00:30",
        }),
      ]);
      expect(screenings[0]!.endDate).to.equal("2026-10-25T01:15:00+00:00");
      expect((await one({})).endDate).to.equal(undefined);
    });

    it("of doors, unless they are those of the film", async () => {
      expect((await one({ doorTime: "2026-11-23T20:00" })).doorTime).to.equal(
        "2026-11-23T20:00:00+00:00",
      );
      expect((await one({ doorTime: "2026-11-23T20:30" })).doorTime).to.equal(
        undefined,
      );
    });

    it("after midnight as the evening before", async () => {
      const late = { startDate: "2026-11-24T00:15" };
      expect((await one(late)).day).to.equal("2026-11-23");
      expect((await one(late, { dayStarts: "00:00" })).day).to.equal(
        "2026-11-24",
      );
    });

    it("and reports those that are none", async () => {
      for (const startDate of [
        "",
        "soon",
        "2026-02-31T10:00",
        null,
        0,
        {},
        [],
      ]) {
        const { screenings, told } = await read([
          event({ startDate }),
          event({ name: "B" }),
        ]);
        expect(screenings, JSON.stringify(startDate)).to.have.lengthOf(1);
        expect(told, JSON.stringify(startDate)).to.have.lengthOf(1);
      }
    });
  });

  describe("reads offers", () => {
    const prices: [
      unknown,
      (number | undefined)?,
      (number | undefined)?,
      (string | undefined)?,
      boolean?,
    ][] = [
      [12.5, 12.5],
      ["12.50", 12.5],
      ["£12.50", 12.5, undefined, "GBP"],
      ["12,50 €", 12.5, undefined, "EUR"],
      ["1,200.00", 1200],
      ["1.200,00", 1200],
      ["£8–£12", 8, 12, "GBP"],
      [0, 0],
      ["Free", 0],
      ["Gratuit", 0],
      ["Pay what you can", undefined, undefined, undefined, true],
      ["PWYC (£2–£10)", 2, 10, "GBP", true],
    ];
    for (const [price, lowest, highest, currency, chosen] of prices)
      it(`with the price ${price}`, async () => {
        const [offer] = await offersOf({ price });
        expect([
          offer!.price,
          offer!.maxPrice,
          offer!.priceCurrency,
          offer!.payWhatYouCan,
        ]).to.eql([lowest, highest, currency, chosen ?? false]);
      });

    it("of an AggregateOffer, and with a priceSpecification", async () => {
      const [range] = await offersOf({
        "@type": "AggregateOffer",
        lowPrice: 5,
        highPrice: "9",
        priceCurrency: "eur",
      });
      expect([range!.price, range!.maxPrice, range!.priceCurrency]).to.eql([
        5,
        9,
        "EUR",
      ]);
      const inner = await offersOf({
        "@type": "AggregateOffer",
        url: "/book",
        priceCurrency: "GBP",
        offers: [{ price: 5 }, { price: 9 }],
      });
      expect(
        inner.map(({ price, url, priceCurrency }) => [
          price,
          url,
          priceCurrency,
        ]),
      ).to.eql([
        [5, "https://regal.example/book", "GBP"],
        [9, "https://regal.example/book", "GBP"],
      ]);
      const [own] = await offersOf({
        priceSpecification: { minPrice: 2, maxPrice: 10, priceCurrency: "GBP" },
      });
      expect([own!.price, own!.maxPrice, own!.payWhatYouCan]).to.eql([
        2,
        10,
        true,
      ]);
    });

    it("with what is left of them, in any spelling", async () => {
      for (const [said, availability] of [
        ["https://schema.org/SoldOut", "SoldOut"],
        ["http://schema.org/OutOfStock", "SoldOut"],
        ["sold_out", "SoldOut"],
        ["InStock", "InStock"],
        ["schema:LimitedAvailability", "LimitedAvailability"],
        ["PreSale", "PreOrder"],
        ["returns only", "ReturnsOnly"],
      ])
        expect(
          (await one({ offers: { availability: said } })).availability,
          said,
        ).to.equal(availability);
    });

    it("and places that are left", async () => {
      for (const [left, availability] of [
        [0, "SoldOut"],
        [4, "LimitedAvailability"],
        [90, "InStock"],
      ])
        expect(
          (await one({ remainingAttendeeCapacity: left })).availability,
        ).to.equal(availability);
    });

    it("that are none", async () => {
      expect(await offersOf([])).to.eql([]);
      const { told } = await read(event({ offers: { price: "ask" } }));
      expect(told.map(({ expected }) => expected)).to.eql(["price"]);
    });

    it("whose addresses are not safe", async () => {
      const [offer] = await offersOf({ url: "javascript:alert(1)" });
      expect(offer!.url).to.equal(undefined);
    });
  });

  it("reads statuses in any spelling", async () => {
    for (const [said, status] of [
      ["https://schema.org/EventCancelled", "EventCancelled"],
      ["http://schema.org/EventScheduled", "EventScheduled"],
      ["EventPostponed", "EventPostponed"],
      ["cancelled", "EventCancelled"],
      ["Canceled", "EventCancelled"],
      ["EventRescheduled", "EventRescheduled"],
      [["EventRescheduled", "EventMovedOnline"], "EventRescheduled"],
    ] as const)
      expect(
        (await one({ eventStatus: said })).eventStatus,
        String(said),
      ).to.equal(status);
    expect((await one({ name: "CANCELLED: Earth" })).eventStatus).to.equal(
      "EventCancelled",
    );
    const moved = await one({
      eventStatus: "EventRescheduled",
      previousStartDate: "2026-11-20T18:00",
    });
    expect(moved.previousStartDate).to.equal("2026-11-20T18:00:00+00:00");
  });

  it("reads what is for whom, in the words of the field", () => {
    for (const [said, features] of [
      ["AD", "audioDescription"],
      ["Audio described", "audioDescription"],
      ["HOH", "captions"],
      ["CC", "captions"],
      ["OC", "captions"],
      ["SDH", "captions"],
      ["Descriptive subtitles", "captions"],
      ["closedCaptions", "captions"],
      ["SubtitledForHardOfHearing", "captions"],
      ["Subtitled", ""],
      ["English subtitles", ""],
      ["BSL interpreted", "signLanguage"],
      ["attribute_SignedBSL", "signLanguage"],
      ["Relaxed Screening", "relaxed"],
      ["Autism friendly", "autismFriendly"],
      ["AutismFriendlyScreening", "autismFriendly"],
      ["Dementia-Friendly", "dementiaFriendly"],
      ["Carers & babies", "carersAndBabies"],
      ["Parent and Baby", "carersAndBabies"],
      ["Wheelchair accessible", "wheelchair"],
      ["Hearing loop", "hearingLoop"],
      ["Add to basket", ""],
    ] as const)
      expect(findAccess(said).join(), said).to.equal(features);
  });

  it("finds it in features, keywords, properties, the name and the venue", async () => {
    for (const more of [
      { accessibilityFeature: "AD" },
      { keywords: "Late, Audio description" },
      { additionalProperty: { name: "AudioDescribed", value: true } },
      { additionalProperty: [{ name: "Access", value: "AD" }] },
      { name: "Earth (AD)" },
    ])
      expect(
        (await one(more)).accessibilityFeature,
        JSON.stringify(more),
      ).to.eql(["audioDescription"]);
    expect(
      (
        await one({
          additionalProperty: { name: "AudioDescribed", value: false },
        })
      ).accessibilityFeature,
    ).to.eql([]);
    const { accessibilityFeature } = await one({
      location: {
        name: "R",
        amenityFeature: { name: "Wheelchair access", value: true },
      },
    });
    expect(accessibilityFeature).to.eql(["wheelchair"]);
  });

  it("tells captions from translation", async () => {
    const { screenings, told } = await read(
      event({ accessibilityFeature: "Subtitled", subtitleLanguage: "English" }),
    );
    expect(screenings[0]!.accessibilityFeature).to.eql([]);
    expect(screenings[0]!.subtitleLanguage).to.eql(["en"]);
    expect(told.map(({ expected }) => expected)).to.eql(["access"]);
  });

  it("reads formats and guests, but not the cast", async () => {
    const { screenings } = await read(
      event({
        workPresented: {
          "@type": "Movie",
          name: "Earth",
          actor: "Stepan Shkurat",
        },
        performer: { "@type": "Person", name: "Stepan Shkurat" },
        videoFormat: "35mm",
        keywords: ["OmU", "Q&A", "spring"],
      }),
    );
    expect(screenings[0]!.videoFormat.map(({ value }) => value)).to.eql([
      "35mm",
      "OmU",
    ]);
    expect(screenings[0]!.performer.map(({ value }) => value)).to.eql(["Q&A"]);
    const guest = await one({
      performer: {
        "@type": "Role",
        performer: { name: "A. B." },
        roleName: "Q&A",
      },
    });
    expect(guest.performer.map(({ value }) => value)).to.eql(["A. B. (Q&A)"]);
  });

  it("reads venues and their rooms, also without names", async () => {
    const room = await one({
      location: {
        "@type": "Place",
        name: "Screen 2",
        containedInPlace: { "@type": "MovieTheater", name: "Regal" },
      },
    });
    expect([room.location?.name?.value, room.location?.screen?.value]).to.eql([
      "Regal",
      "Screen 2",
    ]);
    const town = await one({
      location: {
        "@type": "Place",
        name: "Regal",
        containedInPlace: { "@type": "City", name: "Leeds" },
      },
    });
    expect([town.location?.name?.value, town.location?.screen]).to.eql([
      "Regal",
      undefined,
    ]);
    expect((await one({ location: {} })).location).to.equal(undefined);
    expect((await one({ location: "Regal" })).location?.name?.value).to.equal(
      "Regal",
    );
    const online = await one({
      location: { "@type": "VirtualLocation", url: "/x" },
    });
    expect([online.location, online.online]).to.eql([undefined, true]);
  });

  it("keeps its ids in whatever language it is read", async () => {
    const name = { en: "Earth", es: "Tierra" };
    const [one, other] = await Promise.all(
      ["en", "es"].map((lang) =>
        read(event({ workPresented: { "@type": "Movie", name } }), { lang }),
      ),
    );
    expect(titles(one!.screenings[0]!)).not.to.eql(
      titles(other!.screenings[0]!),
    );
    expect(one!.screenings[0]!.id).to.equal(other!.screenings[0]!.id);
  });

  it("reads 10,000 screenings, all of them", async function () {
    this.timeout(20_000);
    const events = Array.from({ length: 10_000 }, (_, index) => ({
      ...event({
        "@id": `#s${index}`,
        workPresented: {
          "@type": "Movie",
          "@id": `#f${index % 50}`,
          name: `Film ${index % 50}`,
        },
        startDate: new Date(Date.UTC(2027, 0, 1) + index * 600_000)
          .toISOString()
          .slice(0, 16),
        location: { "@id": "#regal", "@type": "MovieTheater", name: "Regal" },
        offers: { price: 9, url: `/book/${index}` },
      }),
    }));
    const { screenings, films, told } = await read({ "@graph": events });
    expect([screenings.length, films.length, told.length]).to.eql([
      10_000, 50, 0,
    ]);
  });

  it("reads what is free, and takes nothing else for it", async () => {
    for (const said of [true, "true", "True", { "@value": true }, [true]])
      expect(
        (await one({ isAccessibleForFree: said })).isAccessibleForFree,
        JSON.stringify(said),
      ).to.equal(true);
    for (const said of [false, "false", {}, { name: true }, [{}], null])
      expect(
        (await one({ isAccessibleForFree: said })).isAccessibleForFree,
        JSON.stringify(said),
      ).to.equal(false);
  });

  it("never throws, whatever stands in any field of a screening, a venue or an offer", async () => {
    const fields =
      "@id @type name description url image startDate endDate doorTime duration previousStartDate eventSchedule eventStatus eventAttendanceMode location superEvent subEvent workPresented workFeatured offers isAccessibleForFree remainingAttendeeCapacity maximumAttendeeCapacity performer organizer keywords accessibilityFeature additionalProperty inLanguage subtitleLanguage videoFormat " +
      "address geo latitude longitude timeZone containedInPlace amenityFeature streetAddress addressLocality " +
      "price priceCurrency priceSpecification lowPrice highPrice availability validFrom category offerCount";
    const wrong: unknown[] = [
      null,
      false,
      -1,
      1e308,
      "\0",
      {},
      [[[{}]]],
      { name: { name: {} } },
      { "@value": {} },
      { "@id": "#none" },
      { "@type": [{}], toString: 1, valueOf: {} },
    ];
    for (const field of fields.split(" "))
      for (const value of wrong) {
        const poisoned = { [field]: value };
        const venue = { "@type": "MovieTheater", name: "Regal", ...poisoned };
        for (const more of [
          poisoned,
          { location: venue },
          { location: { name: "1", containedInPlace: venue } },
          { offers: { "@type": "Offer", price: 5, url: "/t", ...poisoned } },
          { superEvent: { "@type": "Festival", name: "F", ...poisoned } },
        ])
          await read(event(more)).catch((error: unknown) => {
            throw new Error(`${JSON.stringify(more)}: ${String(error)}`);
          });
      }
  });

  it("never throws, and comes to an end", async function () {
    this.timeout(60_000);
    const many = (make: (index: number) => unknown, count = 20_000) =>
      Array.from({ length: count }, (_, index) => make(index));
    const chain = many((index) => ({
      "@type": "Event",
      "@id": `#${index}`,
      name: "A",
      superEvent: { "@id": `#${index + 1}` },
    }));
    const evil: unknown[] = [
      null,
      1,
      "text",
      [],
      {},
      [[[]]],
      event({
        startDate: { "@type": "Event" },
        offers: [[[{ offers: { offers: {} } }]]],
      }),
      event({
        "@id": "#a",
        superEvent: { "@id": "#a" },
        subEvent: { "@id": "#a" },
      }),
      event({ workPresented: { "@id": "#x" }, location: { "@id": "#x" } }),
      {
        "@type": "ScreeningEvent",
        location: {},
        offers: 1,
        eventStatus: 5,
        keywords: {},
        performer: [null, 0, {}],
      },
      chain,
      many(() => ({ "@type": "Event" })),
      many((index) => ({ "@type": "Event", startDate: index })),
      event({ startDate: many(() => "2026-11-23T20:30") }),
      event({
        offers: many(() => ({ price: "9".repeat(1_000) })),
        keywords: many(() => "a,".repeat(100)),
      }),
      event({ accessibilityFeature: many(() => "a b ".repeat(50)) }),
      event({ name: "1/".repeat(10_000), description: " ".repeat(20_000) }),
      event({
        name: "- ".repeat(10_000),
        startDate: "2026-11-23 ".repeat(1_000),
      }),
    ];
    for (const [index, document] of evil.entries()) {
      const start = performance.now();
      await read(document);
      // How long it takes is the bench's matter; what grows with the square of the document takes longer than this.
      expect(performance.now() - start, `document ${index}`).to.be.below(6_000);
    }
  });
});
