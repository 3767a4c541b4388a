// src/define/version.ts
/** The version of this library, as in package.json. */
var version = "0.1.0";
export { version };

//# sourceMappingURL=version.js.map