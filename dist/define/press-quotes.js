import { define } from "./define.js";
import { PressQuotes } from "../elements/press-quotes/press-quotes.js";
// src/define/press-quotes.ts
define("press-quotes", PressQuotes);
export { PressQuotes };

//# sourceMappingURL=press-quotes.js.map