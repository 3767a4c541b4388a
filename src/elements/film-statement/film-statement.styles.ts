import { css, type CSSResult } from "lit";

export const filmStatementStyles: CSSResult = css`
  :host {
    container: film-statement / inline-size;
    contain-intrinsic-inline-size: 20em;
  }
  [part="statement"] {
    max-inline-size: var(--_measure);
  }
  * + [part="statement"],
  section + section {
    margin-block-start: calc(var(--_space) * 2);
  }
  [part="text"] {
    font-family: var(--_display);
    font-size: var(--film-quote-size, 1.35em);
    line-height: 1.4;
  }
  p + p {
    margin-block-start: 0.6em;
  }
  p:first-child {
    text-indent: -0.42em;
  }
  p:first-child bdi::before {
    content: open-quote;
  }
  p:last-child bdi::after {
    content: close-quote;
  }
  [part="speaker"] {
    margin-block-start: 0.75em;
    font-size: 0.875em;
    font-weight: 700;
    letter-spacing: 0.09em;
    text-transform: uppercase;
  }
`;
