import { css, type CSSResult } from "lit";

export const pressQuotesStyles: CSSResult = css`
  :host {
    container: press-quotes / inline-size;
    contain-intrinsic-inline-size: 20em;
  }
  [part="quotes"] {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  [part="quote"] {
    display: grid;
    gap: 0.6em;
    align-content: start;
    text-wrap: pretty;
  }
  [part="text"] {
    font-family: var(--_display);
    font-size: var(--film-quote-size, 1.5em);
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
    max-inline-size: 28em;
    /* The marks hang in the margin, as on a poster. */
    padding-inline-start: 0.45em;
    text-indent: -0.45em;
  }
  [part="text"]::before {
    content: open-quote;
  }
  [part="text"]::after {
    content: close-quote;
  }
  [part="stars"] {
    color: var(--film-color-accent, inherit);
    letter-spacing: 0.12em;
    line-height: 1.2;
  }
  [part="source"] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.15em 0.75em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  [part="publisher"] {
    font-weight: 700;
    letter-spacing: 0.09em;
    text-transform: uppercase;
    color: var(--film-color-text, CurrentColor);
  }
  :host([layout="grid"]) [part="quotes"] {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: calc(var(--_space) * 2) calc(var(--_space) * 2.5);
  }
  @container press-quotes (inline-size >= 48em) {
    :host(:not([layout="grid"])) [part="text"] {
      font-size: var(--film-quote-size, 1.9em);
    }
  }

  :host([layout="carousel"]) [part="quotes"] {
    gap: var(--_space);
  }
  [part="track"] {
    display: flex;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-snap-type: x mandatory;
    scrollbar-width: none;
    align-items: center;
  }
  .slide {
    flex: 0 0 100%;
    scroll-snap-align: center;
    scroll-snap-stop: always;
    padding-inline: 2px;
  }
  .slide [part="quote"] {
    justify-items: center;
    text-align: center;
  }
  .slide [part="text"] {
    padding: 0;
    text-indent: 0;
  }
  [part="controls"] {
    display: flex;
    justify-content: center;
    align-items: center;
    gap: var(--_space);
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
  }
  [part="button"] {
    padding: 0;
    display: grid;
    place-items: center;
    border-radius: 50%;
  }
  [aria-disabled="true"] {
    opacity: 0.4;
    cursor: default;
  }
  svg {
    inline-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
  }
  svg:dir(rtl) {
    scale: -1 1;
  }
  @media (prefers-reduced-motion: no-preference) {
    [part="track"] {
      scroll-behavior: smooth;
    }
  }
  @media print {
    [part="track"] {
      flex-direction: column;
      overflow: visible;
      gap: var(--_space);
    }
    [part="controls"] {
      display: none;
    }
  }
`;
