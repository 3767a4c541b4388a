import { PressQuotes } from "../elements/press-quotes/press-quotes.js";
export { PressQuotes };
