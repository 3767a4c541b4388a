import { html, type PropertyValues } from "lit";
import { size } from "../elements/film-programme/block.js";
import type { Context } from "../elements/film-programme/context.js";
import { FilmProgramme } from "../elements/film-programme/film-programme.js";
import { renderRow } from "../elements/film-programme/row.js";

/** A programme as it is prepared: all films, whole, in the blocks that they stand in on a page; as list or as posters. */
export class ServerProgramme extends FilmProgramme {
  /** Fetches what orders films, where they are not in the order of time. */
  async ready(): Promise<void> {
    if (this.sort && this.sort !== "time") await this.besides.fetch("finder");
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Timeline and plan come with the script.
    if (this.layout && this.layout !== "grid") this.layout = "list";
    super.willUpdate(changed);
  }

  protected override renderFilms(context: Context): unknown {
    const { shown } = context.results;
    return Array.from(
      { length: Math.ceil(shown.length / size) },
      (_, index) =>
        html`<div class="block">
          ${shown
            .slice(index * size, (index + 1) * size)
            .map(
              (film) =>
                html`<div class="row">${renderRow(film, context)}</div>`,
            )}
        </div>`,
    );
  }
}
