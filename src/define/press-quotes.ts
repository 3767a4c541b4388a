import { PressQuotes } from "../elements/press-quotes/press-quotes.js";
import { define } from "./define.js";

define("press-quotes", PressQuotes);

export { PressQuotes };
