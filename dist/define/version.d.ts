/** The version of this library, as in package.json. */
export declare const version = "0.1.0";
