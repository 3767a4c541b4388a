import type { Film } from "../../film/film.js";
import { Block, size, step, type RowTemplates } from "./block.js";
import { cancelLater, later } from "../shared/later.js";

/** How high a block is before the first has been measured, in pixels. */
const usualHeight = size * 150;
/** What is in view is reckoned in quarters of a block. */
const quarter = size / 4;

/**
 * A long list whose rows are made when they come near the viewport. All titles stand in the page as headings, written in idle
 * time, for find-in-page, outlines and screen readers; each block has its height from the start.
 */
export class Blocks {
  /** What holds the rows. */
  readonly root: HTMLElement;
  readonly #templates: RowTemplates;
  readonly blocks: Block[] = [];
  readonly #byElement = new WeakMap<Element, Block>();
  readonly #observer: IntersectionObserver;
  readonly #sizes: ResizeObserver;
  #height = 0;
  #top = 0;
  #idle: number | undefined;

  /** @param root Holds the rows and nothing else. */
  constructor(root: HTMLElement, templates: RowTemplates) {
    this.root = root;
    this.#templates = templates;
    this.#observer = new IntersectionObserver(this.#look, {
      rootMargin: "600px",
    });
    this.#sizes = new ResizeObserver(() =>
      requestAnimationFrame(this.#measure),
    );
  }

  /** Looks where the list is. To be called before anything on the page changes, for then it costs nothing. */
  locate(): void {
    this.#top = this.root.getBoundingClientRect().top;
  }

  /** Shows these films in this order. The rows that the visitor sees are there when this returns. */
  show(films: readonly Film[]): void {
    const blocks = this.blocks;
    const { ownerDocument } = this.root;
    const count = Math.ceil(films.length / size);
    for (const { element } of blocks.splice(count)) {
      this.#observer.unobserve(element);
      element.remove();
    }
    const added: Block[] = [];
    while (blocks.length + added.length < count)
      added.push(new Block(ownerDocument, this.#templates));
    blocks.push(...added);
    for (const [index, block] of blocks.entries()) {
      block.films = films.slice(index * size, (index + 1) * size);
      block.element.removeAttribute("style");
    }
    const last = blocks.at(-1);
    last?.element.style.setProperty(
      "--_part",
      String(last.films.length / size),
    );
    this.#fillView(films.length);
    this.root.append(...added.map(({ element }) => element));
    added.forEach(this.#observe);
    this.#schedule();
  }

  /** Makes whole what is in the viewport, as far as blocks have their usual height; the rest comes after the frame. */
  #fillView(count: number): void {
    const height = (this.#height || usualHeight) / 4;
    const inView = Math.ceil(window.innerHeight / height) * quarter;
    // Where there are fewer films than before, the visitor is at their end.
    const first = Math.min(
      Math.max(Math.floor(-this.#top / height) * quarter, 0),
      Math.max(count - inView, 0),
    );
    const below = Math.ceil((window.innerHeight - this.#top) / height);
    const end = Math.max(
      Math.min(below * quarter, first + inView + quarter),
      first + quarter,
    );
    for (const [index, block] of this.blocks.entries()) {
      const start = index * size;
      if (start + size <= first || start >= end) continue;
      block.setNear(true);
      block.fill(Math.max(first - start, 0), end - start);
    }
  }

  /** Makes whole rows of all of them, for print. */
  fillAll(): void {
    for (const block of this.blocks) block.fill(0, size);
  }

  /** Has rows be made anew the next time, for something else than the films has changed. */
  expire(): void {
    for (const block of this.blocks) block.expire();
  }

  /** Writes the rows anew. */
  refresh(): void {
    this.expire();
    for (const block of this.blocks) if (block.near) block.fill(0, size);
  }

  /** Takes everything away. */
  stop(): void {
    cancelLater(this.#idle);
    this.#observer.disconnect();
    this.#sizes.disconnect();
    this.root.replaceChildren();
    this.blocks.length = 0;
  }

  readonly #observe = (block: Block): void => {
    this.#byElement.set(block.element, block);
    this.#observer.observe(block.element);
  };

  readonly #look = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const block = this.#byElement.get(target);
      if (block?.element !== target) continue;
      const { height, top } = boundingClientRect;
      block.setNear(isIntersecting);
      // Whoever comes from below sees the last ones first.
      if (isIntersecting) block.fill(0, top < 0 ? size : step);
      // As high as it was, when it has its titles alone.
      else if (block.used)
        block.element.style.setProperty("--_own", `${height}px`);
    }
    this.#schedule();
  };

  /** How high blocks are, for those that are yet to come. */
  readonly #measure = (): void => {
    const block = this.blocks.find(
      ({ near, isTidy, films }) => near && films.length === size && isTidy,
    );
    const height = block?.element.getBoundingClientRect().height;
    const before = this.#height;
    if (!height || Math.abs(height - before) < 1) return;
    this.#height = height;
    this.root.style.setProperty("--_block", `${height}px`);
    // What blocks had of their own before the first was measured has been measured, too.
    for (const { element } of before ? this.blocks : [])
      if (element.hasAttribute("style")) element.style.removeProperty("--_own");
  };

  #schedule(): void {
    this.#idle ??= later(this, this.#tidy, 50);
  }

  /** Writes the titles that are still those of other films, and lets whole rows go that are far away, as long as there is time. */
  readonly #tidy = (deadline?: IdleDeadline): void => {
    this.#idle = undefined;
    for (const block of this.blocks) {
      const { element, near, used } = block;
      if (block.isTidy || (!near && element.matches(":focus-within"))) continue;
      if ((deadline?.timeRemaining() ?? 9) < 4) return this.#schedule();
      if (near) {
        block.fill(block.next, block.next + step);
        return this.#schedule();
      }
      if (used) {
        this.#observer.unobserve(element);
        block.renew();
        this.#observe(block);
      }
      block.write();
    }
    // To begin to observe it is to be told of it.
    this.#sizes.unobserve(this.root);
    this.#sizes.observe(this.root);
  };
}
