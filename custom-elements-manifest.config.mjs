import { publicManifest } from "./scripts/manifest/public-manifest.mjs";

export default {
  globs: [
    "src/index.ts",
    "src/define/*.ts",
    "src/elements/**/*.ts",
    "src/events/**/*.ts",
  ],
  exclude: ["src/**/*.test.ts"],
  outdir: "dist",
  litelement: true,
  packagejson: false,
  // The build makes the classes first.
  plugins: [publicManifest(await import("./dist/index.js"))],
};
