import { once } from "../../controllers/once.js";
// src/elements/film-screenings/list.ts
/** What renders the list. */
var list = once(() => import("./screenings-list.js"));
export { list };

//# sourceMappingURL=list.js.map