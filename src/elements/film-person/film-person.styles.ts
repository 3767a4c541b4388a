import { css, type CSSResult } from "lit";

export const filmPersonStyles: CSSResult = css`
  :host {
    container: film-person / inline-size;
    contain-intrinsic-inline-size: 20em;
  }
  [part="person"] {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1.5);
    > div {
      flex: 1 1 18em;
    }
  }
  [part="person"] + [part="person"],
  section + section {
    margin-block-start: calc(var(--_space) * 2);
  }
  [part="portrait"] {
    inline-size: 11em;
    max-inline-size: 100%;
    block-size: auto;
    aspect-ratio: 4/5;
    object-fit: cover;
    border-radius: var(--film-radius, 0);
    background: var(--_surface);
  }
  [part="name"] {
    font-family: var(--_display);
    font-weight: 700;
  }
  [part="roles"],
  [part="life"] {
    font-size: 0.875em;
    line-height: 1.5;
    color: var(--_muted);
  }
  [part="text"] {
    max-inline-size: var(--_measure);
    line-height: 1.6;
    margin-block-start: 0.6em;
  }
  p + p {
    margin-block-start: 0.6em;
  }
  [part="roles"],
  [part="life"] {
    margin: 0;
  }
`;
