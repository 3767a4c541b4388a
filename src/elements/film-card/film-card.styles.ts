import { css, type CSSResult } from "lit";

export const filmCardStyles: CSSResult = css`
  :host {
    --_ratio: var(--film-poster-ratio, 2/3);
    --_text: 7.5em;
    content-visibility: auto;
    contain-intrinsic-size: auto 15em auto 30em;
  }
  [part="card"] {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 0.75);
  }
  [part="frame"] {
    aspect-ratio: var(--_ratio);
    flex: none;
  }
  [part="poster"],
  ::slotted([slot="poster"]) {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    border-radius: var(--film-radius, 0);
    background: var(--_tint);
  }
  .landscape {
    object-fit: contain;
  }
  .blank {
    display: grid;
    place-items: center;
    padding: 1em;
    border: 1px solid var(--_line);
    font: 700 1.3em/1.1 var(--_display);
    text-align: center;
    text-wrap: balance;
    color: var(--_muted);
  }
  [part="text"] {
    display: grid;
    gap: 0.3em;
    align-content: start;
    min-block-size: var(--_text);
    min-inline-size: 0;
    flex: 1;
  }
  [part="title"] {
    font-family: var(--_display);
    font-weight: var(--film-title-weight, 700);
    font-size: var(--film-title-size, 1.25em);
    line-height: 1.15;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  [part="title"] a {
    text-decoration: none;
  }
  [part="title"] a:hover {
    text-decoration: underline;
  }
  [part="title"] a::after {
    content: "";
    position: absolute;
    inset: 0;
  }
  [part="title"] a:focus-visible {
    outline: none;
  }
  [part="title"] a:focus-visible::after {
    outline: 2px solid var(--film-color-focus, currentColor);
    outline-offset: -2px;
  }
  [part="original-title"] {
    font-family: var(--_display);
    font-style: italic;
    line-height: 1.3;
    text-wrap: balance;
  }
  [part="origin"],
  [part="facts"],
  [part="release"],
  [part="awards"] {
    font-size: 0.875em;
    line-height: 1.45;
    color: var(--_muted);
  }
  [part="facts"] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
  }
  [part="facts"] li:not(:last-child)::after {
    content: "·";
    content: "·" / "";
    margin-inline: 0.45em;
  }
  [part="certificate"] {
    display: inline-block;
    border: 1px solid;
    border-radius: 0.25em;
    padding: 0 0.4em;
    font-weight: 700;
    font-size: 0.9em;
    line-height: 1.35;
    font-variant-numeric: lining-nums;
    color: var(--film-color-text, CurrentColor);
  }
  [part="awards"] {
    display: grid;
    gap: 0.3em;
    text-wrap: pretty;
  }
  ::slotted([slot="actions"]) {
    position: relative;
    justify-self: start;
    margin-block-start: 0.5em;
  }
  slot:not([name]) {
    display: block;
  }
  /* Holds the place of a card that is on its way: as high as the card, as wide as nothing, so that what stands between
     the tags shows in front of it. dist/film-elements.css says the same for the time before the script is there. */
  .place {
    float: inline-start;
    inline-size: 0;
    padding-block-end: calc(100% / (var(--_ratio)));
    margin-block-end: calc(var(--_text) + var(--_space) * 0.75);
  }

  :host([layout="row"]) {
    --_poster: var(--film-poster-width, 7em);
    --_text: 0;
    contain-intrinsic-size: auto 30em auto 10.5em;
  }
  :host([layout="row"]) [part="card"] {
    flex-direction: row;
    gap: var(--_space);
  }
  :host([layout="row"]) [part="frame"] {
    inline-size: var(--_poster);
    align-self: start;
  }
  :host([layout="row"]) .place {
    padding: 0;
    margin: 0;
    inline-size: var(--_poster);
    aspect-ratio: var(--_ratio);
    margin-inline-end: var(--_space);
  }

  :host([layout="hero"]) {
    --_poster: var(--film-poster-width, 20em);
    --_text: 16em;
    content-visibility: visible;
    container: film-hero / inline-size;
    contain-intrinsic-size: auto 48em auto none;
  }
  :host([layout="hero"]) [part="card"] {
    gap: calc(var(--_space) * 1.5);
  }
  :host([layout="hero"]) [part="frame"] {
    inline-size: min(100%, var(--_poster));
  }
  :host([layout="hero"]) [part="text"] {
    gap: 0.75em;
  }
  :host([layout="hero"]) [part="title"] {
    font-size: var(--film-title-size, clamp(2.25em, 7.5cqi, 5em));
    line-height: 0.98;
    letter-spacing: -0.02em;
  }
  :host([layout="hero"]) [part="original-title"] {
    font-size: 1.4em;
  }
  :host([layout="hero"])
    :is([part="origin"], [part="facts"], [part="release"], [part="awards"]) {
    font-size: 1em;
  }
  :host([layout="hero"]) [part="awards"] {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.9em;
    margin-block-start: 0.35em;
    max-inline-size: 32em;
  }
  :host([layout="hero"]) .place {
    padding: 0;
    margin-block-end: calc(var(--_text) + var(--_space) * 1.5);
    block-size: calc(min(100cqi, var(--_poster)) / (var(--_ratio)));
  }
  @container film-hero (inline-size >= 40em) {
    :host([layout="hero"]) [part="card"] {
      flex-direction: row;
      align-items: end;
      gap: calc(var(--_space) * 2.5);
    }
    :host([layout="hero"]) [part="frame"] {
      inline-size: min(40%, var(--_poster));
    }
    :host([layout="hero"]) [part="text"] {
      min-block-size: 0;
    }
    :host([layout="hero"]) .place {
      margin: 0;
      block-size: calc(min(40cqi, var(--_poster)) / (var(--_ratio)));
    }
  }
`;
