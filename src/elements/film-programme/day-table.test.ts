import { expect } from "@open-wc/testing";
import type { Screening } from "../../film/screening.js";
import { programme } from "../../../scripts/testing/programme.js";
import { layOut, type Table } from "./day-table.js";

const day = (of: string): Screening[] =>
  programme.screenings.filter((screening) => screening.day === of);
const table = (screenings: readonly Screening[]): Table =>
  layOut(screenings, (a, b) => a.localeCompare(b));

describe("a day as a table", () => {
  it("has a column for each room, in order, and rows of a quarter of an hour", () => {
    const { start, rows, rooms } = table(day("2099-06-05"));
    expect(rooms.map(({ name }) => name)).to.deep.equal(["Lux", "Rex"]);
    expect(start).to.equal(18 * 60);
    // To 22:00, for the last ends at 21:30.
    expect(rows).to.equal(16);
  });

  it("has a late show after midnight on its evening", () => {
    const { start, rows } = table(day("2099-06-06"));
    expect(start).to.equal(14 * 60);
    expect(start + rows * 15).to.equal(26 * 60);
  });

  it("fills every row of every column once", () => {
    for (const of of ["2099-06-05", "2099-06-06"]) {
      const { rows, rooms } = table(day(of));
      for (const { lanes } of rooms)
        for (const lane of lanes) {
          let at = 0;
          for (const cell of lane) {
            expect(cell.row).to.equal(at);
            at += cell.rows;
          }
          expect(at).to.equal(rows);
        }
    }
  });

  it("gives a room two columns where its screenings overlap", () => {
    const [first] = day("2099-06-05");
    const { rooms } = table([
      first!,
      { ...first!, id: "other", startDate: "2099-06-05T18:30:00+01:00" },
    ]);
    expect(rooms.map(({ lanes }) => lanes.length)).to.deep.equal([2]);
  });

  it("stands what has no time, no end, or an end before its start", () => {
    const [first] = day("2099-06-05");
    expect(table([])).to.deep.include({ rows: 0, rooms: [] });
    expect(table([{ ...first!, startDate: "2099-06-05" }]).rooms).to.deep.equal(
      [],
    );
    const { rows } = table([
      { ...first!, endDate: "2099-06-05T17:00:00+01:00" },
    ]);
    expect(rows).to.equal(4);
  });
});
