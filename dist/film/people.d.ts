import type { CrewRole } from "./billing.js";
import { type Credits, type Person, type Text } from "./film.js";
/** A person with everything that the listing says of them, in whichever of their credits it stands. */
export interface Portrait extends Person {
    /** All that they did for the film, in the order of a listing. */
    readonly roles: readonly (CrewRole | Text)[];
}
/**
 * Finds people of a film.
 *
 * @param who A property that holds credits, such as `director`, or a name.
 * @returns Those of them of whom the listing says more than the name, each once.
 */
export declare function findPeople(film: Credits, who: string): readonly Portrait[];
