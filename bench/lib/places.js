/** The countries of lib/films.js, as codes; each with a language. */
export const places = {
  France: { country: "FR", lang: "fr", language: "French" },
  Poland: { country: "PL", lang: "pl", language: "Polish" },
  Japan: { country: "JP", lang: "ja", language: "Japanese" },
  Brazil: { country: "BR", lang: "pt", language: "Portuguese" },
  Nigeria: { country: "NG", lang: "en", language: "English" },
  Iran: { country: "IR", lang: "fa", language: "Persian" },
  Chile: { country: "CL", lang: "es", language: "Spanish" },
  Norway: { country: "NO", lang: "nb", language: "Norwegian Bokmål" },
};
