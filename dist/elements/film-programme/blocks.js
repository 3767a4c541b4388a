import { nothing, render } from "lit";
// src/elements/film-programme/blocks.ts
/** Films in one block, and those that are made whole in one go. Two, three, four and six columns divide both. */
var size = 24;
var step = 12;
/** How high a block is before the first has been measured, in pixels. */
var usualHeight = 3600;
/** Safari has none. */
var whenIdle = (work) => window.requestIdleCallback?.(work) ?? setTimeout(work, 50);
var cancelIdle = (id) => (window.cancelIdleCallback ?? clearTimeout)(id);
/**
* A long list whose rows are made when they come near the viewport. All titles stand in the page, written in idle time, for
* find-in-page, outlines and screen readers; each block has its height from the start.
*/
var Blocks = class {
	/** What holds the rows. */
	root;
	#templates;
	#blocks = [];
	#byElement = /* @__PURE__ */ new WeakMap();
	#observer;
	#sizes;
	#height = 0;
	#idle = 0;
	/** @param root Holds the rows and nothing else. */
	constructor(root, templates) {
		this.root = root;
		this.#templates = templates;
		this.#observer = new IntersectionObserver(this.#look, { rootMargin: "600px" });
		this.#sizes = new ResizeObserver(this.#measure);
		this.#sizes.observe(root);
	}
	/** Shows these films in this order. The rows that the visitor sees are there when this returns. */
	show(films) {
		const blocks = this.#blocks;
		const count = Math.ceil(films.length / size);
		for (const { element } of blocks.splice(count)) {
			this.#observer.unobserve(element);
			element.remove();
		}
		const added = [];
		while (blocks.length < count) added.push(this.#add());
		const last = blocks[count - 1]?.element;
		for (const [index, block] of blocks.entries()) {
			block.films = films.slice(index * size, (index + 1) * size);
			block.fresh = false;
			if (block.element.style.length) block.element.removeAttribute("style");
		}
		last?.style.setProperty("--_part", String(blocks[count - 1].films.length / size));
		const { innerHeight } = window;
		const height = this.#height || usualHeight;
		const top = this.#height ? this.root.getBoundingClientRect().top : 0;
		const first = Math.min(Math.max(Math.floor(-top / height), 0), count - 1);
		for (const [index, block] of blocks.entries()) {
			if (index < first) continue;
			const part = (innerHeight - top) / height - index;
			if (part <= 0 && index > first) break;
			this.#fill(block, Math.ceil(Math.max(part, .1) * 4) * (size / 4));
		}
		this.root.append(...added);
		this.#schedule();
	}
	/** Makes whole rows of all of them, for print. */
	fillAll() {
		for (const block of this.#blocks) this.#fill(block, size);
	}
	/** Writes the rows anew, for something else than the films has changed. */
	refresh() {
		for (const block of this.#blocks) {
			block.fresh &&= !block.whole;
			if (block.whole) this.#fill(block, 0);
		}
	}
	stop() {
		cancelIdle(this.#idle);
		this.#observer.disconnect();
		this.#sizes.disconnect();
		this.root.replaceChildren();
		this.#blocks.length = 0;
	}
	#add() {
		const element = this.root.ownerDocument.createElement("div");
		element.className = "block far";
		const block = {
			element,
			films: [],
			fresh: false,
			whole: 0,
			near: false
		};
		this.#blocks.push(block);
		this.#byElement.set(element, block);
		this.#observer.observe(element);
		return element;
	}
	#look = (entries) => {
		for (const { target, isIntersecting, boundingClientRect } of entries) {
			const block = this.#byElement.get(target);
			if (!block) continue;
			block.near = isIntersecting;
			const { height } = boundingClientRect;
			const { style } = target;
			if (!isIntersecting) {
				if (block.whole) style.setProperty("--_own", `${height}px`);
				this.#schedule();
				continue;
			}
			style.removeProperty("--_own");
			this.#fill(block, boundingClientRect.top < 0 ? size : step);
			this.#schedule();
		}
	};
	/** How high blocks are, for those that are yet to come. The layout is done when this is called. */
	#measure = () => {
		const height = this.#blocks.find(({ whole, films }) => whole === size && films.length === size)?.element.getBoundingClientRect().height;
		if (!height || Math.abs(height - this.#height) < 1) return;
		this.#height = height;
		this.root.style.setProperty("--_block", `${height}px`);
		for (const { element } of this.#blocks) element.style.removeProperty("--_own");
	};
	/** As many rows as films, with their titles. */
	#write(block) {
		const { element, films } = block;
		const { row, setTitle } = this.#templates;
		while (element.childElementCount > films.length) element.lastElementChild.remove();
		for (const [index, film] of films.entries()) {
			const there = element.children[index];
			const made = there ?? row.cloneNode(true);
			setTitle(made, film);
			if (!there) element.append(made);
		}
		block.fresh = true;
		block.whole = Math.min(block.whole, films.length);
	}
	/** Makes rows whole, from the first to a certain one at least. */
	#fill(block, to) {
		const { element, films, fresh, whole } = block;
		const { details, finish } = this.#templates;
		if (!fresh) this.#write(block);
		const end = Math.min(Math.max(to, whole), films.length);
		for (let index = fresh ? whole : 0; index < end; index++) {
			const row = element.children[index];
			render(details(films[index]), row);
			finish(row, films[index]);
		}
		block.whole = end;
		element.className = end < films.length ? "block far" : "block";
	}
	#schedule() {
		cancelIdle(this.#idle);
		this.#idle = whenIdle(this.#tidy);
	}
	/** Writes the titles that are still those of other films, and lets whole rows go that are far away, as long as there is time. */
	#tidy = (deadline) => {
		for (const block of this.#blocks) {
			const { element, films, fresh, whole, near } = block;
			if (fresh && whole === (near ? films.length : 0) || element.matches(":focus-within")) continue;
			if ((deadline?.timeRemaining() ?? 9) < 4) {
				this.#schedule();
				return;
			}
			if (near) {
				this.#fill(block, fresh ? whole + step : step);
				this.#schedule();
				return;
			}
			if (whole) {
				for (const row of element.children) render(nothing, row);
				element.className = "block far";
				block.whole = 0;
			}
			this.#write(block);
		}
		requestAnimationFrame(this.#measure);
	};
};
export { Blocks };

//# sourceMappingURL=blocks.js.map