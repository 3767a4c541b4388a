import { once } from "../../controllers/once.js";

/** What renders the list. */
export const list = once(() => import("./screenings-list.js"));
