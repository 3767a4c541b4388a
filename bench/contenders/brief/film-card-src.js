import "/dist/film-elements.js";

export { css, update } from "./film-card.js";
export const label =
  "<film-card src>, ours: one document for all, fetched and read";
/** A document may be 2 MB long. */
export const max = 1000;

export const mount = (container, films) =>
  new Promise((resolve) => {
    let loaded = 0;
    container.addEventListener("film-load", () => {
      if (++loaded === films.length) resolve();
    });
    const fragment = document.createDocumentFragment();
    for (const { id } of films) {
      const card = document.createElement("film-card");
      card.setAttribute("layout", "row");
      card.setAttribute("src", `/films-${films.length}.json#film-${id}`);
      fragment.append(card);
    }
    container.append(fragment);
  });
