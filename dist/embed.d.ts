/**
 * For a page with frames that show embed.html: gives each the height of what is in it. For a script tag.
 */
export {};
