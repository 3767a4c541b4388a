import { createApp, createSSRApp, h, shallowRef } from "vue";
import { expose, first } from "../shared/cases";
import Cases from "./Cases.vue";

const state = shallowRef(first);
const place = document.querySelector("#app")!;
const create = place.firstChild ? createSSRApp : createApp;
const app = create(() => h(Cases, { state: state.value }));
app.mount(place);
expose(
  (part) => (state.value = { ...state.value, ...part }),
  () => app.unmount(),
);
