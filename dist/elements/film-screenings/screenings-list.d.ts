import type { CalendarContext } from "../../film/calendar.js";
import type { Screening } from "../../film/screening.js";
import type { ScreeningWords } from "../../i18n/screening-words.js";
import { type Wanted } from "./choices.js";
import { type Grouping } from "./group.js";
import type { ListKit } from "./list-kit.js";
import type { LongList, LongListKit } from "./long-list.js";
import { type List } from "./pieces.js";
export { keepFocus } from "./keep-focus.js";
/** What it needs of the element. */
export interface ListContext extends ListKit {
    readonly words: ScreeningWords;
    readonly lang: string;
    readonly now: number | undefined;
    readonly grouping: Grouping;
    /** Of the groups' headings. */
    readonly level: number;
    readonly wanted: Wanted;
    /** Whether all are to be drawn at once, however many there are. */
    readonly isWhole: boolean;
    readonly today: (zone: string, days?: number) => string | undefined;
    readonly want: (wanted: Wanted) => void;
    readonly transitions: NonNullable<CalendarContext["transitions"]>;
    readonly page: Document;
    /** Tells the editor that something cannot be fetched. */
    readonly fail: (error: unknown) => void;
}
/** Renders screenings. */
export declare function renderList(open: readonly Screening[], context: ListContext): List;
/** What a long list is kept by, as soon as it is there. */
export type Keeping = Promise<LongList | undefined> | undefined;
/**
 * Shows what comes after the first ones.
 *
 * @param keeping What the list has been kept by until now.
 * @param fail Tells the editor that something cannot be fetched.
 */
export declare function showRest(keeping: Keeping, list: List, kit: LongListKit, fail: (error: unknown) => void): Keeping;
