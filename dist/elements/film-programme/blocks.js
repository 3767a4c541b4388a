import { Block } from "./block.js";
import { cancelLater, later } from "../shared/later.js";
// src/elements/film-programme/blocks.ts
/** How high a block is before the first has been measured, in pixels. */
var usualHeight = 3600;
/** What is in view is reckoned in quarters of a block. */
var quarter = 6;
/**
* A long list whose rows are made when they come near the viewport. All titles stand in the page as headings, written in idle
* time, for find-in-page, outlines and screen readers; each block has its height from the start.
*/
var Blocks = class {
	/** What holds the rows. */
	root;
	#templates;
	blocks = [];
	#byElement = /* @__PURE__ */ new WeakMap();
	#observer;
	#sizes;
	#height = 0;
	#top = 0;
	#idle;
	/** @param root Holds the rows and nothing else. */
	constructor(root, templates) {
		this.root = root;
		this.#templates = templates;
		this.#observer = new IntersectionObserver(this.#look, { rootMargin: "600px" });
		this.#sizes = new ResizeObserver(() => requestAnimationFrame(this.#measure));
	}
	/** Looks where the list is. To be called before anything on the page changes, for then it costs nothing. */
	locate() {
		this.#top = this.root.getBoundingClientRect().top;
	}
	/** Shows these films in this order. The rows that the visitor sees are there when this returns. */
	show(films) {
		const blocks = this.blocks;
		const { ownerDocument } = this.root;
		const count = Math.ceil(films.length / 24);
		for (const { element } of blocks.splice(count)) {
			this.#observer.unobserve(element);
			element.remove();
		}
		const added = [];
		while (blocks.length + added.length < count) added.push(new Block(ownerDocument, this.#templates));
		blocks.push(...added);
		for (const [index, block] of blocks.entries()) {
			block.films = films.slice(index * 24, (index + 1) * 24);
			block.element.removeAttribute("style");
		}
		const last = blocks.at(-1);
		last?.element.style.setProperty("--_part", String(last.films.length / 24));
		this.#fillView(films.length);
		this.root.append(...added.map(({ element }) => element));
		added.forEach(this.#observe);
		this.#schedule();
	}
	/** Makes whole what is in the viewport, as far as blocks have their usual height; the rest comes after the frame. */
	#fillView(count) {
		const height = (this.#height || usualHeight) / 4;
		const inView = Math.ceil(window.innerHeight / height) * quarter;
		const first = Math.min(Math.max(Math.floor(-this.#top / height) * quarter, 0), Math.max(count - inView, 0));
		const below = Math.ceil((window.innerHeight - this.#top) / height);
		const end = Math.max(Math.min(below * quarter, first + inView + quarter), first + quarter);
		for (const [index, block] of this.blocks.entries()) {
			const start = index * 24;
			if (start + 24 <= first || start >= end) continue;
			block.setNear(true);
			block.fill(Math.max(first - start, 0), end - start);
		}
	}
	/** Makes whole rows of all of them, for print. */
	fillAll() {
		for (const block of this.blocks) block.fill(0, 24);
	}
	/** Has rows be made anew the next time, for something else than the films has changed. */
	expire() {
		for (const block of this.blocks) block.expire();
	}
	/** Writes the rows anew. */
	refresh() {
		this.expire();
		for (const block of this.blocks) if (block.near) block.fill(0, 24);
	}
	/** Takes everything away. */
	stop() {
		cancelLater(this.#idle);
		this.#observer.disconnect();
		this.#sizes.disconnect();
		this.root.replaceChildren();
		this.blocks.length = 0;
	}
	#observe = (block) => {
		this.#byElement.set(block.element, block);
		this.#observer.observe(block.element);
	};
	#look = (entries) => {
		for (const { target, isIntersecting, boundingClientRect } of entries) {
			const block = this.#byElement.get(target);
			if (block?.element !== target) continue;
			const { height, top } = boundingClientRect;
			block.setNear(isIntersecting);
			if (isIntersecting) block.fill(0, top < 0 ? 24 : 12);
			else if (block.used) block.element.style.setProperty("--_own", `${height}px`);
		}
		this.#schedule();
	};
	/** How high blocks are, for those that are yet to come. */
	#measure = () => {
		const height = this.blocks.find(({ near, isTidy, films }) => near && films.length === 24 && isTidy)?.element.getBoundingClientRect().height;
		const before = this.#height;
		if (!height || Math.abs(height - before) < 1) return;
		this.#height = height;
		this.root.style.setProperty("--_block", `${height}px`);
		for (const { element } of before ? this.blocks : []) if (element.hasAttribute("style")) element.style.removeProperty("--_own");
	};
	#schedule() {
		this.#idle ??= later(this, this.#tidy, 50);
	}
	/** Writes the titles that are still those of other films, and lets whole rows go that are far away, as long as there is time. */
	#tidy = (deadline) => {
		this.#idle = void 0;
		for (const block of this.blocks) {
			const { element, near, used } = block;
			if (block.isTidy || !near && element.matches(":focus-within")) continue;
			if ((deadline?.timeRemaining() ?? 9) < 4) return this.#schedule();
			if (near) {
				block.fill(block.next, block.next + 12);
				return this.#schedule();
			}
			if (used) {
				this.#observer.unobserve(element);
				block.renew();
				this.#observe(block);
			}
			block.write();
		}
		this.#sizes.unobserve(this.root);
		this.#sizes.observe(this.root);
	};
};
export { Blocks };

//# sourceMappingURL=blocks.js.map