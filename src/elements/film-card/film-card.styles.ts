import { css, type CSSResult } from "lit";

export const filmCardStyles: CSSResult = css`
  :host {
    --_ratio: var(--film-poster-ratio, 2/3);
    --_poster: 100%;
    --_text: 6.5em;
    content-visibility: auto;
    contain-intrinsic-size: auto 15em auto 30em;
  }
  [part="card"] {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: var(--_space);
  }
  [part="frame"] {
    aspect-ratio: var(--_ratio);
    inline-size: min(100%, var(--_poster));
    flex: none;
  }
  [part="poster"],
  ::slotted([slot="poster"]) {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    border-radius: var(--film-radius, 0);
    background: var(
      --film-color-surface,
      color-mix(in srgb, currentColor 7%, transparent)
    );
  }
  .landscape {
    object-fit: contain;
  }
  .blank {
    display: grid;
    place-content: center;
    padding: 1em;
    overflow: hidden;
    font-family: var(--_display);
    font-weight: 700;
    line-height: 1.2;
    text-align: center;
  }
  [part="text"] {
    display: grid;
    gap: 0.35em;
    align-content: start;
    min-block-size: var(--_text);
    min-inline-size: 0;
    flex: 1;
    line-height: 1.45;
    text-wrap: pretty;
  }
  [part="text"] > * {
    font-size: 0.875em;
    color: var(--_muted);
  }
  [part="text"] > [part="title"],
  [part="text"] > [part="original-title"] {
    font-family: var(--_display);
    font-size: 1em;
    line-height: 1.2;
    text-wrap: balance;
    color: inherit;
  }
  [part="text"] > [part="title"] {
    font-size: var(--film-title-size, 1.25em);
    font-weight: var(--film-title-weight, 700);
  }
  [part="original-title"] {
    font-style: italic;
  }
  [part="title"] a {
    text-decoration: none;
  }
  [part="title"] a::after {
    content: "";
    position: absolute;
    inset: 0;
  }
  [part="title"] a:hover {
    text-decoration: underline;
  }
  /* The ring is around the whole card, and inside of it, where containment cannot cut it off. */
  a:focus-visible {
    outline: none;
  }
  a:focus-visible::after {
    outline: 2px solid var(--film-color-focus, currentColor);
    outline-offset: -2px;
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
    border: 1px solid;
    border-radius: 0.25em;
    padding: 0 0.4em;
    font-weight: 700;
  }
  ::slotted([slot="actions"]) {
    position: relative;
    justify-self: start;
    margin-block-start: 0.5em;
  }
  .place {
    block-size: auto;
    margin-block-end: calc(var(--_text) + var(--_space));
    padding-block-end: calc(min(100%, var(--_poster)) / (var(--_ratio)));
  }
  :host([layout="row"]) {
    --_poster: var(--film-poster-width, 7em);
    --_text: 0;
    contain-intrinsic-size: auto 30em auto 10.5em;
    [part="card"] {
      flex-direction: row;
    }
    .place {
      margin: 0;
    }
  }
  :host([layout="hero"]) {
    --_poster: var(--film-poster-width, 20em);
    --_text: 15em;
    content-visibility: visible;
    container: film-hero / inline-size;
    contain-intrinsic-size: auto 48em auto none;
    [part="text"] {
      gap: 0.75em;
    }
    [part="text"] > * {
      font-size: 1em;
    }
    [part="text"] > [part="title"] {
      font-size: var(--film-title-size, clamp(2.25em, 7.5cqi, 5em));
      line-height: 1;
      letter-spacing: -0.02em;
    }
    [part="text"] > [part="original-title"] {
      font-size: 1.4em;
    }
    [part="awards"] {
      border-block-start: 1px solid var(--_line);
      padding-block-start: 0.75em;
      max-inline-size: 34em;
    }
  }
  @container film-hero (inline-size >= 40em) {
    [part="card"] {
      flex-direction: row;
      align-items: end;
      gap: calc(var(--_space) * 2.5);
    }
    [part="frame"] {
      inline-size: min(40%, var(--_poster));
    }
    [part="text"] {
      min-block-size: 0;
    }
    .place {
      margin: 0;
      padding-block-end: calc(min(40%, var(--_poster)) / (var(--_ratio)));
    }
  }
`;
