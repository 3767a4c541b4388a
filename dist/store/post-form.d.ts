import type { NewsletterErrorCode } from "../events/newsletter-error-event.js";
/**
 * Posts a form as a browser would, but stays on the page: `application/x-www-form-urlencoded`, without cookies.
 *
 * @returns Undefined when the service answered with 2xx, else why not. Never rejects.
 */
export declare function postForm(url: string, data: FormData): Promise<{
    code: NewsletterErrorCode;
    message: string;
} | undefined>;
