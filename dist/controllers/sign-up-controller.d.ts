import type { ReactiveControllerHost } from "lit";
type Host = ReactiveControllerHost & HTMLElement;
/** Where a sign-up stands. */
export type SignUpState = "idle" | "invalid" | "sending" | "done" | "failed";
/**
 * Takes a form's submission over from the browser: one request however often it is sent, the address kept in the field
 * until it has been taken, and nowhere else. Without it the same form posts by itself.
 */
export declare class SignUpController {
    #private;
    state: SignUpState;
    constructor(host: Host);
    /** For `submit`. */
    readonly onSubmit: (event: Event) => void;
}
export {};
