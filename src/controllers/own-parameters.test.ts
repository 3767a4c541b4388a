import { expect } from "@open-wc/testing";
import { divide, readPairs, type Pairs } from "./own-parameters.js";
import { writePairs as write } from "./write-address.js";

const writePairs = (search: string, prefix: string, own: Pairs): string =>
  write(search, { prefix, divide }, own);

const pairs = [
  ["q", "l’avventura & co"],
  ["day", "2026-06-05"],
  ["day", "2026-06-06"],
] as const;

describe("what is chosen, in the address", () => {
  it("comes out as it went in", () => {
    const search = writePairs("", "programme", pairs);
    expect(search).to.match(/^\?programme\.q=/);
    expect(readPairs(search, "programme")).to.deep.equal(pairs);
  });

  it("leaves the site's own parameters as they are written", () => {
    const site = "?flag&p=a%20b&empty=&programmed.q=1&q=2";
    const search = writePairs(site, "programme", pairs);
    expect(search).to.match(
      /^\?flag&p=a%20b&empty=&programmed\.q=1&q=2&programme\.q=/,
    );
    expect(writePairs(search, "programme", [])).to.equal(site);
  });

  it("is each element's own", () => {
    let search = writePairs("", "a", [["q", "1"]]);
    search = writePairs(search, "b", [["q", "2"]]);
    search = writePairs(search, "a", [["q", "3"]]);
    expect(readPairs(search, "a")).to.deep.equal([["q", "3"]]);
    expect(readPairs(search, "b")).to.deep.equal([["q", "2"]]);
  });

  it("takes any id as a prefix", () => {
    const prefix = "main programme.é&";
    const search = writePairs("?x=1", prefix, pairs);
    expect(readPairs(search, prefix)).to.deep.equal(pairs);
    expect(writePairs(search, prefix, [])).to.equal("?x=1");
  });

  it("is nothing when nothing is chosen", () => {
    expect(writePairs("", "programme", [])).to.equal("");
    expect(readPairs("?programme=1&programme.", "programme")).to.deep.equal([
      ["", ""],
    ]);
  });
});
