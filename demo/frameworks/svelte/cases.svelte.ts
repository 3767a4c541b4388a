import { flushSync, hydrate, mount, unmount } from "svelte";
import { expose, first } from "../shared/cases";
import Cases from "./Cases.svelte";

const target = document.querySelector("#app")!;
let state = $state.raw(first);
const given = {
  get state() {
    return state;
  },
};
const start = target.firstChild ? hydrate : mount;
const cases = start(Cases, { target, props: given });
expose(
  (part) => {
    state = { ...state, ...part };
    flushSync();
  },
  () => void unmount(cases),
);
