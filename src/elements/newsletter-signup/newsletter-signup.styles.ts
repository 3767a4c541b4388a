import { css, type CSSResult } from "lit";

export const newsletterSignupStyles: CSSResult = css`
  .place {
    block-size: var(--film-first-size, 16.25em);
  }
  :host(:not(:empty)) .place {
    display: none;
  }
  [part="invitation"] {
    font-family: var(--_display);
    font-size: var(--film-title-size, 1.25em);
    font-weight: var(--film-title-weight, 700);
    margin-block-end: calc(var(--_space) * 0.75);
  }
  /* Room for a title that is still on its way. */
  :host([src]) [part="invitation"] {
    min-block-size: 2lh;
    align-content: end;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    /* Square they are one thing, rounded they are two. */
    gap: min(var(--film-radius, 0px), 0.5em);
    max-inline-size: 32em;
    /* Two borders lie over each other, also where each has a line of its own. */
    padding-inline-start: 1px;
  }
  [part="label"] {
    font-weight: 600;
  }
  [part="field"] {
    flex: 999 1 14em;
    min-inline-size: 0;
    padding: 0.4em 0.75em;
    background: none;
    border: 1px solid;
    border-radius: var(--film-radius, 0);
  }
  ::slotted([slot="fields"]) {
    display: block;
    margin-block-start: 0.75em;
  }
  /* Nobody sees it, and who fills it in is noted. */
  .trap {
    position: absolute;
    inline-size: 1px;
    clip-path: inset(50%);
  }
  [aria-invalid] {
    outline: 1px solid;
  }
  [part="button"] {
    /* Alone in its line it fills it. */
    flex: 1 0 auto;
  }
  .row > * {
    margin-inline-start: -1px;
  }
  [part="status"] {
    min-block-size: 1.5em;
    line-height: 1.5;
    margin-block: 0.35em;
    font-weight: 600;
  }
  [part="consent"] {
    font-size: 0.875em;
    color: var(--_muted);
    max-inline-size: 40em;
  }
`;
