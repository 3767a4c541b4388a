import "./define/film-page.js";
