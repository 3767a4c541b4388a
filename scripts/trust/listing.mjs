// A listing that has everything an element can show. Every address is of a host of its own, which says what it is for.
const person = (name, more = {}) => ({ "@type": "Person", name, ...more });
const picture = (name, width, height) => ({
  "@type": "ImageObject",
  contentUrl: `https://pictures.example/${name}.jpg`,
  width,
  height,
  caption: `A picture: ${name}`,
  creditText: "Ada Kahn",
});

/** A new copy. */
export const goodListing = () => ({
  "@context": "https://schema.org",
  "@type": "Movie",
  "@id": "#film",
  name: [
    { "@value": "Night Ferry", "@language": "en" },
    { "@value": "El transbordador", "@language": "es" },
  ],
  alternateName: { "@value": "Nachtfähre", "@language": "de" },
  url: "https://pages.example/night-ferry",
  description: "A ferry leaves.\n\nIt does not come back.",
  abstract: "A ferry leaves.",
  duration: "PT1H25M",
  genre: ["Drama", "Sea"],
  inLanguage: ["de", "fr"],
  subtitleLanguage: "en",
  countryOfOrigin: ["DE", "Bolivia"],
  dateCreated: "2024",
  datePublished: "2025-03-07",
  contentRating: { ratingValue: "12A", author: "BBFC" },
  image: [
    picture("poster", 600, 900),
    picture("quay", 1600, 900),
    picture("deck", 1600, 900),
  ],
  award: [
    "Locarno Film Festival 2024, Pardi di domani: Special Mention",
    "Harbour Prize",
  ],
  review: [
    {
      "@type": "Review",
      reviewBody: "Cold and clear",
      publisher: "The Harbour Post",
      author: "Mia Lund",
      datePublished: "2025-03-01",
      reviewRating: { ratingValue: 4, bestRating: 5 },
      url: "https://pages.example/review",
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
    name: "A word",
    text: "I grew up by the water.",
    inLanguage: "en",
    creator: person("Jo Amsel"),
  },
  trailer: {
    "@type": "VideoObject",
    name: "The trailer",
    contentUrl: "https://videos.example/trailer.webm",
    embedUrl: "https://www.youtube.com/embed/abcdefghijk",
    url: "https://pages.example/trailer",
    thumbnailUrl: "https://pictures.example/trailer.jpg",
    caption: [
      {
        contentUrl: "https://captions.example/en.vtt",
        inLanguage: "en",
        name: "English",
      },
    ],
  },
  director: person("Jo Amsel", {
    url: "https://pages.example/jo-amsel",
    birthPlace: "Kiel",
    birthDate: "1984-05-02",
    deathPlace: "Wien",
    deathDate: "2024",
    description: "Jo Amsel makes films at sea.",
    image: picture("portrait", 600, 900),
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
    target: { urlTemplate: "/subscribe" },
  },
});
