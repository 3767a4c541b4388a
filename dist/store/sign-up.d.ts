/**
 * Sends a newsletter form without leaving the page. A module of its own that is fetched at the first submission: most
 * visitors do not subscribe. It must not import anything (vite.config.ts says why).
 */
/** How a sign-up ended. */
export type SignUpResult = "invalid" | "done" | {
    readonly failure: unknown;
};
/**
 * Posts a form as a browser would: `application/x-www-form-urlencoded`, but without cookies and with an answer within 20
 * seconds. A field that is not valid is marked and gets the focus, and nothing is sent. The address stays in the field
 * until it has been taken.
 *
 * @param action Where to, an absolute URL that has passed `safeAction`.
 */
export declare function signUp(form: HTMLFormElement, action: string): Promise<SignUpResult>;
