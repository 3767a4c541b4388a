import { createSSRApp, h } from "vue";
import { renderToString } from "vue/server-renderer";
import { first } from "../shared/cases";
import Cases from "./Cases.vue";

export const render = () =>
  renderToString(createSSRApp(() => h(Cases, { state: first })));
