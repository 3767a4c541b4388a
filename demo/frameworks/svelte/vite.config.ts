import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { folder } from "../vite.shared";

export default defineConfig({ ...folder("svelte"), plugins: [svelte()] });
