import type { Answer, Field } from "./provider.js";
/**
 * Sends a newsletter form without leaving the page, where the service allows that. A module of its own that is fetched when
 * a visitor turns to the form: most do not. It must not import anything but types (vite.config.ts says why), and fetches
 * what one service needs when that is the one.
 */
/** What a sign-up needs to know besides what has been typed in. */
export interface SignUp {
    /** Where to: an absolute URL that has passed `safeAction`. */
    readonly action: string;
    /** The name of the service; by the address where it is not given. */
    readonly provider?: string | undefined;
    /** The film's title, for a service that takes it. */
    readonly film?: string | undefined;
    /** Fields that stand outside of the form. */
    readonly extras?: readonly Field[];
    /** Where the service's page opens, if it has to: as the `target` of a form. */
    readonly target?: string | undefined;
}
/**
 * Signs up. A field that is not valid is marked and gets the focus, and nothing is sent. What has been typed in stays until
 * it has been taken. No cookies go along. Never rejects.
 */
export declare function signUp(form: HTMLFormElement, about: SignUp): Promise<Answer>;
