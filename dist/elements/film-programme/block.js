import { render } from "lit";
// src/elements/film-programme/block.ts
/** Some films: near the viewport whole rows, elsewhere the titles alone. */
var Block = class {
	films = [];
	near = false;
	#element;
	#templates;
	/** Those whose titles stand in it, maybe earlier ones. */
	#written = [];
	/** The rows that are whole, and the films that they stand for; undefined as long as none has been made. */
	#whole;
	constructor(document, templates) {
		this.#templates = templates;
		this.#element = document.createElement("div");
		this.#element.className = "block far";
	}
	get element() {
		return this.#element;
	}
	/** Whether rows have been laid out in it. */
	get used() {
		return !!this.#whole;
	}
	/** The first row that is not whole, or is another film's; as many as there are films when all is well. */
	get next() {
		let index = 0;
		for (let row = this.#element.firstElementChild; row && this.#whole?.get(row) === this.films[index]; row = row.nextElementSibling) index++;
		return index;
	}
	/** Whether it is as it has to be where it is. */
	get isTidy() {
		const { films } = this;
		return this.near ? this.next === films.length : !this.used && this.#written === films;
	}
	setNear(near) {
		if (near === this.near) return;
		this.near = near;
		this.#element.className = near ? "block" : "block far";
	}
	/** Takes an empty element. What has been laid out is only let go with the one that it was in. */
	renew() {
		const old = this.#element;
		this.#element = old.cloneNode();
		old.replaceWith(this.#element);
		this.#written = [];
		this.#whole = void 0;
	}
	/** Lets whole rows be made anew. */
	expire() {
		this.#whole &&= /* @__PURE__ */ new WeakMap();
	}
	/** As many rows as films; those that are titles alone have the right ones. */
	write() {
		const { films } = this;
		const element = this.#element;
		const { title, setTitle } = this.#templates;
		while (element.childElementCount > films.length) element.lastElementChild.remove();
		let row = element.firstElementChild;
		for (const [index, film] of films.entries()) {
			if (!row) {
				const made = title.cloneNode(true);
				setTitle(made, film);
				element.append(made);
				continue;
			}
			if (film !== this.#written[index] && row.localName === title.localName) setTitle(row, film);
			row = row.nextElementSibling;
		}
		this.#written = films;
	}
	/** Makes rows whole. */
	fill(from, to) {
		const { films } = this;
		if (this.#written !== films) this.write();
		const whole = this.#whole ??= /* @__PURE__ */ new WeakMap();
		const rows = [...this.#element.children];
		for (let index = from; index < Math.min(to, films.length); index++) {
			const film = films[index];
			let row = rows[index];
			if (whole.get(row) === film) continue;
			if (row.localName !== "div") {
				const made = row.ownerDocument.createElement("div");
				made.className = "row";
				row.replaceWith(made);
				row = made;
			}
			render(this.#templates.row(film), row);
			whole.set(row, film);
		}
	}
};
export { Block };

//# sourceMappingURL=block.js.map