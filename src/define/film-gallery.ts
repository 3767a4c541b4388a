import { define } from "./define.js";
import { FilmGallery } from "../elements/film-gallery/film-gallery.js";

define("film-gallery", FilmGallery);

export { FilmGallery };
