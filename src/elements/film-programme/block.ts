import { render } from "lit";
import type { Film } from "../../film/film.js";

/** Films in one block, and those that are made whole in one go. Two, three, four and six columns divide both. */
export const size = 24;
export const step = 12;

/** How films look. */
export interface RowTemplates {
  /** What holds a title alone, with the text in it, to be cloned. */
  readonly title: HTMLElement;
  /** Puts a film's title there. */
  setTitle(title: HTMLElement, film: Film): void;
  /** All of a film. */
  row(film: Film): unknown;
}

/** Some films: near the viewport whole rows, elsewhere the titles alone. */
export class Block {
  films: readonly Film[] = [];
  near = false;
  #element: HTMLElement;
  readonly #templates: RowTemplates;
  /** Those whose titles stand in it, maybe earlier ones. */
  #written: readonly Film[] = [];
  /** The rows that are whole, and the films that they stand for; undefined as long as none has been made. */
  #whole: WeakMap<Element, Film> | undefined;

  constructor(document: Document, templates: RowTemplates) {
    this.#templates = templates;
    this.#element = document.createElement("div");
    this.#element.className = "block far";
  }

  get element(): HTMLElement {
    return this.#element;
  }

  /** Whether rows have been laid out in it. */
  get used(): boolean {
    return !!this.#whole;
  }

  /** The first row that is not whole, or is another film's; as many as there are films when all is well. */
  get next(): number {
    let index = 0;
    for (
      let row = this.#element.firstElementChild;
      row && this.#whole?.get(row) === this.films[index];
      row = row.nextElementSibling
    )
      index++;
    return index;
  }

  /** Whether it is as it has to be where it is. */
  get isTidy(): boolean {
    const { films } = this;
    return this.near
      ? this.next === films.length
      : !this.used && this.#written === films;
  }

  setNear(near: boolean): void {
    if (near === this.near) return;
    this.near = near;
    this.#element.className = near ? "block" : "block far";
  }

  /** Takes an empty element. What has been laid out is only let go with the one that it was in. */
  renew(): void {
    const old = this.#element;
    this.#element = old.cloneNode() as HTMLElement;
    old.replaceWith(this.#element);
    this.#written = [];
    this.#whole = undefined;
  }

  /** Lets whole rows be made anew. */
  expire(): void {
    this.#whole &&= new WeakMap();
  }

  /** As many rows as films; those that are titles alone have the right ones. */
  write(): void {
    const { films } = this;
    const element = this.#element;
    const { title, setTitle } = this.#templates;
    while (element.childElementCount > films.length)
      element.lastElementChild!.remove();
    let row = element.firstElementChild;
    for (const [index, film] of films.entries()) {
      if (!row) {
        const made = title.cloneNode(true) as HTMLElement;
        setTitle(made, film);
        element.append(made);
        continue;
      }
      if (film !== this.#written[index] && row.localName === title.localName)
        setTitle(row as HTMLElement, film);
      row = row.nextElementSibling;
    }
    this.#written = films;
  }

  /** Makes rows whole. */
  fill(from: number, to: number): void {
    const { films } = this;
    if (this.#written !== films) this.write();
    const whole = (this.#whole ??= new WeakMap());
    const rows = [...this.#element.children];
    for (let index = from; index < Math.min(to, films.length); index++) {
      const film = films[index]!;
      let row = rows[index]!;
      if (whole.get(row) === film) continue;
      if (row.localName !== "div") {
        const made = row.ownerDocument.createElement("div");
        made.className = "row";
        row.replaceWith(made);
        row = made;
      }
      render(this.#templates.row(film), row as HTMLElement);
      whole.set(row, film);
    }
  }
}
