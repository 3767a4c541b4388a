import { PressQuotes } from "../elements/press-quotes/press-quotes.js";
import { define } from "./define.js";
// src/define/press-quotes.ts
define("press-quotes", PressQuotes);
export { PressQuotes };

//# sourceMappingURL=press-quotes.js.map