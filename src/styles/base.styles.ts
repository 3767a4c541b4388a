import { css, type CSSResult } from "lit";

/**
 * What all elements share: the tokens' defaults, text that is only spoken, links and buttons. Everything inherits the
 * page's font and colours; lengths are in `em`, because host pages change what `rem` is; properties are logical, because
 * half of the world reads the other way.
 */
export const baseStyles: CSSResult = css`
  :host {
    --_muted: var(
      --film-color-muted,
      color-mix(in srgb, currentColor 78%, transparent)
    );
    --_line: var(
      --film-color-line,
      color-mix(in srgb, currentColor 24%, transparent)
    );
    --_surface: var(
      --film-color-surface,
      color-mix(in srgb, currentColor 7%, transparent)
    );
    --_measure: var(--film-measure, 34em);
    --_space: var(--film-space, 1em);
    /* What stands beside the text: the poster of a hero, and under it the headings of a page's parts. */
    --_aside: var(
      --film-poster-width,
      min(24em, (100cqi - 2 * var(--_space)) / 3)
    );
    --_display: var(--film-font-display, inherit);
    display: flow-root;
    box-sizing: border-box;
    /* In a grid or flex box it may be narrower than its first size. */
    min-inline-size: 0;
    font-family: var(--film-font-text, inherit);
    color: var(--film-color-text, inherit);
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    font: inherit;
    color: inherit;
    list-style: none;
  }
  a {
    text-decoration: 1px underline
      color-mix(in srgb, currentColor 60%, transparent);
  }
  :focus-visible {
    outline: 2px solid var(--film-color-focus, currentColor);
    outline-offset: 2px;
  }
  /* Large Japanese breaks where books would; quotations, in browsers that can, between phrases. */
  :is([part="title"], [part="heading"], [part="invitation"], blockquote) {
    line-break: strict;
  }
  blockquote {
    word-break: auto-phrase;
  }
  [part="heading"] {
    font-family: var(--_display);
    font-size: var(--film-heading-size, 1.125em);
    font-weight: var(--film-title-weight, 700);
    line-height: 1.25;
    text-wrap: balance;
    margin-block-end: var(--_space);
  }
  [part="section"] {
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_space);
  }
  @container (inline-size >= 48em) {
    [part="section"] {
      display: grid;
      grid-template-columns: minmax(8em, var(--_aside)) minmax(0, 1fr);
      gap: calc(var(--_space) * 2);
    }
  }
  details > summary {
    display: list-item;
    list-style: inside disclosure-closed;
    color: var(--_muted);
    cursor: pointer;
  }
  details[open] > summary {
    list-style-type: disclosure-open;
  }
  [part="button"] {
    font-weight: 600;
    color: var(--film-color-on-accent, inherit);
    background: var(
      --film-color-accent,
      color-mix(in srgb, currentColor 9%, transparent)
    );
    border: 1px solid var(--film-color-accent, currentColor);
    border-radius: var(--film-radius, 0);
    min-block-size: 2.75em;
    padding: 0.4em 1.25em;
    cursor: pointer;
  }
  /* Holds the place of a listing that is on its way: as wide as nothing, so that what stands between the tags shows in
     front of it. film-elements.css says the same for the time before the script is there. */
  .place {
    float: inline-start;
    block-size: var(--film-first-size, 12em);
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
