import { expect } from "@open-wc/testing";
import { safeUrl } from "./safe-url.js";

const base = "https://cinema.example/films/";

/** As an anchor reads it: a second opinion of the platform's. */
function protocolOf(url: string): string {
  const anchor = document.createElement("a");
  anchor.setAttribute("href", url);
  return anchor.protocol;
}

/** What the platform makes of a spelling, with the page's address as its base. */
function resolve(spelling: string): URL | undefined {
  try {
    return new URL(spelling, base);
  } catch {
    return undefined;
  }
}

/** Each way of writing a scheme that has been seen to get past a filter, and many that have not. */
function spellings(): Set<string> {
  const schemes = ["javascript", "data", "vbscript", "blob", "file"];
  const rests: Record<string, string> = {
    javascript: "alert(1)",
    data: "text/html,<script>alert(1)</script>",
    vbscript: "msgbox(1)",
    blob: "https://cinema.example/3f0c",
    file: "///etc/passwd",
  };
  const invisible = [
    ..."\0\x01\x08\t\n\v\f\r\x1b\x1f \x7f\x85\xa0",
    ..."\u00ad\u1680\u180e\u2000\u200b\u200d\u2028\u2029\u202e\u2060\u3000\ufeff",
  ];
  const entities = ["&Tab;", "&NewLine;", "&#9;", "&#x0A;", "&#0;", "&nbsp;"];
  const all = new Set<string>();
  for (const scheme of schemes) {
    const rest = rests[scheme]!;
    const [first, ...others] = scheme;
    const tail = others.join("");
    const add = (...spelled: string[]): void =>
      spelled.forEach((one) => all.add(one));
    add(
      `${scheme}:${rest}`,
      `${scheme.toUpperCase()}:${rest}`,
      `${first!.toUpperCase()}${tail}:${rest}`,
      [...scheme]
        .map((letter, index) => (index % 2 ? letter.toUpperCase() : letter))
        .join("") + `:${rest}`,
      `${scheme}://cinema.example/%0a${rest}`,
      `${scheme}:/${rest}`,
      `${scheme}::${rest}`,
      `${scheme}：${rest}`,
      `${scheme}&colon;${rest}`,
      `${scheme}&#58;${rest}`,
      `${scheme}&#x3a;${rest}`,
      `${scheme}%3a${rest}`,
      `%${scheme.charCodeAt(0).toString(16)}${tail}:${rest}`,
      `&#${scheme.charCodeAt(0)};${tail}:${rest}`,
      `&#x${scheme.charCodeAt(0).toString(16)};${tail}:${rest}`,
      `\\u00${scheme.charCodeAt(0).toString(16)}${tail}:${rest}`,
      `feed:${scheme}:${rest}`,
      `view-source:${scheme}:${rest}`,
      `jar:${scheme}:${rest}`,
      `url(${scheme}:${rest})`,
      `"${scheme}:${rest}`,
      `<${scheme}:${rest}>`,
      `./${scheme}:${rest}`,
      `//${scheme}:${rest}`,
      `?${scheme}:${rest}`,
      `#${scheme}:${rest}`,
    );
    for (const sign of [...invisible, ...entities]) {
      add(
        `${sign}${scheme}:${rest}`,
        `${first}${sign}${tail}:${rest}`,
        `${scheme}${sign}:${rest}`,
        `${scheme}:${sign}${rest}`,
        `${[...scheme].join(sign)}:${rest}`,
      );
    }
  }
  return all;
}

const generated = [...spellings()];

/** Of urltestdata.json and urltestdata-javascript-only.json of the web-platform-tests: what has a scheme of its own. */
const platformTests = [
  "http://example\t.\norg",
  "http://user:pass@foo:21/bar;par?b#c",
  "https://test:@test",
  "non-special://test:@test/x",
  "non-special://:@test/x",
  "http:foo.com",
  "\t   :foo.com   \n",
  " foo.com  ",
  "a:\t foo.com",
  "http://f:21/ b ? d # e ",
  "lolscheme:x x#x x",
  "http://f:c/b",
  "http://f: /b",
  "http://f:999999/c",
  "http://[www.google.com]/",
  "http://2001::1",
  "file:///foo/bar.txt",
  "ftp://example.com/",
  "https:example.com/",
  "madeupscheme:/example.com/",
  "ftps:/example.com/",
  "gopher:/example.com/",
  "ws:/example.com/",
  "wss:/example.com/",
  "javascript:/../",
  "javascript:/example.com/",
  "mailto:/example.com/",
  "mailto:example.com",
  "data:/example.com/",
  "data:text/plain,foo",
  "data:text/html,test#test",
  "blob:https://example.com:443/",
  "blob:blob:",
  "blob:",
  "about:blank",
  "about:/../",
  "javascript://:443",
  "javascript://test/%0aalert(1)",
  "h\tt\nt\rp://h\to\ns\rt:9\t0\n0\r0/p\ta\nt\rh?q\tu\ne\rry#f\tr\na\rg",
  "ht\ntps:\t//\rexample.com",
  "///x:y",
  "\\\\x:hello",
  "/\\/\\//example",
  "http://example.com/\ud800\u{107ff}\udfff\ufdd0\ufdcf\ufdef\ufdf0\ufffe\uffff?\ud800\u{107ff}\udfff\ufdd0\ufdcf\ufdef\ufdf0\ufffe\uffff",
];

describe("safeUrl", () => {
  for (const [given, expected] of [
    ["https://cinema.example/film", "https://cinema.example/film"],
    ["http://cinema.example", "http://cinema.example/"],
    ["HTTPS://CINEMA.example/A", "https://cinema.example/A"],
    ["poster.jpg", "https://cinema.example/films/poster.jpg"],
    ["/poster.jpg", "https://cinema.example/poster.jpg"],
    ["../a b.jpg", "https://cinema.example/a%20b.jpg"],
    ["?id=1", "https://cinema.example/films/?id=1"],
    ["#a", "https://cinema.example/films/#a"],
    ["//cdn.example/p.jpg", "https://cdn.example/p.jpg"],
    ["  https://cinema.example/  ", "https://cinema.example/"],
    ["https://münchen.example/", "https://xn--mnchen-3ya.example/"],
  ]) {
    it(`makes ${given} absolute`, () => {
      expect(safeUrl(given, base)).to.equal(expected);
    });
  }

  it("takes an absolute address where there is no base, and no relative one", () => {
    expect(safeUrl("https://cinema.example/")).to.equal(
      "https://cinema.example/",
    );
    expect(safeUrl("poster.jpg")).to.equal(undefined);
    expect(safeUrl("//cinema.example/")).to.equal(undefined);
  });

  it("refuses what is empty, and what is no text", () => {
    for (const value of [
      "",
      " ",
      "\n\t",
      undefined,
      null,
      0,
      85,
      true,
      {},
      [],
      ["https://cinema.example/"],
      { toString: () => "javascript:alert(1)" },
      new URL("https://cinema.example/"),
      Symbol("url"),
    ]) {
      expect(safeUrl(value, base)).to.equal(undefined);
    }
  });

  it("refuses what the platform cannot parse", () => {
    for (const value of [
      "http://",
      "http://a:b",
      "http://[",
      "https://a:99999",
    ]) {
      expect(safeUrl(value, base), value).to.equal(undefined);
    }
    expect(safeUrl("https://cinema.example/", "no base")).to.equal(undefined);
  });

  it("lets mail and telephone pass for links only", () => {
    for (const url of ["mailto:box@cinema.example", "tel:+59122442424"]) {
      expect(safeUrl(url, base, "link")).to.equal(url);
      expect(safeUrl(url, base, "resource")).to.equal(undefined);
      expect(safeUrl(url, base)).to.equal(undefined);
    }
  });

  it("has no other scheme, for links neither", () => {
    for (const scheme of [
      "javascript:",
      "data:",
      "vbscript:",
      "blob:https://cinema.example/1",
      "file:///",
      "filesystem:https://cinema.example/1",
      "ftp://a",
      "ws://a",
      "wss://a",
      "about:blank",
      "view-source:https://a",
      "sms:+1",
      "intent://a",
      "ms-word:a",
      "chrome://settings",
      "cid:1",
      "xhttp://a",
      "httpss://a",
      "mailtox:a",
    ]) {
      expect(safeUrl(scheme, base), scheme).to.equal(undefined);
      expect(safeUrl(scheme, base, "link"), scheme).to.equal(undefined);
    }
  });

  it("has more than 500 spellings to be tried with, not few of which are live", () => {
    expect(generated.length).to.be.above(500);
    expect(
      generated.filter((one) => resolve(one)?.protocol === "javascript:")
        .length,
    ).to.be.above(40);
  });

  for (const use of ["resource", "link"] as const) {
    const allowed =
      use === "link"
        ? ["http:", "https:", "mailto:", "tel:"]
        : ["http:", "https:"];
    it(`says of every spelling what the platform says of its scheme, as ${use}`, () => {
      for (const spelling of [...generated, ...platformTests]) {
        const url = resolve(spelling);
        const expected =
          url && spelling.trim() && allowed.includes(url.protocol)
            ? url.href
            : undefined;
        const result = safeUrl(spelling, base, use);
        expect(result, JSON.stringify(spelling)).to.equal(expected);
        if (result) {
          expect(allowed, JSON.stringify(spelling)).to.include(
            protocolOf(result),
          );
          // What has passed passes again, unchanged.
          expect(safeUrl(result, base, use)).to.equal(result);
        }
      }
    });
  }

  it("refuses all of them where there is no base to hide behind", () => {
    for (const spelling of generated) {
      expect(safeUrl(spelling), JSON.stringify(spelling)).to.equal(undefined);
    }
  });
});
