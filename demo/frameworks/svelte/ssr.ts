import { render as renderToString } from "svelte/server";
import { first } from "../shared/cases";
import Cases from "./Cases.svelte";

export const render = () =>
  renderToString(Cases, { props: { state: first } }).body;
