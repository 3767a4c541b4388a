import { css, type CSSResult } from "lit";

export const filmProgrammeStyles: CSSResult = css`
  :host {
    container: film-programme / inline-size;
  }
  [hidden] {
    display: none !important;
  }
  [part="controls"] {
    display: grid;
    gap: var(--_space);
    align-items: end;
    padding-block-end: var(--_space);
    border-block-end: 1px solid var(--_line);
  }
  [part="search"] {
    display: grid;
    gap: 0.35em;
  }
  :is([part="search"], [part="sort"]) span,
  legend {
    font-size: 0.875em;
    color: var(--_muted);
  }
  [part="field"],
  button {
    min-block-size: 2.5em;
    padding: 0.3em 0.75em;
    border: 1px solid currentColor;
    border-radius: var(--film-radius, 0);
    background: transparent;
    text-align: start;
  }
  [type="search"] {
    inline-size: 100%;
    font-size: 1.125em;
  }
  button {
    cursor: pointer;
  }
  select {
    background: Canvas;
    color: CanvasText;
  }
  [part="facets"],
  [part="views"] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  #values {
    flex-basis: 100%;
  }
  [part="facet"],
  [part="view"] {
    border-color: var(--_line);
  }
  [part="facet"]::after {
    content: "";
    display: inline-block;
    margin-inline-start: 0.6em;
    border: solid;
    border-width: 0 1.5px 1.5px 0;
    padding: 0.2em;
    vertical-align: 0.2em;
    rotate: 45deg;
  }
  [part="facet"][aria-expanded="true"]::after {
    vertical-align: -0.05em;
    rotate: 225deg;
  }
  [part="view"] {
    font-weight: 600;
  }
  :is([part="facet"][aria-expanded="true"], [aria-pressed="true"]) {
    color: var(--film-color-on-accent, inherit);
    background: var(
      --film-color-accent,
      color-mix(in srgb, currentColor 14%, transparent)
    );
    border-color: var(--film-color-accent, currentColor);
  }
  [part="values"] {
    border: 0;
    border-block-start: 2px solid;
    padding-block: 0.75em;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 0 var(--_space);
  }
  legend {
    float: inline-start;
    grid-column: 1 / -1;
  }
  [part="value"] {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2.25em;
    cursor: pointer;
  }
  [part="value"] small {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    font-size: 0.875em;
  }
  [type="checkbox"] {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    accent-color: var(--film-color-accent, auto);
  }
  [part="sort"] {
    display: flex;
    gap: 0.6em;
    align-items: center;
  }
  [part="result"] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.25em var(--_space);
    min-block-size: 3.5em;
  }
  [part="count"] {
    font-weight: 600;
  }
  [part="clear"] {
    border: 0;
    padding-inline: 0;
    text-decoration: underline;
  }

  /* A block of two dozen; what is far from the viewport is neither styled nor laid out, and holds its place. */
  .block {
    content-visibility: auto;
    --_height: var(--_own, calc(var(--_block, 24 * 9.375em) * var(--_part, 1)));
    contain-intrinsic-block-size: auto var(--_height);
    display: grid;
  }
  /* A block cuts off what sticks out. */
  .block button:focus-visible {
    outline-offset: -4px;
  }
  .far {
    min-block-size: var(--_height);
    grid-auto-rows: 1fr;
  }
  .row {
    display: grid;
    grid-template-columns: 5.25em minmax(0, 1fr);
    grid-template-rows: repeat(3, auto) 1fr;
    column-gap: var(--_space);
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
    min-block-size: 9.375em;
  }
  .row > * {
    grid-column: 2;
  }
  [part="frame"] {
    grid-area: 1 / 1 / -1 / 2;
    aspect-ratio: var(--film-poster-ratio, 2/3);
    align-self: start;
    background: var(--_surface);
    border-radius: var(--film-radius, 0);
    overflow: clip;
  }
  [part="poster"] {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .row > :first-child {
    unicode-bidi: plaintext;
    text-align: match-parent;
    font-family: var(--_display);
    font-size: var(--film-title-size, 1.25em);
    font-weight: var(--film-title-weight, 700);
    line-height: 1.2;
  }
  .row > :first-child a {
    text-decoration-color: transparent;
  }
  .row > :first-child a:hover {
    text-decoration-color: currentColor;
  }
  [part="original-title"] {
    font-style: italic;
    font-size: 0.9375em;
    unicode-bidi: isolate;
  }
  [part="facts"] {
    font-size: 0.9375em;
    color: var(--_muted);
  }
  [part="screenings"] {
    align-content: start;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em var(--_space);
    padding-block-start: 0.35em;
    font-size: 0.9375em;
  }
  [part="screenings"] li {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }
  [part="plan-button"],
  [part="more"],
  [part="remove"] {
    min-block-size: 1.75em;
    padding: 0 0.5em;
    border-color: var(--_line);
    white-space: nowrap;
  }
  [part="state"] {
    font-size: 0.875em;
    color: var(--_muted);
    white-space: nowrap;
  }
  [part="state"] + [part="plan-button"] {
    margin-inline-start: 0.2em;
  }
  [part="plan-button"]::before {
    content: "+";
    display: inline-block;
    inline-size: 0.8em;
    text-align: center;
  }
  [part="plan-button"][aria-pressed="true"]::before {
    content: "✓";
  }

  .grid .block {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: calc(var(--_space) * 1.5) var(--_space);
    padding-block-end: calc(var(--_space) * 1.5);
  }
  .grid .row {
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto auto auto auto 1fr;
    border: 0;
    padding: 0;
  }
  .grid .row > * {
    grid-column: 1;
  }
  .grid [part="frame"] {
    grid-row: 1;
    margin-block-end: 0.5em;
  }

  .grid :is([part="facts"], [part="screenings"]) {
    font-size: 0.875em;
  }
  .grid :is(.row > :first-child, [part="screenings"]) {
    padding-inline: 4px;
  }
  .grid li {
    inline-size: 100%;
    justify-content: space-between;
  }

  [part="days"],
  [part="plan-actions"] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: var(--_space);
  }
  [part="note"]:not(:empty) {
    padding-block-end: var(--_space);
  }

  @container film-programme (inline-size >= 30em) {
    .grid .block {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @container film-programme (inline-size >= 44em) {
    [part="controls"] {
      grid-template-columns: 1fr auto;
    }
    [part="search"],
    [part="facets"] {
      grid-column: 1 / -1;
    }
    [part="sort"] {
      grid-area: 3 / 2;
    }
    .grid .block {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  @container film-programme (inline-size >= 68em) {
    .grid .block {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }
  }
  @media print {
    [part="controls"],
    [part="clear"],
    [part="days"],
    [part="plan-actions"],
    [part="note"],
    [part="plan-button"],
    [part="remove"],
    [part="more"] {
      display: none;
    }
    .block {
      content-visibility: visible;
    }
    .row {
      break-inside: avoid;
    }
  }
`;
