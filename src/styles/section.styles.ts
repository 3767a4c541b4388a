import { css, type CSSResult } from "lit";

/** What the parts of a film's page share: the heading, the section under it, quotations, what folds, and buttons. */
export const sectionStyles: CSSResult = css`
  /* Large Japanese breaks where books would; quotations, in browsers that can, between phrases. */
  :is([part="heading"], [part="invitation"], blockquote) {
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
`;
