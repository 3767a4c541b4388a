import { nothing, render } from "lit";
import type { Film } from "../../film/film.js";

/** Films in one block, and those that are made whole in one go. Two, three, four and six columns divide both. */
const size = 24;
const step = 12;
/** How high a block is before the first has been measured, in pixels. */
const usualHeight = size * 150;

/** Some films: near the viewport whole rows, elsewhere the titles alone. */
interface Block {
  readonly element: HTMLElement;
  films: readonly Film[];
  /** Whether the rows stand for `films`, or for earlier ones, or are not there yet. */
  fresh: boolean;
  /** How many of the rows are whole. */
  whole: number;
  near: boolean;
}

/** How a row looks. */
export interface RowTemplates {
  /** A row with a title in it, to be cloned. */
  readonly row: HTMLElement;
  /** Puts a film's title into a row. */
  setTitle(row: HTMLElement, film: Film): void;
  /** Everything but the title. */
  details(film: Film): unknown;
  /** Does what a row needs besides to be whole. */
  finish(row: HTMLElement, film: Film): void;
}

/** Safari has none. */
const whenIdle = (work: (deadline?: IdleDeadline) => void): number =>
  window.requestIdleCallback?.(work) ?? setTimeout(work, 50);
const cancelIdle = (id: number): void =>
  (window.cancelIdleCallback ?? clearTimeout)(id);

/**
 * A long list whose rows are made when they come near the viewport. All titles stand in the page, written in idle time, for
 * find-in-page, outlines and screen readers; each block has its height from the start.
 */
export class Blocks {
  /** What holds the rows. */
  readonly root: HTMLElement;
  readonly #templates: RowTemplates;
  readonly #blocks: Block[] = [];
  readonly #byElement = new WeakMap<Element, Block>();
  readonly #observer: IntersectionObserver;
  readonly #sizes: ResizeObserver;
  #height = 0;
  #idle = 0;

  /** @param root Holds the rows and nothing else. */
  constructor(root: HTMLElement, templates: RowTemplates) {
    this.root = root;
    this.#templates = templates;
    this.#observer = new IntersectionObserver(this.#look, {
      rootMargin: "600px",
    });
    this.#sizes = new ResizeObserver(this.#measure);
    this.#sizes.observe(root);
  }

  /** Shows these films in this order. The rows that the visitor sees are there when this returns. */
  show(films: readonly Film[]): void {
    const blocks = this.#blocks;
    const count = Math.ceil(films.length / size);
    for (const { element } of blocks.splice(count)) {
      this.#observer.unobserve(element);
      element.remove();
    }
    const added: HTMLElement[] = [];
    while (blocks.length < count) added.push(this.#add());
    const last = blocks[count - 1]?.element;
    for (const [index, block] of blocks.entries()) {
      block.films = films.slice(index * size, (index + 1) * size);
      block.fresh = false;
      if (block.element.style.length) block.element.removeAttribute("style");
    }
    last?.style.setProperty(
      "--_part",
      String(blocks[count - 1]!.films.length / size),
    );
    // What is in the viewport, as far as blocks have their usual height; the rest comes after the frame.
    const { innerHeight } = window;
    const height = this.#height || usualHeight;
    // The first time nothing is laid out, and to ask would do it twice.
    const top = this.#height ? this.root.getBoundingClientRect().top : 0;
    const first = Math.min(Math.max(Math.floor(-top / height), 0), count - 1);
    for (const [index, block] of blocks.entries()) {
      if (index < first) continue;
      const part = (innerHeight - top) / height - index;
      if (part <= 0 && index > first) break;
      this.#fill(block, Math.ceil(Math.max(part, 0.1) * 4) * (size / 4));
    }
    this.root.append(...added);
    this.#schedule();
  }

  /** Makes whole rows of all of them, for print. */
  fillAll(): void {
    for (const block of this.#blocks) this.#fill(block, size);
  }

  /** Writes the rows anew, for something else than the films has changed. */
  refresh(): void {
    for (const block of this.#blocks) {
      block.fresh &&= !block.whole;
      if (block.whole) this.#fill(block, 0);
    }
  }

  stop(): void {
    cancelIdle(this.#idle);
    this.#observer.disconnect();
    this.#sizes.disconnect();
    this.root.replaceChildren();
    this.#blocks.length = 0;
  }

  #add(): HTMLElement {
    const element = this.root.ownerDocument.createElement("div");
    element.className = "block far";
    const block = { element, films: [], fresh: false, whole: 0, near: false };
    this.#blocks.push(block);
    this.#byElement.set(element, block);
    this.#observer.observe(element);
    return element;
  }

  readonly #look = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const block = this.#byElement.get(target);
      if (!block) continue;
      block.near = isIntersecting;
      // Layout is done, so this costs nothing: the height of those that are yet to come.
      const { height } = boundingClientRect;
      const { style } = target as HTMLElement;
      if (!isIntersecting) {
        // As high as it was, when it has its titles alone.
        if (block.whole) style.setProperty("--_own", `${height}px`);
        this.#schedule();
        continue;
      }
      style.removeProperty("--_own");
      // Whoever comes from below sees the last ones first.
      this.#fill(block, boundingClientRect.top < 0 ? size : step);
      this.#schedule();
    }
  };

  /** How high blocks are, for those that are yet to come. The layout is done when this is called. */
  readonly #measure = (): void => {
    const block = this.#blocks.find(
      ({ whole, films }) => whole === size && films.length === size,
    );
    const height = block?.element.getBoundingClientRect().height;
    if (!height || Math.abs(height - this.#height) < 1) return;
    this.#height = height;
    this.root.style.setProperty("--_block", `${height}px`);
    for (const { element } of this.#blocks)
      element.style.removeProperty("--_own");
  };

  /** As many rows as films, with their titles. */
  #write(block: Block): void {
    const { element, films } = block;
    const { row, setTitle } = this.#templates;
    while (element.childElementCount > films.length)
      element.lastElementChild!.remove();
    for (const [index, film] of films.entries()) {
      const there = element.children[index] as HTMLElement | undefined;
      const made = there ?? (row.cloneNode(true) as HTMLElement);
      setTitle(made, film);
      if (!there) element.append(made);
    }
    block.fresh = true;
    block.whole = Math.min(block.whole, films.length);
  }

  /** Makes rows whole, from the first to a certain one at least. */
  #fill(block: Block, to: number): void {
    const { element, films, fresh, whole } = block;
    const { details, finish } = this.#templates;
    if (!fresh) this.#write(block);
    const end = Math.min(Math.max(to, whole), films.length);
    for (let index = fresh ? whole : 0; index < end; index++) {
      const row = element.children[index] as HTMLElement;
      render(details(films[index]!), row);
      finish(row, films[index]!);
    }
    block.whole = end;
    element.className = end < films.length ? "block far" : "block";
  }

  #schedule(): void {
    cancelIdle(this.#idle);
    this.#idle = whenIdle(this.#tidy);
  }

  /** Writes the titles that are still those of other films, and lets whole rows go that are far away, as long as there is time. */
  readonly #tidy = (deadline?: IdleDeadline): void => {
    for (const block of this.#blocks) {
      const { element, films, fresh, whole, near } = block;
      const isTidy = fresh && whole === (near ? films.length : 0);
      if (isTidy || element.matches(":focus-within")) continue;
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
        for (const row of element.children) render(nothing, row as HTMLElement);
        element.className = "block far";
        block.whole = 0;
      }
      this.#write(block);
    }
    requestAnimationFrame(this.#measure);
  };
}
