import preact from "@preact/preset-vite";
import { defineConfig } from "vite";
import { folder } from "../vite.shared";

export default defineConfig({ ...folder("preact"), plugins: [preact()] });
