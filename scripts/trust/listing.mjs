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

/** A screening, in a year that is far away, so that it is never past. */
const screening = (day, more = {}) => ({
  "@type": "ScreeningEvent",
  startDate: `2091-06-0${day}T20:30:00+02:00`,
  doorTime: `2091-06-0${day}T20:00:00+02:00`,
  endDate: `2091-06-0${day}T22:00:00+02:00`,
  location: {
    "@type": "MovieTheater",
    name: "Room 1",
    containedInPlace: {
      "@type": "MovieTheater",
      "@id": "#harbour",
      name: "Harbour Cinema",
      url: "https://pages.example/harbour",
      address: { streetAddress: "Quay 3", addressLocality: "Kiel" },
      geo: { latitude: 54.32, longitude: 10.14 },
      timeZone: "Europe/Berlin",
      amenityFeature: "wheelchair",
    },
  },
  offers: [
    {
      "@type": "Offer",
      name: "Full price",
      url: "https://tickets.example/night-ferry",
      price: "12.50",
      priceCurrency: "EUR",
      availability: "https://schema.org/LimitedAvailability",
      validFrom: "2091-05-01",
    },
    { "@type": "AggregateOffer", lowPrice: 6, highPrice: 9 },
  ],
  accessibilityFeature: ["audio description", "captions"],
  inLanguage: "de",
  subtitleLanguage: "en",
  videoFormat: "35 mm",
  performer: person("Jo Amsel"),
  ...more,
});

/** Several screenings in a festival, of this film and of another. */
const festival = () => ({
  "@type": "Festival",
  name: "Harbour Film Festival",
  url: "https://pages.example/festival",
  timeZone: "Europe/Berlin",
  subEvent: [
    screening(5, { "@id": "#first", workPresented: { "@id": "#film" } }),
    screening(6, {
      eventStatus: "https://schema.org/EventCancelled",
      superEvent: { "@type": "EventSeries", name: "Sea Days" },
      workPresented: { "@id": "#film" },
    }),
    screening(7, {
      name: "Two at night",
      description: "With a break.",
      location: { "@type": "Place", name: "Open Air", address: "The beach" },
      isAccessibleForFree: true,
      offers: [],
      workPresented: [
        { "@id": "#film" },
        {
          "@type": "Movie",
          "@id": "#other",
          name: "Salt Road",
          url: "https://pages.example/salt-road",
          director: person("Ute Wendt"),
          image: picture("other", 600, 900),
          duration: "PT70M",
          countryOfOrigin: "FR",
          dateCreated: "2023",
        },
      ],
    }),
    screening(8, {
      startDate: ["2091-06-08T10:00", "2091-06-08T12:00"],
      eventStatus: "EventRescheduled",
      previousStartDate: "2091-06-07T10:00",
      eventAttendanceMode: "MixedEventAttendanceMode",
      remainingAttendeeCapacity: 0,
      workPresented: { "@id": "#other" },
    }),
  ],
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
  subjectOf: [
    {
      "@type": "Quotation",
      name: "A word",
      text: "I grew up by the water.",
      inLanguage: "en",
      creator: person("Jo Amsel"),
    },
    festival(),
  ],
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
