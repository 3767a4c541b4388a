import { FilmGallery } from "../elements/film-gallery/film-gallery.js";
export { FilmGallery };
