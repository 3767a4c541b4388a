// src/elements/film-screenings/long-list.ts
var isSame = (one, other) => one.isFirst === other.isFirst && one.screenings.length === other.screenings.length && one.screenings.every((screening, at) => screening === other.screenings[at]);
var styles = (css) => css`.rest [part="group"]{contain-intrinsic-block-size:auto calc(var(--_rows) * var(--_row,6em) + var(--_head) * 2.4em)}.line[part="screening"]{display:block;min-block-size:var(--_row,6em)}`;
/** Keeps it. */
var LongList = class {
	#kit;
	#sheet;
	#observer;
	#byElement = /* @__PURE__ */ new WeakMap();
	/** By their last screenings: those before go with time. */
	#places = /* @__PURE__ */ new Map();
	#list;
	#isWaiting = false;
	constructor(kit) {
		this.#kit = kit;
		this.#sheet = styles(kit.css).styleSheet;
		kit.root.adoptedStyleSheets.push(this.#sheet);
		this.#observer = new IntersectionObserver(this.#look, { rootMargin: "1000px" });
		addEventListener("beforeprint", this.#print);
	}
	/** Leaves it as it is; who shows it again makes another. */
	stop() {
		const { root } = this.#kit;
		root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
		this.#observer.disconnect();
		removeEventListener("beforeprint", this.#print);
	}
	/** Shows what comes after the first ones. All have their places at once. */
	show(list) {
		const known = this.#places;
		const { root } = this.#kit;
		this.#list = list;
		this.#places = /* @__PURE__ */ new Map();
		for (const piece of list.rest) {
			const key = piece.screenings.at(-1).id;
			const place = known.get(key) ?? this.#make(piece);
			known.delete(key);
			if (!isSame(place.piece, piece)) place.drawn = void 0;
			place.piece = piece;
			this.#places.set(key, place);
		}
		for (const { element } of known.values()) {
			this.#observer.unobserve(element);
			element.remove();
		}
		const elements = [...this.#places.values()].map(({ element }) => element);
		const rest = root.querySelector(".rest");
		if (elements.some((element, at) => element !== rest?.children[at])) rest?.replaceChildren(...elements);
		for (const { element, piece } of this.#places.values()) {
			element.className = piece.isFirst ? "" : "on";
			element.style.setProperty("--_rows", String(piece.screenings.length));
			element.style.setProperty("--_head", piece.isFirst ? "1" : "0");
		}
		this.#schedule();
	}
	#make(piece) {
		const element = this.#kit.root.ownerDocument.createElement("div");
		element.setAttribute("part", "group");
		const place = {
			element,
			piece,
			isWhole: false,
			drawn: void 0
		};
		this.#byElement.set(element, place);
		this.#observer.observe(element);
		return place;
	}
	#draw(place) {
		const { element, piece, isWhole } = place;
		const { renderPiece, sayRow } = this.#list;
		const lines = new DocumentFragment();
		if (!isWhole) for (const screening of piece.screenings) {
			const line = element.ownerDocument.createElement("li");
			line.className = "line";
			line.setAttribute("part", "screening");
			line.textContent = sayRow(screening);
			lines.append(line);
		}
		this.#kit.render(renderPiece(piece, isWhole ? void 0 : lines), element);
		place.drawn = this.#list;
	}
	#look = (entries) => {
		for (const { target, isIntersecting } of entries) {
			const place = this.#byElement.get(target);
			if (!isIntersecting || place.isWhole) continue;
			this.#observer.unobserve(target);
			place.isWhole = true;
			this.#draw(place);
		}
	};
	#print = () => {
		for (const place of this.#places.values()) {
			place.isWhole = true;
			this.#draw(place);
		}
	};
	#schedule() {
		if (this.#isWaiting) return;
		this.#isWaiting = true;
		this.#kit.later(this, this.#go);
	}
	/** Draws what is not drawn, and what is whole again when something has changed, as long as there is time. */
	#go = (deadline) => {
		this.#isWaiting = false;
		this.#measure();
		for (const place of this.#places.values()) {
			if (place.isWhole ? place.drawn === this.#list : place.drawn) continue;
			if ((deadline?.timeRemaining() ?? 9) < 4) return this.#schedule();
			this.#draw(place);
		}
	};
	/** How high a screening is: as those are that are drawn. */
	#measure() {
		const { root } = this.#kit;
		const list = root.querySelector("[part=group] ul");
		const rest = root.querySelector(".rest");
		if (!list?.childElementCount || rest?.style.length !== 0) return;
		const { height } = list.getBoundingClientRect();
		rest.style.setProperty("--_row", `${height / list.childElementCount}px`);
	}
};
export { LongList };

//# sourceMappingURL=long-list.js.map