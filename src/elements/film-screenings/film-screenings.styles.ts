import { css, type CSSResult } from "lit";

export const filmScreeningsStyles: CSSResult = css`
  :host {
    container: film-screenings / inline-size;
    contain-intrinsic-inline-size: 20em;
    line-height: 1.4;
  }
  [part="filters"],
  [part="legend"],
  [part="legend"] div,
  [part="access"],
  [part="tickets"],
  [part="filter"] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em var(--_space);
  }
  [part="filters"] {
    margin-block-end: calc(var(--_space) * 1.5);
  }
  [part="filter"] {
    gap: 0.25em 0.5em;
    max-inline-size: 100%;
  }
  [part="filter"] span {
    flex-basis: 100%;
  }
  select,
  [part="calendar"],
  .book {
    min-block-size: 2.5em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--film-radius, 0);
    background: none;
    cursor: pointer;
  }
  select {
    inline-size: fit-content;
    min-inline-size: 0;
    max-inline-size: min(100%, 22em);
    text-overflow: ellipsis;
    color-scheme: inherit;
    background: var(--_surface);
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  [part="group"] {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 12em;
    margin-block-end: calc(var(--_space) * 2);
  }
  /* The same group goes on. */
  .on {
    margin-block-start: calc(var(--_space) * -2);
  }
  [part="group-heading"] {
    font-family: var(--_display);
    font-weight: var(--film-title-weight, 700);
    padding-block: 0.4em;
    border-block-end: 2px solid currentColor;
  }
  strong {
    font-weight: inherit;
  }
  strong::after {
    content: "·";
    padding-inline: 0.4em 0.15em;
  }
  [part="screening"] {
    display: grid;
    grid-template-columns: minmax(4.75em, auto) minmax(0, 1fr) auto;
    gap: 0.4em var(--_space);
    align-items: start;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
    break-inside: avoid;
  }
  [part="time"] {
    font-variant-numeric: tabular-nums;
    padding-block: 0.1em;
  }
  [part="time"] span {
    font-family: var(--_display);
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.25;
    white-space: nowrap;
  }
  /* A time makes the column as wide as it is; a date under it takes what there is. */
  small {
    display: block;
    inline-size: 0;
    min-inline-size: 100%;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .about {
    display: grid;
    gap: 0.25em;
  }
  [part="title"] {
    font-weight: 600;
  }
  [part="venue"],
  [part="facts"],
  [part="price"],
  [part="legend"],
  [part="status"] {
    color: var(--_muted);
  }
  [part="facts"] {
    font-size: 0.9375em;
  }
  [part="facts"] span:not(:last-child)::after {
    content: " · ";
  }
  [part="access"] {
    gap: 0.3em;
    padding-block-start: 0.15em;
  }
  [part="label"] {
    font-size: 0.8125em;
    font-weight: 600;
    letter-spacing: 0.03em;
    line-height: 1.5;
    padding-inline: 0.45em;
    border: 1px solid currentColor;
    border-radius: var(--film-radius, 0);
    color: var(--film-color-text, inherit);
    white-space: nowrap;
  }
  [part="legend"] {
    gap: 0.4em calc(var(--_space) * 1.5);
    margin-block-end: var(--_space);
  }
  [part="legend"] div {
    gap: 0.5em;
  }
  dd {
    font-size: 0.9375em;
  }
  [part="tickets"] {
    grid-column: 2 / -1;
    gap: 0.25em 0.75em;
  }
  [part="state"] {
    font-weight: 600;
  }
  .book {
    display: inline-flex;
    align-items: center;
    font-weight: 600;
    text-decoration: none;
    color: var(--film-color-on-accent, inherit);
    background: var(
      --film-color-accent,
      color-mix(in srgb, currentColor 9%, transparent)
    );
    border-color: var(--film-color-accent, currentColor);
  }
  .off :is([part="time"], [part="title"]) {
    text-decoration: line-through;
    color: var(--_muted);
  }
  [part="screening"] > [part="calendar"] {
    grid-area: 1 / 3;
    padding: 0;
    min-inline-size: 2.5em;
    border-color: transparent;
    color: var(--_muted);
  }
  [part="calendar"]:hover {
    border-color: currentColor;
  }
  svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    vertical-align: middle;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.4;
  }
  @container film-screenings (inline-size >= 40em) {
    [part="filter"] span {
      flex-basis: auto;
    }
    [part="screening"] {
      grid-template-columns:
        minmax(5.5em, auto) minmax(0, 1fr) minmax(0, auto)
        auto;
    }
    [part="tickets"] {
      grid-area: 1 / 3;
      justify-content: end;
      max-inline-size: 18em;
    }
    [part="screening"] > [part="calendar"] {
      grid-area: 1 / 4;
    }
  }
  @media (forced-colors: active) {
    .book {
      border-color: LinkText;
    }
  }
  @media print {
    [part="calendar"],
    [part="filters"],
    .book {
      display: none;
    }
    [part="group"] {
      content-visibility: visible;
    }
  }
`;
