import { html } from "lit";
import { meta } from "./films.js";

/** The row of lib/row.js as a Lit template, without white space between its tags, which would be nodes. */
export const rowTemplate = (f) =>
  html`<div class="row"><img src=${f.poster} width="80" height="120" alt="" loading="lazy"><h3>${f.title}</h3><p>${f.originalTitle}</p><p>${meta(f)} <span class="cert">${f.certificate}</span></p><p class="syn">${f.synopsis}</p><ul>${f.screenings.map((s) => html`<li><a href="#">${s}</a></li>`)}</ul></div>`;
