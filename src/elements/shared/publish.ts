import type {
  Host,
  Source,
} from "../../controllers/structured-data-controller.js";

const publishing = new WeakSet<Host>();

/** Has an element's film published for search engines from the time on when it first asks for it. */
export function publish(host: Host, source: Source): void {
  if (!host.jsonLd || publishing.has(host)) return;
  publishing.add(host);
  import("../../controllers/structured-data-controller.js").then(
    ({ StructuredDataController }) =>
      new StructuredDataController(host, source),
    // Where it cannot be fetched, search engines still read what stands in the page.
    () => publishing.delete(host),
  );
}
