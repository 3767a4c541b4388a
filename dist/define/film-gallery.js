import { define } from "./define.js";
import { FilmGallery } from "../elements/film-gallery/film-gallery.js";
// src/define/film-gallery.ts
define("film-gallery", FilmGallery);
export { FilmGallery };

//# sourceMappingURL=film-gallery.js.map