import { css, type CSSResult } from "lit";

export const filmPageStyles: CSSResult = css`
  :host {
    container: film-page / inline-size;
    contain-intrinsic-inline-size: 20em;
  }
  div[part="page"] {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 4);
  }
  /* The page's own text between the elements keeps its own margins. */
  ::slotted(
    :is(
      film-awards,
      film-card,
      film-credits,
      film-gallery,
      film-person,
      film-screenings,
      film-statement,
      film-synopsis,
      film-trailer,
      newsletter-signup,
      press-quotes
    )
  ) {
    margin-block: calc(var(--_space) * 2);
  }
  /* Their places will be others when the film is there: what is not to be seen cannot move. */
  .place + slot::slotted(:empty) {
    visibility: hidden;
  }
  /* The film is there when its parts are: nothing needs to be held free for it. */
  [part="page"] > * {
    --film-first-size: 0em;
  }
  [part="page"] > [empty] {
    display: none;
  }
  /* No part has anything: what stands between the tags shows. */
  [empty]:first-child + slot {
    display: contents;
  }
  /* The sizes of the film's title and of quotes are for those alone. */
  [part="newsletter-signup"] {
    --film-title-size: initial;
  }
  [part="film-statement"] {
    --film-quote-size: initial;
  }
  /* A press sheet: what a desk needs, on one page. */
  @media print {
    div[part="page"] {
      font-size: 8pt;
      /* Paper is white, whatever the page is. */
      color: #000;
      display: block;
      columns: 2;
      column-gap: 2.5em;
    }
    [part="page"] > * {
      --film-color-muted: #444;
      --film-color-line: #aaa;
      --film-color-accent: #000;
      --film-space: 0.6em;
      --film-poster-width: 9em;
      --film-title-size: 2.75em;
      --film-quote-size: 1.2em;
      --film-still-width: 7em;
      margin-block-end: 1em;
      break-inside: avoid;
    }
    [part="film-card"] {
      column-span: all;
    }
    [part="film-trailer"],
    [part="newsletter-signup"] {
      display: none;
    }
  }
  .place {
    block-size: var(--film-first-size, 100vh);
  }
`;
