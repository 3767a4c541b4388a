import { FilmProgramme } from "../elements/film-programme/film-programme.js";
import { renderRow } from "../elements/film-programme/row.js";
import { html } from "lit";
// src/prerender/server-programme.ts
/** A programme as it is prepared: all films, whole, in the blocks that they stand in on a page; as list or as posters. */
var ServerProgramme = class extends FilmProgramme {
	/** Fetches what orders films, where they are not in the order of time. */
	async ready() {
		if (this.sort && this.sort !== "time") await this.besides.fetch("finder");
	}
	willUpdate(changed) {
		if (this.layout && this.layout !== "grid") this.layout = "list";
		super.willUpdate(changed);
	}
	renderFilms(context) {
		const { shown } = context.results;
		return Array.from({ length: Math.ceil(shown.length / 24) }, (_, index) => html`<div class="block">${shown.slice(index * 24, (index + 1) * 24).map((film) => html`<div class="row">${renderRow(film, context)}</div>`)}</div>`);
	}
};
export { ServerProgramme };

//# sourceMappingURL=server-programme.js.map