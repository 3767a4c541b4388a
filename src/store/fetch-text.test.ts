import { expect } from "@open-wc/testing";
import {
  clock,
  fault,
  logOf,
  newKey,
  until,
} from "../../scripts/testing/fault.js";
import { fetchText } from "./fetch-text.js";

const { fetch } = globalThis;

/** An answer whose parts come when the test says so. */
function answerInParts(): {
  send(...parts: readonly (string | Uint8Array)[]): Promise<void>;
  end(): Promise<void>;
} {
  let stream: ReadableStreamDefaultController<Uint8Array>;
  globalThis.fetch = (_, { signal } = {}) => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        stream = controller;
        signal?.addEventListener("abort", () =>
          controller.error(signal.reason),
        );
      },
    });
    return Promise.resolve(new Response(body));
  };
  const settle = (): Promise<void> =>
    new Promise((resolve) => void clock.real.setTimeout(resolve, 5));
  return {
    async send(...parts) {
      const encoder = new TextEncoder();
      for (const part of parts) {
        await settle();
        stream.enqueue(typeof part === "string" ? encoder.encode(part) : part);
      }
      await settle();
    },
    async end() {
      await settle();
      stream.close();
    },
  };
}

describe("fetchText", () => {
  beforeEach(() => clock.install());
  afterEach(async () => {
    globalThis.fetch = fetch;
    await clock.restore();
  });

  it("gives the text", async () => {
    const text = await fetchText(fault("film"), new AbortController().signal);
    expect(text).to.be.a("string").that.contains("The Fault");
  });

  it("puts together what is cut in the middle of a character", async () => {
    const answer = answerInParts();
    const text = fetchText("https://a.example/", new AbortController().signal);
    const bytes = new TextEncoder().encode("Buñuel 🎬");
    await answer.send(...[...bytes].map((byte) => Uint8Array.of(byte)));
    await answer.end();
    expect(await text).to.equal("Buñuel 🎬");
  });

  it("waits for what keeps coming, however long it takes", async () => {
    const answer = answerInParts();
    const text = fetchText("https://a.example/", new AbortController().signal);
    for (const part of "The Fault") {
      await answer.send(part);
      clock.pass(14_999);
    }
    await answer.end();
    expect(await text).to.equal("The Fault");
    expect(clock.now).to.be.above(120_000);
  });

  it("gives up when nothing has come for 15 seconds", async () => {
    const answer = answerInParts();
    const text = fetchText("https://a.example/", new AbortController().signal);
    await answer.send("The", " Fault");
    clock.pass(15_000);
    expect(await text).to.include({ code: "timeout", passing: true });
  });

  for (const [bytes, expected] of [
    [2_000_000, undefined],
    [2_000_001, "size"],
  ] as const) {
    it(`${expected ? "does not take" : "takes"} ${bytes} bytes`, async () => {
      const result = await fetchText(
        fault("big", { bytes }),
        new AbortController().signal,
      );
      if (typeof result === "string") expect(result.length).to.equal(bytes);
      else expect(result).to.include({ code: expected });
    });
  }

  it("counts bytes and not characters", async () => {
    const answer = answerInParts();
    const text = fetchText("https://a.example/", new AbortController().signal);
    await answer.send("電".repeat(700_000));
    expect(await text).to.include({ code: "size" });
  });

  it("ends the request when its signal is aborted", async () => {
    const key = newKey();
    const controller = new AbortController();
    const text = fetchText(fault("stall", { key }), controller.signal).then(
      () => "settled",
      () => "settled",
    );
    await until(async () => (await logOf(key)).requests === 1);
    controller.abort();
    expect(await text).to.equal("settled");
    await until(async () => (await logOf(key)).aborted === 1);
  });

  it("sends cookies to no other origin", async () => {
    let init: RequestInit | undefined;
    globalThis.fetch = (_, given) => {
      init = given;
      return Promise.resolve(new Response("{}"));
    };
    await fetchText("https://a.example/", new AbortController().signal);
    expect(init?.credentials ?? "same-origin").to.equal("same-origin");
    expect(init?.method ?? "GET").to.equal("GET");
    expect(init?.body ?? null).to.equal(null);
  });
});
