// src/define/version.ts
/** The version of the package. A test holds it equal to package.json's. */
var version = "0.1.0";
export { version };

//# sourceMappingURL=version.js.map