import { css, type CSSResult } from "lit";

export const newsletterSignupStyles: CSSResult = css`
  [part="invitation"] {
    font-family: var(--_display);
    font-size: var(--film-title-size, 1.25em);
    font-weight: var(--film-title-weight, 700);
    line-height: 1.25;
    text-wrap: balance;
    margin-block-end: calc(var(--_space) * 0.75);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.4em 0;
    max-inline-size: 32em;
  }
  [part="label"] {
    flex: 0 0 100%;
    font-size: 0.875em;
    font-weight: 600;
  }
  [part="field"] {
    flex: 1 1 14em;
    min-inline-size: 0;
    min-block-size: 2.75em;
    padding: 0.4em 0.75em;
    font: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid;
    border-radius: var(--film-radius, 0);
  }
  [part="field"][aria-invalid="true"] {
    border-width: 2px;
  }
  [part="button"] {
    flex: 0 1 auto;
    margin-inline-start: -1px;
    /* Without a colour of its own the button is the page's colours turned round. */
    background: var(
      --film-color-accent,
      color-mix(in srgb, currentColor 12%, transparent)
    );
  }
  [part="status"] {
    min-block-size: 1.5em;
    line-height: 1.5;
    font-size: 0.875em;
    font-weight: 600;
    margin-block: 0.35em;
  }
  [part="consent"] {
    font-size: 0.8125em;
    line-height: 1.45;
    color: var(--_muted);
    max-inline-size: 40em;
  }
`;
