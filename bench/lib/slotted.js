// The full card in the slots of a card component.
import { meta } from "./films.js";

export const image = (f, slot = "") =>
  `<img ${slot && `slot="${slot}"`} class="poster" src="${f.poster}" width="160" height="240" alt="" loading="lazy">`;
export const body = (f) =>
  `<h3 class="title">${f.title}</h3><p class="original">${f.originalTitle}</p><p class="meta">${meta(f)} <span class="cert">${f.certificate}</span></p><p class="synopsis">${f.synopsis}</p><dl class="credits">${f.credits.map((c) => `<div><dt>${c.role}</dt><dd>${c.name}</dd></div>`).join("")}</dl>`;
export const quotes = (f) =>
  f.quotes
    .map(
      (q) =>
        `<blockquote class="quote"><p>${q.text}</p><cite>${q.source}</cite></blockquote>`,
    )
    .join("");

/** A contender: `wrap` puts a film's card into the component. */
export const slotted = (wrap) => ({
  mount(container, films) {
    container.innerHTML = films.map(wrap).join("");
  },
});
