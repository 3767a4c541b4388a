/**
 * The strings of a template whose tag is chosen at run time, for a tag name cannot be an expression in a template. To be
 * kept, for Lit knows a template by its strings; and never made of anything but the library's own words.
 */
export const templateOf = (...strings: string[]): TemplateStringsArray =>
  Object.assign(strings, { raw: strings });
