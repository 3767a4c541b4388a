/** A number with the language's decimal mark. */
export declare const formatNumber: (value: number, lang: string) => string;
