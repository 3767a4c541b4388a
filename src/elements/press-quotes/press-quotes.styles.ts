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
  :host([layout="grid"]) [part="quotes"] {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
  }
  [part="quote"] {
    display: grid;
    gap: 0.6em;
  }
  [part="text"] {
    font-family: var(--_display);
    font-size: calc(var(--_scale, 1) * var(--film-quote-size, 1.5em));
    line-height: 1.25;
    text-wrap: balance;
    max-inline-size: 28em;
    /* The marks hang in the margin, as on a poster. */
    text-indent: -0.42em;
    /* There it would make a page wider than the window. */
    &:dir(rtl) {
      text-indent: 0;
    }
  }
  /* Inside of what is isolated, so that they stand as the quotation reads, not as the page does. */
  [part="text"] bdi::before {
    content: open-quote;
  }
  [part="text"] bdi::after {
    content: close-quote;
  }
  .long {
    --_scale: 0.75;
  }
  [part="stars"] {
    font-size: calc(var(--film-quote-size, 1.5em) * 0.6);
    color: var(--film-color-accent, inherit);
    letter-spacing: 0.12em;
  }
  [part="source"] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    font-size: 0.875em;
  }
  [part="author"],
  [part="date"] {
    color: var(--_muted);
  }
  [part="publisher"] {
    font-weight: 700;
    letter-spacing: 0.09em;
    text-transform: uppercase;
  }
  @container press-quotes (inline-size >= 48em) {
    :host(:not([layout="grid"])) [part="text"] {
      font-size: calc(var(--_scale, 1) * var(--film-quote-size, 1.9em));
    }
  }
  .slide * {
    justify-content: center;
    text-align: center;
    text-indent: 0;
  }
`;
