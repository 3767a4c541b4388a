import type { ScreeningWords } from "../../i18n/screening-words.js";
import type { Group, Grouping } from "./group.js";
import type { ListKit } from "./list-kit.js";
/** What a heading needs to know besides its group. */
export interface Naming extends ListKit {
    readonly words: ScreeningWords;
    readonly lang: string;
    readonly grouping: Grouping;
    /** The day that it is in a zone, some days on. */
    readonly today: (zone: string, days?: number) => string | undefined;
}
/** What stands over a group: its day, its venue or its film. */
export declare function renderGroupName({ day, screenings: [first] }: Group, { html, words, lang, grouping, today, renderLink, renderText, ...kit }: Naming): unknown;
