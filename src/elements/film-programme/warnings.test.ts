import { expect } from "@open-wc/testing";
import type { Screening } from "../../film/screening.js";
import { programme } from "../../../scripts/testing/programme.js";
import {
  codeOf,
  decodePlan,
  encodePlan,
  findWarnings,
  travelTime,
} from "./warnings.js";

const { screenings } = programme;
const at = (number: number): Screening =>
  screenings.find(({ id }) => id.endsWith(`/${number}`))!;
const kinds = (plan: readonly Screening[], travel = 20) =>
  new Map(
    [...findWarnings(plan, travel)].map(([{ id }, list]) => [
      id.split("/").at(-1),
      list.map(({ kind }) => kind),
    ]),
  );

describe("warnings of a plan", () => {
  it("are of both screenings that overlap", () => {
    expect(kinds([at(1), at(2)])).to.deep.equal(
      new Map([
        ["1", ["clash"]],
        ["2", ["clash"]],
      ]),
    );
  });

  it("are of the later one where there is too little time to get there", () => {
    // 19:45 to 21:15 at the Rex, 21:30 at the Bio.
    expect(kinds([at(6), at(8)])).to.deep.equal(new Map([["8", ["tight"]]]));
    expect(kinds([at(6), at(8)], 15)).to.deep.equal(new Map());
  });

  it("are none within one house, or for what does not take place", () => {
    expect(kinds([at(4), at(6)])).to.deep.equal(new Map());
    expect(
      kinds([{ ...at(1), eventStatus: "EventCancelled" }, at(2)]),
    ).to.deep.equal(new Map());
  });

  it("are none for days without a time", () => {
    expect(kinds([{ ...at(1), startDate: "2099-06-05" }, at(2)])).to.deep.equal(
      new Map(),
    );
  });
});

describe("the way from venue to venue", () => {
  const venue = (name: string, latitude?: number, longitude?: number) => ({
    id: name,
    name: { value: name },
    latitude,
    longitude,
  });

  it("is on foot where it is near, by tram where it is far", () => {
    expect(
      travelTime(venue("a", 51.5, 0), venue("b", 51.5, 0.0072), 20),
    ).to.be.within(12, 15);
    expect(
      travelTime(venue("a", 51.5, 0), venue("b", 51.5, 0.144), 20),
    ).to.be.within(60, 75);
  });

  it("is the usual one where nobody says where they are", () => {
    expect(travelTime(venue("a"), venue("b"), 25)).to.equal(25);
    expect(travelTime(venue("a"), undefined, 25)).to.equal(0);
  });
});

describe("a plan in a link", () => {
  it("comes out as it went in", () => {
    const plan = [at(1), at(5), at(8)];
    const codes = encodePlan(plan.map(({ id }) => id));
    expect(codes).to.match(/^[a-z\d.]+$/);
    expect(decodePlan(codes, screenings)).to.have.members(plan);
  });

  it("has a name of its own for each of 15,000 screenings", () => {
    const codes = new Set(
      Array.from({ length: 15_000 }, (_, index) =>
        codeOf(`https://festival.example/screenings/${index}`),
      ),
    );
    expect(codes.size).to.equal(15_000);
  });

  it("has no use for names that are none", () => {
    expect(decodePlan("x..", screenings)).to.deep.equal([]);
  });
});
