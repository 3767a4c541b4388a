import { bootstrapApplication } from "@angular/platform-browser";

if (document.querySelector("app-root"))
  import("./app").then(({ App }) => bootstrapApplication(App));
else import("./cases").then(({ start }) => start());
