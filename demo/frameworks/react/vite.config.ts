import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { folder } from "../vite.shared";

export default defineConfig({ ...folder("react"), plugins: [react()] });
