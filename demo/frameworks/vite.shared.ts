import { fileURLToPath } from "node:url";
import type { UserConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What every framework's folder builds alike: its page and its cases, into `dist/<name>/`. */
export const folder = (name: string): UserConfig => ({
  base: "./",
  build: {
    outDir: here(`dist/${name}`),
    emptyOutDir: true,
    rolldownOptions: {
      input: [here(`${name}/index.html`), here(`${name}/cases.html`)],
    },
  },
});
