import { css, type CSSResult } from "lit";

export const filmCardStyles: CSSResult = css`
  :host {
    --_ratio: var(--film-poster-ratio, 2/3);
    --_poster: 100cqi;
    --_text: var(--film-first-size, 12em);
    --_size: calc(
      var(--_poster) / (var(--_ratio)) + var(--_space) + var(--_text)
    );
    container: film-card / inline-size;
    contain-intrinsic-inline-size: 15em;
    /* It fills the columns of a grid, but not the whole of a page, where it would be higher than the window. */
    max-inline-size: 30em;
  }
  /* A card that is far away costs next to nothing. It has to have its true size from the start, for the browser lays the
     page out before it knows which cards are near. */
  [part="card"] {
    content-visibility: auto;
    contain-intrinsic-block-size: auto var(--_size);
    position: relative;
    display: flex;
    flex-direction: column;
    gap: var(--_space);
  }
  [part="frame"] {
    aspect-ratio: var(--_ratio);
    /* A reset may have taken away the host's container. */
    inline-size: min(100%, var(--_poster));
    min-block-size: 0;
    align-self: start;
    flex: none;
  }
  [part="poster"],
  ::slotted([slot="poster"]) {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    border-radius: var(--film-radius, 0);
    background: var(--_surface);
  }
  .landscape {
    object-fit: contain;
  }
  [part="frame"]:has(.blank) {
    container-type: inline-size;
  }
  .blank {
    display: grid;
    place-content: center;
    padding: 0.5em;
    overflow: hidden;
    /* Large, but for a word of twelve letters. */
    font-size: 10cqi;
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
  }
  [part="text"] > :not(slot) {
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
    /* Scripts without italics stand upright. */
    font-synthesis-style: none;
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
  /* Each fact has its dot before it, and the one at the head of a line is cut off, in either direction of writing. */
  [part="facts"] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 1.2em;
    overflow-x: clip;
  }
  [part="facts"] li::before {
    content: "·";
    content: "·" / "";
    float: inline-start;
    margin-inline-start: -0.75em;
  }
  /* Within its line, whose neighbours it does not touch. */
  [part="certificate"] {
    display: inline-block;
    line-height: 1.3;
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
    block-size: var(--_size);
  }
  :host([layout="row"]) {
    --_text: var(--film-first-size, 14.5em);
    --_poster: var(--film-poster-width, 7em);
    --_size: max(var(--_text), var(--_poster) / (var(--_ratio)));
    container-name: film-row;
    max-inline-size: none;
    [part="card"] {
      flex-direction: row;
    }
  }
  @container film-row (inline-size >= 26em) {
    * {
      --_text: 0em;
      --_size: calc(var(--_poster) / (var(--_ratio)));
    }
  }
  /* As on a poster: the more letters, the smaller. */
  .long {
    --_scale: 0.6;
  }
  :host([layout="hero"]) {
    --_poster: min(100cqi, var(--film-poster-width, 20em));
    --_text: var(--film-first-size, 21em);
    container-name: film-hero;
    max-inline-size: none;
    [part="card"] {
      content-visibility: visible;
    }
    /* A picture that lies is no poster, and takes no poster's room. */
    [part="frame"]:has(.landscape) {
      aspect-ratio: 16/9;
      inline-size: var(--_lying, 100%);
    }
    .blank {
      place-content: end start;
      text-align: start;
    }
    [part="text"] {
      gap: 0.75em;
    }
    [part="text"] > :not(slot) {
      font-size: 1em;
    }
    [part="text"] > [part="title"] {
      font-size: calc(
        var(--_scale, 1) * var(--film-title-size, clamp(2.25em, 7.5cqi, 5em))
      );
      line-height: 1;
      letter-spacing: -0.02em;
    }
    /* Scripts that are taller than Latin ones. */
    [part="title"]
      :is(
        :lang(ar),
        :lang(fa),
        :lang(hi),
        :lang(ja),
        :lang(ko),
        :lang(th),
        :lang(ur),
        :lang(zh)
      ) {
      line-height: 1.25;
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
    * {
      --_poster: min(40cqi, var(--_aside));
      --_lying: var(--_poster);
      --_text: 0em;
      --_size: calc(var(--_poster) / (var(--_ratio)));
    }
    [part="card"] {
      flex-direction: row;
      gap: calc(var(--_space) * 2);
    }
    [part="frame"]:has(.landscape),
    [part="text"] {
      align-self: end;
    }
  }
`;
