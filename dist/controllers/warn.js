// src/controllers/warn.ts
/**
* Tells the editor of the page in the console what is wrong, once. The words for it are fetched only then, and where they
* cannot be had the bare facts stand alone.
*/
var warn = (...about) => import("./editor-messages.js").then((messages) => messages.say(...about), () => console.warn("film-elements", ...about));
export { warn };

//# sourceMappingURL=warn.js.map