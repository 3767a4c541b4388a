import { define } from "./define.js";
import { PressQuotes } from "../elements/press-quotes/press-quotes.js";

define("press-quotes", PressQuotes);

export { PressQuotes };
