import type { Film } from "./film/film.js";
import type { Screening } from "./film/screening.js";

/**
 * Hands visitors' actions to the page's own Google tag, if it has one: imported for that effect, or by a script tag of its
 * own. Without `gtag` and without a `dataLayer` nothing happens; by itself it sends nothing to anyone. What is told is the
 * action and the film's title, never an address.
 *
 * | event of the element | event of the tag | parameters |
 * | --- | --- | --- |
 * | `film-select` | `select_content` | `content_type: "film"`, `content_id` |
 * | `screening-select` | `select_content` | `content_type: "screening"`, `content_id`: its name, else its films' |
 * | `trailer-start` | `video_start` | `video_title`, `video_provider` |
 * | `newsletter-success` | `generate_lead` | `lead_source: "newsletter"`, `film` |
 *
 * @see https://developers.google.com/analytics/devguides/collection/ga4/reference/events
 */

/** An event of an element, by name alone: this module works with whichever version of the elements is on the page. */
type Action = Event & {
  readonly film?: Partial<Film>;
  readonly provider?: string;
  readonly screening?: Screening;
};

type Parameters = Readonly<Record<string, string | undefined>>;

const titleOf = ({ film }: Action): string | undefined => film?.name?.value;

const nameOf = ({ screening }: Action): string | undefined =>
  screening?.name?.value ??
  (screening?.workPresented
    .flatMap(({ name }) => name?.value ?? [])
    .join(", ") ||
    undefined);

const actions: Readonly<
  Record<string, readonly [event: string, read: (action: Action) => Parameters]>
> = {
  "film-select": [
    "select_content",
    (action) => ({ content_type: "film", content_id: titleOf(action) }),
  ],
  "screening-select": [
    "select_content",
    (action) => ({ content_type: "screening", content_id: nameOf(action) }),
  ],
  "trailer-start": [
    "video_start",
    (action) => ({
      video_title: titleOf(action),
      video_provider: action.provider,
    }),
  ],
  "newsletter-success": [
    "generate_lead",
    (action) => ({ lead_source: "newsletter", film: titleOf(action) }),
  ],
};

/** Looks for the tag when there is something to tell: consent tools bring it late, or never. */
function tell(event: string, parameters: Parameters): void {
  const { gtag, dataLayer } = globalThis as {
    gtag?: unknown;
    dataLayer?: unknown;
  };
  if (typeof gtag === "function") gtag("event", event, parameters);
  else if (Array.isArray(dataLayer)) dataLayer.push({ event, ...parameters });
}

// The script may be on the page twice.
const mark = Symbol.for("film-elements/analytics");
const page = globalThis as { [mark]?: true };
if (!page[mark] && "document" in globalThis) {
  page[mark] = true;
  for (const [name, [event, read]] of Object.entries(actions))
    document.addEventListener(name, (action) => tell(event, read(action)));
}
