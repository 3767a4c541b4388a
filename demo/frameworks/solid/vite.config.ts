import solid from "vite-plugin-solid";
import { defineConfig } from "vite";
import { folder } from "../vite.shared";

export default defineConfig({ ...folder("solid"), plugins: [solid()] });
