import { css, type CSSResult } from "lit";

export const filmCreditsStyles: CSSResult = css`
  :host {
    container: film-credits / inline-size;
    contain-intrinsic-inline-size: 20em;
  }
  [part="credits"] {
    display: grid;
    line-height: 1.5;
  }
  [part="role"] {
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part="name"] {
    font-weight: 600;
  }
  [part="name"] a {
    font-weight: inherit;
  }
  [part="character"] {
    color: var(--_muted);
  }
  [part="more"] {
    margin-block-start: 0.25em;
  }
  summary {
    cursor: pointer;
    inline-size: fit-content;
    min-block-size: 1.5em;
    color: var(--_muted);
  }
  summary:hover {
    color: inherit;
  }

  :host(:not([layout="billing"])) [part="group"] {
    padding-block: calc(var(--_space) * 0.65);
    border-block-start: 1px solid var(--_line);
  }
  @container film-credits (inline-size >= 32em) {
    :host(:not([layout="billing"])) [part="group"] {
      display: grid;
      grid-template-columns: minmax(8em, 1fr) 3fr;
      gap: var(--_space);
      align-items: baseline;
    }
    :host(:not([layout="billing"])) ul {
      columns: 2;
      column-gap: calc(var(--_space) * 1.5);
    }
    li {
      break-inside: avoid;
    }
  }

  /* The block of names under a poster: one paragraph, small words and tall names. */
  :host([layout="billing"]) [part="credits"] {
    display: block;
    max-inline-size: 46em;
    margin-inline: auto;
    font-family: var(
      --film-font-billing,
      "Avenir Next Condensed",
      "Roboto Condensed",
      "Arial Narrow",
      "Liberation Sans Narrow",
      "Noto Sans Condensed",
      sans-serif
    );
    font-stretch: condensed;
    line-height: 1.35;
    text-align: center;
    text-wrap: balance;
  }
  :host([layout="billing"]) :is([part="group"], dt, dd) {
    display: inline;
  }
  :host([layout="billing"]) [part="role"] {
    font-size: 0.75em;
    letter-spacing: 0.02em;
  }
  :host([layout="billing"]) [part="name"] {
    display: inline-block;
    margin-inline: 0.3em;
    font-weight: 500;
    font-size: 1.2em;
    text-transform: uppercase;
    letter-spacing: 0.045em;
  }
  /* A billing block sets names apart by space; the comma is there for those who hear or copy it. */
  :host([layout="billing"]) .separator {
    font-size: 0;
  }
`;
