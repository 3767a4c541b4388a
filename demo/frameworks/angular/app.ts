import {
  Component,
  computed,
  CUSTOM_ELEMENTS_SCHEMA,
  signal,
} from "@angular/core";
import type { FilmLoadEvent, FilmSelectEvent } from "film-elements";
import "film-elements/define/film-page.js";
import { loadProgramme, weeks, type Movie } from "../shared/programme";

@Component({
  selector: "app-root",
  templateUrl: "./app.component.html",
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
})
export class App {
  readonly weeks = weeks;
  readonly week = signal(0);
  readonly loaded = signal("");
  readonly quotes = signal(false);

  readonly films = signal<Movie[]>([]);
  readonly hidden = signal<readonly string[]>([]);
  readonly oldestFirst = signal(false);
  readonly asList = signal(false);
  readonly chosen = signal("");
  readonly shown = computed(() => {
    const left = this.films().filter(
      (film) => !this.hidden().includes(film["@id"]),
    );
    return this.oldestFirst()
      ? left.sort((one, other) => +one.dateCreated - +other.dateCreated)
      : left;
  });

  readonly email = signal("");
  readonly news = signal("");

  constructor() {
    void loadProgramme().then((films) => this.films.set(films));
  }

  showLoaded({ film }: FilmLoadEvent) {
    this.loaded.set(`${film.name?.value}, ${film.duration} minutes`);
  }

  showChosen({ film }: FilmSelectEvent) {
    this.chosen.set(`You chose ${film.name?.value}.`);
  }

  welcome() {
    this.email.set("");
    this.news.set("See you at the Matchbox.");
  }

  hide(film: Movie) {
    this.hidden.update((hidden) => [...hidden, film["@id"]]);
  }
}
