import { html } from "lit";
import { facts, origin } from "./brief.js";
import { meta } from "./films.js";

// Without white space between their tags, which would be nodes.

/** The reference card (lib/card.js) as a Lit template. */
export const cardTemplate = (f, certificate) =>
  html`<article class="film-card"><img class="poster" src=${f.poster} width="160" height="240" alt="" loading="lazy"><h3 class="title">${f.title}</h3><p class="original">${f.originalTitle}</p><p class="meta">${meta(f)} <span class="cert">${certificate ?? f.certificate}</span></p><p class="synopsis">${f.synopsis}</p><dl class="credits">${f.credits.map((c) => html`<div><dt>${c.role}</dt><dd>${c.name}</dd></div>`)}</dl>${f.quotes.map((q) => html`<blockquote class="quote"><p>${q.text}</p><cite>${q.source}</cite></blockquote>`)}</article>`;

/** The brief card (lib/brief.js) as a Lit template. */
export const briefTemplate = (f, certificate) =>
  html`<article class="film-card"><img class="poster" src=${f.poster} width="160" height="240" alt="" loading="lazy"><h3 class="title"><a href=${f.url}>${f.title}</a></h3><p class="original" lang=${f.lang}>${f.originalTitle}</p><p class="origin">${origin(f)}</p><ul class="facts">${facts(f).map((fact) => html`<li>${fact}</li>`)}<li><span class="cert">${certificate ?? f.certificate}</span></li></ul></article>`;
