import { css, type CSSResult } from "lit";

export const filmProgrammeStyles: CSSResult = css`
  :host {
    container: film-programme / inline-size;
    contain-intrinsic-inline-size: 20em;
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
  [part="state"] {
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
  [aria-expanded="true"]::after {
    vertical-align: -0.05em;
    rotate: 225deg;
  }
  [part="view"],
  [part="count"] {
    font-weight: 600;
  }
  :is([aria-expanded="true"], [aria-pressed="true"]) {
    color: var(--film-color-on-accent, inherit);
    background: var(
      --film-color-accent,
      color-mix(in srgb, currentColor 14%, transparent)
    );
    border-color: var(--film-color-accent, currentColor);
  }
  [part="sort"],
  [part="result"] {
    display: flex;
    align-items: center;
    gap: 0.25em 0.6em;
  }
  [part="result"] {
    flex-wrap: wrap;
    justify-content: space-between;
    min-block-size: 3.5em;
  }
  [part="clear"] {
    border: 0;
    padding: 0;
    text-decoration: underline;
  }

  /* A block of two dozen; what is far from the viewport is neither styled nor laid out, and holds its place. No grids: they
     are slow, and each keeps kilobytes. */
  .block {
    contain: layout style;
  }
  .far {
    content-visibility: auto;
    --_height: var(--_own, calc(var(--_block, 24 * 9.375em) * var(--_part, 1)));
    contain-intrinsic-block-size: auto var(--_height);
    min-block-size: var(--_height);
  }
  .row,
  .block > :not(.row) {
    --_indent: calc(5.25em + var(--_space));
    padding: 0.75em 0;
    padding-inline-start: var(--_indent);
    border-block-end: 1px solid var(--_line);
    min-block-size: 9.375em;
  }
  .row {
    display: flow-root;
  }
  .block > :not(.row) {
    block-size: calc(var(--_block, 24 * 9.375em) / 24);
    overflow: clip;
  }
  [part="frame"] {
    float: inline-start;
    inline-size: 5.25em;
    margin-inline-start: calc(-1 * var(--_indent));
    aspect-ratio: var(--film-poster-ratio, 2/3);
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
  [part="title"],
  .block > :not(.row) {
    font-family: var(--_display);
    font-weight: var(--film-title-weight, 700);
    line-height: 1.2;
  }
  [part="title"] {
    font-size: var(--film-title-size, 1.25em);
  }
  [part="title"] a {
    unicode-bidi: plaintext;
    text-decoration-color: transparent;
  }
  [part="title"] a:hover {
    text-decoration-color: currentColor;
  }
  [part="original-title"],
  [part="facts"],
  [part="screenings"] {
    font-size: 0.9375em;
  }
  [part="original-title"] {
    font-style: italic;
  }
  [part="facts"] {
    color: var(--_muted);
  }
  [part="screenings"] {
    padding-block-start: 0.35em;
  }
  /* The switch beside what may have several lines. */
  [part="screenings"] li {
    position: relative;
    padding-inline-end: 2.75em;
    margin-block-end: 0.25em;
    min-block-size: 1.75em;
  }
  [part="screenings"] [part="plan-button"] {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
  }
  :is(li, td) > button {
    min-block-size: 1.75em;
    padding: 0 0.5em;
    border-color: var(--_line);
    white-space: nowrap;
  }
  [part="state"] {
    white-space: nowrap;
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

  .grid {
    --_columns: 2;
    --_gap: calc(var(--_space) * 1.5);
  }
  .grid .block {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap) var(--_space);
    padding-block-end: var(--_gap);
  }
  .grid .block > * {
    inline-size: calc(
      (100% - (var(--_columns) - 1) * var(--_space)) / var(--_columns)
    );
    block-size: auto;
    border: 0;
    padding: 0;
  }
  .grid [part="frame"] {
    float: none;
    inline-size: auto;
    margin: 0 0 0.5em;
  }
  .grid :is([part="facts"], [part="screenings"]) {
    font-size: 0.875em;
  }
  [part="note"]:not(:empty) {
    padding-block-end: var(--_space);
  }

  @container film-programme (inline-size >= 30em) {
    .list [part="screenings"] {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em var(--_space);
    }
    .list li {
      display: flex;
      align-items: center;
      gap: 0.4em;
      padding: 0;
      margin: 0;
    }
    .list [part="plan-button"] {
      position: static;
    }
    .grid {
      --_columns: 3;
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
    .grid {
      --_columns: 4;
    }
  }
  @container film-programme (inline-size >= 68em) {
    .grid {
      --_columns: 6;
    }
  }
  @media (forced-colors: active) {
    :is([aria-expanded="true"], [aria-pressed="true"]) {
      forced-color-adjust: none;
      color: SelectedItemText;
      background: SelectedItem;
    }
  }
  @media print {
    search,
    button,
    [part="note"] {
      display: none;
    }
    .far {
      content-visibility: visible;
      min-block-size: 0;
    }
    .row {
      break-inside: avoid;
    }
  }
`;
