import type { AccessFeature } from "./screening.js";
/** What a label stands for: `AD`, `HOH`, `Descriptive subtitles`, `BSL interpreted`, `Relaxed screening`, … */
export declare function findAccess(label: string): readonly AccessFeature[];
