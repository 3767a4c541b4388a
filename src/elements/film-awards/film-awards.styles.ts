import { css, type CSSResult } from "lit";

export const filmAwardsStyles: CSSResult = css`
  :host {
    container: film-awards / inline-size;
    contain-intrinsic-inline-size: 20em;
  }
  [part="awards"] {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 3);
  }
  [part="award"] {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 6.5em;
  }
  svg {
    flex: none;
    block-size: 6.5em;
    fill: var(--film-color-accent, currentColor);
  }
  p {
    max-inline-size: 10.5em;
    line-height: 1.25;
    text-align: center;
    text-wrap: balance;
  }
  span {
    display: block;
    font-size: 0.8125em;
  }
  [part="prize"] {
    font-family: var(--_display);
    font-size: 1.0625em;
    font-weight: 700;
    margin-block-end: 0.25em;
  }
  [part="category"],
  [part="year"] {
    color: var(--_muted);
  }
  [part="year"] {
    letter-spacing: 0.12em;
  }
  @media print {
    [part="award"] {
      min-block-size: 0;
    }
    svg {
      block-size: 4.5em;
    }
  }
  /* The second branch is the first one in the mirror, and where one reads from the right they change places. */
  p + svg:dir(ltr),
  svg:first-child:dir(rtl) {
    scale: -1 1;
  }
`;
