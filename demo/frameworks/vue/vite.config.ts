import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";
import { folder } from "../vite.shared";

/** Tags with a hyphen are not Vue's. */
const isCustomElement = (tag: string) => tag.includes("-");

export default defineConfig({
  ...folder("vue"),
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
});
