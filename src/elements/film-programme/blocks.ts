import { nothing, render } from "lit";
import type { Film } from "../../film/film.js";

/** Films in one block. Two, three, four and six columns divide it. */
const size = 12;

/** A dozen films: near the viewport whole rows, elsewhere the titles alone. */
interface Block {
  readonly element: HTMLElement;
  films: readonly Film[];
  /** Whether the rows stand for `films`, or for earlier ones, or are not there yet. */
  fresh: boolean;
  /** Whether the rows are whole. */
  whole: boolean;
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
  readonly #root: HTMLElement;
  readonly #templates: RowTemplates;
  readonly #blocks: Block[] = [];
  readonly #byElement = new WeakMap<Element, Block>();
  readonly #observer: IntersectionObserver;
  #height = 0;
  #idle = 0;

  /** @param root Holds the rows and nothing else. */
  constructor(root: HTMLElement, templates: RowTemplates) {
    this.#root = root;
    this.#templates = templates;
    this.#observer = new IntersectionObserver(this.#look, {
      rootMargin: "600px",
    });
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
    while (blocks.length < count) added.push(this.#add().element);
    this.#root.append(...added);
    let seen = false;
    for (const [index, block] of blocks.entries()) {
      block.films = films.slice(index * size, (index + 1) * size);
      block.fresh = false;
      const { length } = block.films;
      if (index === count - 1)
        block.element.style.setProperty("--_part", String(length / size));
      else if (block.element.style.length)
        block.element.style.removeProperty("--_part");
      if (block.near) {
        seen = true;
        this.#fill(block);
      }
    }
    // The list has become too short for where the visitor was.
    if (!seen && count) this.#fill(blocks[blocks.length - 1]!);
    if (!seen && count > 1) this.#fill(blocks[0]!);
    this.#schedule();
  }

  /** Makes whole rows of all of them, for print. */
  fillAll(): void {
    for (const block of this.#blocks) this.#fill(block);
  }

  /** Writes the rows anew, for something else than the films has changed. */
  refresh(): void {
    for (const block of this.#blocks) {
      if (block.whole) this.#fill(block);
    }
  }

  stop(): void {
    cancelIdle(this.#idle);
    this.#observer.disconnect();
    this.#root.replaceChildren();
    this.#blocks.length = 0;
  }

  #add(): Block {
    const element = this.#root.ownerDocument.createElement("div");
    element.className = "block far";
    const block = {
      element,
      films: [],
      fresh: false,
      whole: false,
      near: !this.#blocks.length,
    };
    this.#blocks.push(block);
    this.#byElement.set(element, block);
    this.#observer.observe(element);
    return block;
  }

  readonly #look = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const block = this.#byElement.get(target);
      if (!block) continue;
      block.near = isIntersecting;
      if (!isIntersecting) continue;
      // Layout is done, so this costs nothing: the height of those that are yet to come.
      const { height } = boundingClientRect;
      if (
        block.whole &&
        block.films.length === size &&
        Math.abs(height - this.#height) > 1
      ) {
        this.#height = height;
        this.#root.style.setProperty("--_block", `${height}px`);
      }
      if (!block.whole || !block.fresh) this.#fill(block);
    }
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
  }

  #fill(block: Block): void {
    const { element, films, fresh } = block;
    if (!fresh) this.#write(block);
    for (const [index, film] of films.entries())
      render(
        this.#templates.details(film),
        element.children[index] as HTMLElement,
      );
    if (!block.whole) element.className = "block";
    block.whole = true;
  }

  #schedule(): void {
    cancelIdle(this.#idle);
    this.#idle = whenIdle(this.#tidy);
  }

  /** Writes the titles that are still those of other films, as long as there is time. */
  readonly #tidy = (deadline?: IdleDeadline): void => {
    for (const block of this.#blocks) {
      if (block.fresh) continue;
      if ((deadline?.timeRemaining() ?? 9) < 4) {
        this.#schedule();
        return;
      }
      if (block.whole) {
        for (const row of block.element.children)
          render(nothing, row as HTMLElement);
        block.element.className = "block far";
        block.whole = false;
      }
      this.#write(block);
    }
  };
}
