import {
  ApplicationRef,
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  signal,
} from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";
import { expose, first, hear, sourceOf } from "../shared/cases";

const state = signal(first);

@Component({
  selector: "app-cases",
  templateUrl: "./cases.component.html",
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
})
export class Cases {
  readonly state = state;
  readonly hear = hear;
  readonly sourceOf = sourceOf;
}

export async function start(): Promise<void> {
  const app = await bootstrapApplication(Cases);
  expose(
    (part) => {
      state.update((now) => ({ ...now, ...part }));
      app.injector.get(ApplicationRef).tick();
    },
    () => app.destroy(),
  );
}
