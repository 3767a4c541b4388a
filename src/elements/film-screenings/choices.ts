import type { AccessFeature, Screening } from "../../film/screening.js";
import type { ScreeningWords } from "../../i18n/screening-words.js";
import type { ListKit } from "./list-kit.js";

/** What a visitor wants to see alone; empty for all. */
export interface Wanted {
  readonly access: string;
  readonly venue: string;
}

/** What there is to choose by, and what has been chosen of it. */
export interface Choices {
  /** In the order in which they are explained. */
  readonly features: readonly AccessFeature[];
  readonly venues: readonly string[];
  /** What is wanted, as far as there still is such. */
  readonly chosen: Wanted;
  readonly shown: readonly Screening[];
}

/** Chooses of screenings those that are wanted. */
export function choose(
  screenings: readonly Screening[],
  wanted: Wanted,
  words: ScreeningWords,
): Choices {
  const features = (Object.keys(words.features) as AccessFeature[]).filter(
    (feature) =>
      screenings.some(({ accessibilityFeature }) =>
        accessibilityFeature.includes(feature),
      ),
  );
  const venues = [
    ...new Set(
      screenings.flatMap(({ location }) => location?.name?.value ?? []),
    ),
  ];
  const access = features.find((feature) => feature === wanted.access) ?? "";
  const venue = venues.find((name) => name === wanted.venue) ?? "";
  return {
    features,
    venues,
    chosen: { access, venue },
    shown: screenings.filter(
      ({ accessibilityFeature, location }) =>
        (!access || accessibilityFeature.includes(access)) &&
        (!venue || location?.name?.value === venue),
    ),
  };
}

/** The choices, where there is more than one, and after a choice how many are left. */
export function renderChoices(
  { features, venues, chosen, shown }: Choices,
  words: ScreeningWords,
  lang: string,
  { html, nothing, formatNumber }: ListKit,
  want: (wanted: Wanted) => void,
): unknown {
  const renderChoice = (
    by: keyof Wanted,
    options: readonly string[],
    nameOf: (option: string) => string,
  ): unknown =>
    options.length > 1
      ? html`<label part="filter"
          ><span>${words[by]}</span>
          <select
            @change=${({ target }: Event) =>
              want({ ...chosen, [by]: (target as HTMLSelectElement).value })}
          >
            <option value="">${words.all}</option>
            ${options.map(
              (option) =>
                html`<option value=${option}>${nameOf(option)}</option>`,
            )}
          </select></label
        >`
      : nothing;
  return features.length > 1 || venues.length > 1
    ? html`<div part="filters">
        ${renderChoice(
          "access",
          features,
          (feature) => words.features[feature as AccessFeature][1],
        )}
        ${renderChoice("venue", venues, (name) => name)}
        <p part="status" role="status">
          ${chosen.access || chosen.venue ? (shown.length ? words.count(formatNumber(shown.length, lang)) : words.noMatch) : nothing}
        </p>
      </div>`
    : nothing;
}

/** What the access labels mean. */
export const renderLegend = (
  { features }: Choices,
  words: ScreeningWords,
  { html, nothing }: ListKit,
): unknown =>
  features.length
    ? html`<dl part="legend">
        ${features.map((feature) => {
          const [short, full] = words.features[feature];
          return html`<div>
            <dt part="label">${short}</dt>
            <dd>${full}</dd>
          </div>`;
        })}
      </dl>`
    : nothing;
