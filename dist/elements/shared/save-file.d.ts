/** Hands the visitor a file, as a link to it would. */
export declare function saveFile(text: string, type: string, name: string, page: Document): void;
