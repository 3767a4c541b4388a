import type { Text } from "../../film/film.js";
/**
 * A part of a film's page under its heading, as a landmark of that name; where the page around it has the heading, the
 * content alone.
 */
export declare const renderSection: (level: number | undefined, heading: Text, lang: string, content: unknown, title?: unknown) => unknown;
