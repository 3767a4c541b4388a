import { css, type CSSResult } from "lit";

export const filmCreditsStyles: CSSResult = css`
  :host {
    container: film-credits / inline-size;
    contain-intrinsic-inline-size: 20em;
  }
  [part="group"] {
    padding-block: calc(var(--_space) * 0.65);
    border-block-start: 1px solid var(--_line);
    line-height: 1.5;
  }
  [part="section"] [part="group"]:first-child {
    border: 0;
    padding-block-start: 0;
  }
  [part="role"],
  [part="character"] {
    color: var(--_muted);
  }
  [part="name"] {
    font-weight: 600;
  }
  /* In a long cast each line begins with a name. */
  li {
    break-inside: avoid;
    padding-inline-start: 1em;
    text-indent: -1em;
  }
  li [part="character"] {
    display: inline-block;
    text-indent: 0;
  }
  @container film-credits (inline-size >= 32em) {
    :host(:not([layout="billing"])) [part="group"] {
      display: grid;
      grid-template-columns: minmax(9.5em, 1fr) 3fr;
      gap: var(--_space);
    }
    ul:has(> :nth-child(4)) {
      columns: 14em 2;
    }
  }
  /* The block of names under a poster: one paragraph, small words and tall names. */
  :host([layout="billing"]) {
    font-family: var(
      --film-font-billing,
      "Avenir Next Condensed",
      "Arial Narrow",
      Bahnschrift,
      "Roboto Condensed",
      sans-serif
    );
    font-stretch: condensed;
    text-align: center;
    text-wrap: balance;
    dl {
      max-inline-size: 46em;
      margin-inline: auto;
    }
    :is(div, dt, dd) {
      display: inline;
      border: 0;
    }
    [part="role"] {
      font-size: 0.8em;
    }
    [part="name"] {
      display: inline-block;
      margin-inline: 0.3em;
      font-weight: 500;
      font-size: 1.2em;
      text-transform: uppercase;
      letter-spacing: 0.045em;
    }
    @container film-credits not (inline-size >= 32em) {
      /* Narrow, each role begins a line, and is not left behind at the end of one. */
      [part="group"] {
        display: block;
        padding-block: 0.15em;
      }
    }
    /* A billing block sets names apart by space; the comma is there for those who hear or copy it. */
    .separator {
      font-size: 0;
    }
  }
`;
