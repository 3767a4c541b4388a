import { css, type CSSResult } from "lit";

export const filmGalleryStyles: CSSResult = css`
  :host {
    container: film-gallery / inline-size;
    contain-intrinsic-inline-size: 20em;
  }
  [part="section"] {
    display: block;
  }
  [part="stills"] {
    display: grid;
    grid-template-columns: repeat(
      auto-fill,
      minmax(min(100%, var(--film-still-width, 14em)), 1fr)
    );
    gap: var(--_space);
  }
  [part="enlarge"] {
    display: block;
    inline-size: 100%;
    aspect-ratio: 16/9;
    border: 0;
    overflow: hidden;
    border-radius: var(--film-radius, 0);
    background: var(--_surface);
    cursor: zoom-in;
  }
  /* The first still is the largest, where there are enough to fill the room beside it. */
  @media screen {
    @container (inline-size >= 48em) {
      [part="still"]:first-child:nth-last-child(n + 5) {
        grid-area: span 2 / span 2;
        display: flex;
        flex-direction: column;
        [part="enlarge"] {
          flex: 1;
        }
      }
    }
  }
  [part="image"] {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  /* A picture that cannot be had. */
  [part="still"]:has([hidden]) {
    display: none;
  }
  [part="caption"] {
    font-size: 0.8125em;
    line-height: 1.5;
    color: var(--_muted);
    padding-block-start: 0.4em;
  }
  /* As large as the window, and a scroller of its own, so that the page behind stays where it is. */
  dialog {
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    border: 0;
    overflow: auto;
    overscroll-behavior: contain;
    color: #f4f4f2;
    background: #111;
    &[open] {
      display: flex;
      flex-direction: column;
    }
    [part="controls"] {
      /* The page's colours are not for this ground. */
      color: inherit;
      justify-content: end;
      flex-wrap: wrap;
      padding: 0.75em;
    }
    [part="button"] {
      background: none;
      color: inherit;
      border-color: currentColor;
      font-size: 1.125em;
    }
    [part="track"] {
      flex: 1;
      min-block-size: 0;
      overscroll-behavior: contain;
    }
    .slide {
      display: flex;
      flex-direction: column;
      align-items: center;
      block-size: 100%;
      padding: 0 1em 1em;
    }
    img {
      /* Not nothing, however long the caption is: then the slide scrolls. */
      min-block-size: 50%;
      max-inline-size: 100%;
      flex: 1;
      object-fit: contain;
    }
    [part="caption"] {
      color: inherit;
      max-inline-size: 44em;
    }
  }
  small {
    display: block;
  }
  @media print {
    dialog {
      display: none;
    }
  }
`;
