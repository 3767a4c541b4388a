#!/usr/bin/env node
import { main } from "./main.js";
// src/cli/film-elements.ts
main(process.argv.slice(2)).then((code) => {
	process.exitCode = code;
});

//# sourceMappingURL=film-elements.js.map