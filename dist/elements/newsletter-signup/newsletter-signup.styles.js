import { css } from "lit";
// src/elements/newsletter-signup/newsletter-signup.styles.ts
var newsletterSignupStyles = css`:host(:empty){min-block-size:var(--film-first-size,16.25em)}[part="invitation"]{font-family:var(--_display);font-size:var(--film-title-size,1.25em);font-weight:var(--film-title-weight,700);margin-block-end:calc(var(--_space) * .75)}:host([src]) [part="invitation"]{min-block-size:2lh;align-content:end}.row{display:flex;flex-wrap:wrap;max-inline-size:32em}[part="label"]{font-weight:600}[part="field"]{flex:1 1 14em;min-inline-size:0;padding:.4em .75em;background:none;border:1px solid;border-radius:var(--film-radius,0)}[aria-invalid]{outline:1px solid}[part="button"]{margin-inline-start:-1px}[part="status"]{min-block-size:1.5em;line-height:1.5;margin-block:.35em;font-weight:600}[part="consent"]{font-size:.875em;color:var(--_muted);max-inline-size:40em}`;
export { newsletterSignupStyles };

//# sourceMappingURL=newsletter-signup.styles.js.map