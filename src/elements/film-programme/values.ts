import { html, type TemplateResult } from "lit";
import type { Film } from "../../film/film.js";
import { formatNumber } from "../../i18n/format.js";
import type { ProgrammeWords } from "../../i18n/programme-words.js";
import { screeningWords } from "../../i18n/screening-languages.js";
import type { Catalogue } from "./catalogue.js";
import { countValues, type Choice, type FacetName } from "./facets.js";
import { labelOf } from "./label.js";
import { collator } from "./order.js";

/**
 * What a facet has to choose from, each with how many films it would leave.
 *
 * @param found The films that the search has left.
 */
export function renderValues(
  name: FacetName,
  catalogue: Catalogue,
  found: readonly Film[],
  choice: Choice,
  words: ProgrammeWords,
  change: (event: Event) => unknown,
): TemplateResult {
  const { lang, films, screenings } = catalogue;
  const label = labelOf(name, lang, screeningWords(lang));
  const { compare } = collator(lang);
  const values = [...countValues(name, films, found, screenings, choice)].map(
    ([value, count]) => ({ value, count, label: label(value) }),
  );
  values.sort((a, b) =>
    name === "day" ? (a.value < b.value ? -1 : 1) : compare(a.label, b.label),
  );
  return html`<fieldset part="values">
    <legend>${words.facets[name]}</legend>
    ${values.map(
      ({ value, count, label }) =>
        html`<label part="value"
          ><input type="checkbox" value=${value} @change=${change} /><bdi
            >${label}</bdi
          >
          <small>${formatNumber(count, lang)}</small></label
        >`,
    )}
  </fieldset>`;
}
