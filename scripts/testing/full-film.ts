import { poster } from "./elements.js";

const text = (en: string, es: string, ar: string): object[] => [
  { "@value": en, "@language": "en" },
  { "@value": es, "@language": "es" },
  { "@value": ar, "@language": "ar" },
];
const still = (name: string, more: object): object => ({
  "@type": "ImageObject",
  contentUrl: `/demo/stills/the-great-movement-${name}.svg`,
  width: 1600,
  height: 900,
  ...more,
});
const person = (name: string, more: object = {}): object => ({
  "@type": "Person",
  name,
  ...more,
});

/** An invented film that has everything which an element can show, in three languages where that is a matter of language. */
export const fullFilm = {
  "@context": "https://schema.org",
  "@type": "Movie",
  "@id": "#night-ferry",
  name: text("Night Ferry", "El transbordador", "عبّارة الليل"),
  alternateName: { "@value": "Nachtfähre", "@language": "de" },
  url: "/night-ferry",
  description: text(
    "A ferry leaves.\n\nIt does not come back.\n\nNobody asks why.",
    "Zarpa un barco.\n\nNo vuelve.\n\nNadie pregunta.",
    "تغادر عبّارة.\n\nلا تعود.\n\nلا أحد يسأل.",
  ),
  abstract: text("A ferry leaves.", "Zarpa un barco.", "تغادر عبّارة."),
  duration: "PT1H25M",
  genre: text("Drama", "Drama", "دراما"),
  inLanguage: "de",
  subtitleLanguage: ["en", "es"],
  countryOfOrigin: "DE",
  dateCreated: "2024",
  datePublished: "2025-03-07",
  contentRating: { ratingValue: "12A", author: "BBFC" },
  image: [
    {
      ...poster,
      caption: text("A ferry at night", "Un barco de noche", "عبّارة في الليل"),
    },
    still("road", {
      caption: text("The quay", "El muelle", "الرصيف"),
      creditText: "Ada Kahn",
    }),
    still("market", { caption: text("The market", "El mercado", "السوق") }),
    still("hut", { creditText: "Ben Ode" }),
  ],
  award: text(
    "Locarno Film Festival 2024, Pardi di domani: Special Mention",
    "Festival de Locarno 2024, Pardi di domani: Mención especial",
    "مهرجان لوكارنو 2024، فهود الغد: تنويه خاص",
  ),
  trailer: {
    "@type": "VideoObject",
    name: text("The trailer", "El tráiler", "الإعلان"),
    contentUrl: "/demo/trailers/the-great-movement.webm",
    thumbnailUrl: "/demo/stills/the-great-movement-road.svg",
    caption: [
      { contentUrl: "/captions.en.vtt", inLanguage: "en", name: "English" },
      { contentUrl: "/captions.es.vtt", inLanguage: "es", name: "Español" },
    ],
  },
  review: [
    {
      "@type": "Review",
      reviewBody: "Cold and clear",
      inLanguage: "en",
      publisher: "The Harbour Post",
      author: "Mia Lund",
      datePublished: "2025-03-01",
      reviewRating: 4,
      url: "/review",
    },
    {
      "@type": "Review",
      reviewBody: "Un viaje",
      inLanguage: "es",
      publisher: "El Faro",
    },
  ],
  subjectOf: {
    "@type": "Quotation",
    text: "I grew up by the water.",
    inLanguage: "en",
    creator: person("Jo Amsel"),
  },
  director: person("Jo Amsel", {
    url: "/jo-amsel",
    birthPlace: "Kiel",
    birthDate: "1984-05-02",
    description: text(
      "Jo Amsel makes films at sea.",
      "Jo Amsel rueda en el mar.",
      "يصنع جو أمزل أفلامًا في البحر.",
    ),
    image: {
      ...poster,
      contentUrl: "/demo/portraits/angharad-pluviose.svg",
      caption: text("Jo Amsel on deck", "Jo Amsel en cubierta", "جو أمزل"),
    },
  }),
  author: person("Jo Amsel"),
  actor: [
    {
      "@type": "PerformanceRole",
      actor: person("Ida Rohr"),
      characterName: "The Captain",
    },
    person("Tom Veit"),
  ],
  producer: person("Lea Quist"),
  musicBy: person("Nils Abt"),
  editor: person("Eva Loh"),
  contributor: {
    "@type": "Role",
    roleName: "Sound",
    contributor: person("Kim Dorn"),
  },
  productionCompany: { "@type": "Organization", name: "Kaifilm" },
  potentialAction: {
    "@type": "SubscribeAction",
    target: "/__fault/post",
  },
};
