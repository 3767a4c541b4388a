import { css, type CSSResult } from "lit";

export const filmTrailerStyles: CSSResult = css`
  :host {
    container: film-trailer / inline-size;
    contain-intrinsic-inline-size: 20em;
  }
  .place {
    block-size: calc(100cqi * 9 / 16);
  }
  /* A screen is as wide as it can be. */
  [part="section"] {
    display: block;
  }
  [part="frame"] {
    aspect-ratio: 16/9;
    overflow: hidden;
    border-radius: var(--film-radius, 0);
    background: var(--_surface);
  }
  /* A listing may bring a title: its line is there from the start. */
  :host([src]) :is(.place, [part="frame"]) {
    margin-block-end: calc(0.875 * (0.5em + 1lh));
  }
  :host([src]) [part="frame"] + * {
    margin-block-start: -1lh;
  }
  [part="play"] {
    position: relative;
    display: grid;
    /* Not as high as an upright still. */
    grid-template: 100% / 100%;
    place-items: end start;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    background: none;
    cursor: pointer;
    text-decoration: none;
  }
  [part="play"] > * {
    grid-area: 1/1;
  }
  [part="still"],
  [part="video"] {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    border: 0;
  }
  [part="video"] {
    object-fit: contain;
    background: #000;
  }
  [part="label"] {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.75em;
    margin: var(--_space);
    padding: 0.7em 1.25em;
    font-weight: 700;
    color: var(--film-color-on-accent, Canvas);
    background: var(--film-color-accent, CanvasText);
    border-radius: var(--film-radius, 0);
  }
  /* There browsers lay a ground of their own under text. */
  @media (forced-colors: active) {
    [part="label"] {
      color: ButtonText;
      background: ButtonFace;
      border: 1px solid;
    }
  }
  svg {
    inline-size: 0.8em;
    fill: currentColor;
  }
  :focus-visible {
    outline-offset: -4px;
  }
  [part="play"]:focus-visible [part="label"] {
    outline: 2px solid;
    outline-offset: -6px;
  }
  [part="title"],
  [part="notice"] {
    margin-block-start: 0.5em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  @media print {
    [part="label"] {
      display: none;
    }
  }
`;
