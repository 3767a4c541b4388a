/** What a document is to be read as: a film of this name, or a code of `film-error`. */
type Expected = `film ${string}` | "format" | "film" | "size";

/** A document, as text or bytes, and how its server calls it. */
export interface JsonCase {
  readonly name: string;
  readonly body: () => BlobPart;
  readonly type?: string;
  readonly expected: Expected;
}

const film = (value: string): string =>
  `{"@type":"Movie","name":"M","x":${value}}`;

const short = (text: string): string =>
  text.length > 40 ? `${text.slice(0, 40)}… (${text.length})` : text;

/** Values that JSON has. */
const values = [
  ...["0", "-0", "1E22", "1e-2", "123.456e78", "1e400", "-1e9999", "1e-9999"],
  ...["100000000000000000000", "0.1000000000000000055", "-0.00000000000001"],
  ...["true", "false", "null", '""', "[]", "[[]   ]", "{}", '{"":0}'],
  ...['"\\"\\\\\\/\\b\\f\\n\\r\\t"', '"\\u0000"', '"\\uD834\\uDD1E"'],
  ...['"\\uD800"', '"\\uDFFF\\uD800"', '"\\uFFFF"', '"\\u2028"', '"\\u0022"'],
  ...['"\u2028\u2029"', '"\u007f"', '"\uffff\ufdd0"', '"\u{1f3ac}"'],
  ...['{"a":1,"a":2}', '{"\\u0000":1}', '{"__proto__":{"name":"N"}}'],
  ...['{"__proto__":null}', '{"constructor":{"prototype":1}}', '{"then":1}'],
  ...["[1,[2,[3,{}]]]", " [\t1 ,\r\n2 ] ", '[null,"",0,false]'],
  ...['"[{"', '"//"', '"/*"', '{"toString":1,"valueOf":2}', '{"length":9}'],
];

/** What looks like JSON and is none. */
const mistakes = [
  ...["+1", ".5", "5.", "0x1F", "01", "-01", "1e", "1e+", "1.e1", "--1", "-"],
  ...["NaN", "Infinity", "-Infinity", "1_000", "1 000", "0.1.2", "1n", "1,5"],
  ...["\u0661", "\uff11", "True", "nul", "undefined", "tru", "nulll", ""],
  ...["'a'", '"a', '"\\x41"', '"\\u12"', '"\\u{41}"', '"\\a"', '"\\"', "`a`"],
  ...["“a”", '"\\uD8"', '"\\u00G0"', "a", '"a""b"', '"a"b'],
  ...["[1,]", "[,1]", "[1,,2]", "[1 2]", "[1", "1]", "[1,2", "[}", "(1)"],
  ...['{"a":1,}', "{a:1}", "{'a':1}", '{"a" 1}', '{"a"::1}', '{"a":}'],
  ...['{"a"}', "{1:1}", '{"a":1 "b":2}', '{"a":1', "{,}", '{"a":1]', "{[]:1}"],
  ...["/* */1", "1//", "1 # a", "1;", "$ref", "new Date()", "function(){}"],
  ...["\u00a01", "\u20601", "\ufeff1", "\u20281", "\u30001", "\\u0031"],
];

/** Whole documents. */
const documents: readonly (readonly [string, Expected])[] = [
  ["", "format"],
  [" \t\r\n", "format"],
  ["\ufeff", "format"],
  ["{", "format"],
  ["[", "format"],
  ['"', "format"],
  ["]", "format"],
  [`${film("1")}}`, "format"],
  [`${film("1")}]`, "format"],
  [`${film("1")} ${film("2")}`, "format"],
  [`${film("1")},`, "format"],
  [`${film("1")}x`, "format"],
  [`callback(${film("1")})`, "format"],
  [`)]}',\n${film("1")}`, "format"],
  [`while(1);${film("1")}`, "format"],
  [film("1").slice(0, -1), "format"],
  [film("1").slice(1), "format"],
  [`\u2060${film("1")}`, "format"],
  ["[[]]", "film"],
  ["0", "film"],
  ['"M"', "film"],
  [`[${film("1")}]`, "film M"],
  [`[[[${film("1")}]]]`, "film M"],
  // What documents in use have, and nobody can misread.
  [`\ufeff${film("1")}`, "film M"],
  [`\f\v${film("1")}\0`, "film M"],
  [film('"a\nb\tc\0d"'), "film M"],
  [film("1<br />"), "film M"],
];

/** Bytes of a text, two for each of its letters. */
const utf16 = (text: string, isBig: boolean): Uint8Array<ArrayBuffer> => {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++)
    bytes.setUint16(at * 2, text.charCodeAt(at), !isBig);
  return new Uint8Array(bytes.buffer);
};
/** Bytes of a text, one for each of its letters. */
const latin1 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string): string =>
  String.fromCharCode(...new TextEncoder().encode(text));
const bunuel = '{"@type":"Movie","name":"Buñuel"}';
const json = (charset: string): string => `application/json;charset=${charset}`;
const garbled = "film Bu\ufffduel";

const encodings: readonly (readonly [
  string,
  BlobPart,
  string | undefined,
  Expected,
])[] = [
  ["UTF-8", bunuel, json("utf-8"), "film Buñuel"],
  ["UTF-8 that is called Latin-1", bunuel, json("iso-8859-1"), "film Buñuel"],
  ["UTF-8 that is called nothing", bunuel, "", "film Buñuel"],
  ["UTF-8 of an unknown name", bunuel, json("x-none"), "film Buñuel"],
  ["UTF-8 behind two marks", `\ufeff\ufeff${bunuel}`, undefined, "film Buñuel"],
  ["Latin-1", latin1(bunuel), json("ISO-8859-1"), "film Buñuel"],
  ["Windows-1252", latin1(bunuel), json('"windows-1252"'), "film Buñuel"],
  ["Latin-1 that is not called so", latin1(bunuel), undefined, garbled],
  ["Latin-1 of an unknown name", latin1(bunuel), json("x-none"), garbled],
  [
    "Shift JIS",
    latin1('{"@type":"Movie","name":"\x89\x66\x89\xe6"}'),
    json("shift_jis"),
    "film 映画",
  ],
  ...[true, false].flatMap((isBig) => {
    const name = `UTF-16, ${isBig ? "big" : "little"} end first`;
    const charset = json(isBig ? "utf-16be" : "utf-16le");
    const marked = utf16(`\ufeff${bunuel}`, isBig);
    const bare = utf16(bunuel, isBig);
    return [
      [`${name}, called so`, marked, charset, "film Buñuel"],
      [`${name}, without a name`, marked, undefined, "film Buñuel"],
      [`${name}, without a mark`, bare, charset, "film Buñuel"],
      [`${name}, without either`, bare, undefined, "film"],
    ] as const;
  }),
  ...(
    [
      ["a character cut short", "Bu\xc3uel"],
      ["a byte too many", "Bu\xb1uel"],
      ["a byte that is none", "Bu\xf5uel"],
    ] as const
  ).map(
    ([name, inner]) =>
      [
        `UTF-8 with ${name}`,
        latin1(`{"@type":"Movie","name":"${inner}"}`),
        undefined,
        garbled,
      ] as const,
  ),
  [
    "UTF-8 that is too long for its letter",
    latin1('{"@type":"Movie","name":"a\xc0\xafb"}'),
    undefined,
    "film a\ufffd\ufffdb",
  ],
  [
    "UTF-8 of half a letter",
    latin1('{"@type":"Movie","name":"a\xed\xa0\x80b"}'),
    undefined,
    "film a\ufffd\ufffd\ufffdb",
  ],
  [
    "UTF-8 that ends within a letter",
    latin1(utf8(bunuel).slice(0, -4)),
    undefined,
    "format",
  ],
];

const size = 2_000_000;
const fill = (part: string, bytes = size - 100): string =>
  part.repeat(Math.floor(bytes / part.length));
const nested = (open: string, close: string, depth: number): string =>
  `${open.repeat(depth)}1${close.repeat(depth)}`;

/** Documents that are made to take long. */
const large: readonly (readonly [string, () => string, Expected])[] = [
  ["2 MB of spaces", () => film(fill(" ") + 1), "film M"],
  ["2 MB in one text", () => film(`"${fill("a")}"`), "film M"],
  ["2 MB of escapes", () => film(`"${fill("\\u0041")}"`), "film M"],
  ["2 MB of backslashes", () => film(`"${fill("\\\\")}"`), "film M"],
  ["2 MB of digits", () => film(fill("9")), "film M"],
  ["2 MB of digits behind a point", () => film(`0.${fill("0")}1`), "film M"],
  ["2 MB of noughts", () => film(`[0${fill(",0")}]`), "film M"],
  ["2 MB of words", () => film(`["a"${fill(',"b"')}]`), "film M"],
  ["2 MB of lists", () => film(`[[]${fill(",[]")}]`), "film M"],
  ["2 MB of objects", () => film(`[{}${fill(",{}")}]`), "film M"],
  ["2 MB of one name", () => film(`{"a":0${fill(',"a":0')}}`), "film M"],
  [
    "100,000 names",
    () =>
      film(
        `{${Array.from({ length: 100_000 }, (_, i) => `"${i}a":0`).join()}}`,
      ),
    "film M",
  ],
  ["one name of 2 MB", () => film(`{"${fill("a")}":0}`), "film M"],
  ["2 MB of line ends in a text", () => film(`"${fill("\n")}"`), "film M"],
  ["2 MB of lists that have no end", () => fill("[", 200_000), "format"],
  ["2 MB of quotation marks", () => fill('"'), "format"],
  ["2 MB of commas", () => film(`[${fill(",")}]`), "format"],
  ["a byte over 2 MB", () => " ".repeat(size - 1) + "{}", "size"],
  ...[64, 65, 1_000, 5_000].flatMap(
    (depth) =>
      [
        [
          `${depth} lists in one another`,
          () => film(nested("[", "]", depth)),
          "film M",
        ],
        [
          `${depth} objects in one another`,
          () => film(nested('{"a":', "}", depth)),
          "film M",
        ],
      ] as const,
  ),
];

/** Documents as JSON's tests have them, and as servers send them; written for this library. */
export const jsonCases: readonly JsonCase[] = [
  ...values.map((value) => ({
    name: `the value ${short(JSON.stringify(value))}`,
    body: () => film(value),
    expected: "film M" as const,
  })),
  ...mistakes.map((value) => ({
    name: `the mistake ${short(JSON.stringify(value))}`,
    body: () => film(value),
    expected: "format" as const,
  })),
  ...documents.map(([text, expected]) => ({
    name: `the document ${short(JSON.stringify(text))}`,
    body: () => text,
    expected,
  })),
  ...encodings.map(([name, body, type, expected]) => ({
    name,
    body: () => body,
    expected,
    ...(type !== undefined && { type }),
  })),
  ...large.map(([name, body, expected]) => ({ name, body, expected })),
];
