// Runs in a page: the library as script tags bring it, the one file, and the loader for the programme.
import { tags } from "/dist/define/tags.js";
import "/dist/film-elements.js";
import "/dist/loader.js";

const asking = document.createElement("film-programme");
document.body.append(asking);
await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
asking.remove();

/** All elements, by their tags; each is defined. */
export { tags };
