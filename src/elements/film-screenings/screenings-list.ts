import type { CalendarContext } from "../../film/calendar.js";
import type { Screening } from "../../film/screening.js";
import type { ScreeningWords } from "../../i18n/screening-words.js";
import { choose, renderChoices, renderLegend, type Wanted } from "./choices.js";
import { groupScreenings, type Grouping } from "./group.js";
import { renderGroupName } from "./group-name.js";
import type { ListKit } from "./list-kit.js";
import type { LongList, LongListKit } from "./long-list.js";
import { part, size, type List, type Piece } from "./pieces.js";
import { renderScreening, titleOf, type Row } from "./screening.js";

export { keepFocus } from "./keep-focus.js";

/**
 * What there is to be seen of screenings. Most pages of films have none: it is fetched beside the reader, and is built as one
 * file (scripts/besides.mjs); it has nothing of Lit's and nothing that has a state.
 */

/** How many are drawn with the first frame, more or less; more would be felt. */
const atOnce = 200;
/** What it needs of the element. */
export interface ListContext extends ListKit {
  readonly words: ScreeningWords;
  readonly lang: string;
  readonly now: number | undefined;
  readonly grouping: Grouping;
  /** Of the groups' headings. */
  readonly level: number;
  readonly wanted: Wanted;
  /** Whether all are to be drawn at once, however many there are. */
  readonly isWhole: boolean;
  readonly today: (zone: string, days?: number) => string | undefined;
  readonly want: (wanted: Wanted) => void;
  readonly transitions: NonNullable<CalendarContext["transitions"]>;
  readonly page: Document;
  /** Tells the editor that something cannot be fetched. */
  readonly fail: (error: unknown) => void;
}

/** Renders screenings. */
export function renderList(
  open: readonly Screening[],
  context: ListContext,
): List {
  const { html, nothing, words, lang, grouping, level, formatTime } = context;
  const choices = choose(open, context.wanted, words);
  const { shown, venues } = choices;
  const films = new Set(open.flatMap(({ workPresented }) => workPresented));
  const download = async (screenings: readonly Screening[]): Promise<void> => {
    try {
      const { addToCalendar } = await import("./add-to-calendar.js");
      addToCalendar(screenings, words, context.transitions, context.page);
    } catch (error) {
      context.fail(error);
    }
  };
  const row: Row = {
    ...context,
    download,
    showsDay: grouping !== "day",
    showsVenue: venues.length > 1 && grouping !== "venue",
    showsTitle: films.size > 1 && grouping !== "film",
  };
  const renderPiece = (
    piece: Piece,
    rows: unknown = piece.screenings.map((screening) =>
      renderScreening(screening, row),
    ),
  ): unknown =>
    html`${
        piece.isFirst
          ? context.renderHeading(
              level,
              "group-heading",
              renderGroupName(piece, context),
            )
          : nothing
      }
      <ul role="list">
        ${rows}
      </ul>`;
  const groups = groupScreenings(shown, grouping);
  const isLong = shown.length > atOnce && !context.isWhole;
  const all = isLong
    ? part(groups)
    : groups.map((group) => ({ ...group, isFirst: true }));
  const count = isLong ? atOnce / size : all.length;
  return {
    content: html`${renderChoices(choices, words, lang, context, context.want)}
      ${all
        .slice(0, count)
        .map(
          (piece) =>
            html`<div part="group" class=${piece.isFirst ? nothing : "on"}>
              ${renderPiece(piece)}
            </div>`,
        )}
      ${isLong ? html`<div class="rest"></div>` : nothing}
      ${renderLegend(choices, words, context)}
      <p part="footer">
        <button part="calendar" @click=${() => download(shown)}>
          ${words.addAllToCalendar}
        </button>
      </p>`,
    rest: all.slice(count),
    renderPiece,
    sayRow: (screening) =>
      [
        screening.startDate[10] ? formatTime(screening.startDate, lang) : "",
        titleOf(screening),
        screening.location?.name?.value,
        screening.location?.screen?.value,
      ]
        .filter(Boolean)
        .join(" · "),
  };
}

/** What a long list is kept by, as soon as it is there. */
export type Keeping = Promise<LongList | undefined> | undefined;

/**
 * Shows what comes after the first ones.
 *
 * @param keeping What the list has been kept by until now.
 * @param fail Tells the editor that something cannot be fetched.
 */
export function showRest(
  keeping: Keeping,
  list: List,
  kit: LongListKit,
  fail: (error: unknown) => void,
): Keeping {
  if (!list.rest.length && !keeping) return keeping;
  const coming =
    keeping ??
    import("./long-list.js").then(
      ({ LongList }) => new LongList(kit),
      (error: unknown) => void fail(error),
    );
  void coming.then((long) => long?.show(list));
  return coming;
}
