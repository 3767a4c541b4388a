/** What the test server (scripts/test-server.mjs) saw of a key. */
export interface FaultLog {
  readonly requests: number;
  readonly aborted: number;
  readonly received: readonly {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    /** Of a service's stand-in: what follows its option. */
    readonly path?: string;
  }[];
}

let keys = 0;

/** A key that no other test has, in this browser or another. */
export const newKey = (): string =>
  `${Date.now()}-${Math.random()}-${(keys += 1)}`;

/** The absolute address of a fault: `fault("status", { status: 404, key })`. */
export function fault(
  name: string,
  query: Readonly<Record<string, string | number>> = {},
  origin = location.origin,
): string {
  const url = new URL(`/__fault/${name}`, origin);
  for (const [key, value] of Object.entries(query)) {
    url.searchParams.set(key, String(value));
  }
  return url.href;
}

/** What the server saw of a key. */
export const logOf = async (key: string): Promise<FaultLog> =>
  (await fetch(fault("log", { key }))).json() as Promise<FaultLog>;

/** An origin where nobody listens. */
export const closedOrigin = async (): Promise<string> =>
  (await fetch(fault("closed"))).text();

/** The origin of a second server, which does not let this one read unless the query has `cors`. */
export const otherOrigin = async (): Promise<string> =>
  (await fetch(fault("origin"))).text();

/** Waits, in real time, until something is so. */
export async function until(
  isSo: () => unknown,
  what = "nothing came of it",
): Promise<void> {
  const start = performance.now();
  while (!(await isSo())) {
    if (performance.now() - start > 4_000) throw new Error(what);
    await new Promise((resolve) => clock.real.setTimeout(resolve, 5));
  }
}

interface Timer {
  readonly at: number;
  readonly run: () => void;
  /** Of a signal, which cannot be cleared. */
  readonly signal: boolean;
}

/** A clock that stands still until it is told to go on, in the place of the page's timers. */
class Clock {
  readonly real = {
    setTimeout: globalThis.setTimeout.bind(globalThis),
    clearTimeout: globalThis.clearTimeout.bind(globalThis),
    timeout: AbortSignal.timeout,
  };
  now = 0;
  #next = 1e9;
  readonly #timers = new Map<number, Timer>();

  install(): void {
    this.now = 0;
    this.#timers.clear();
    const set = (run: () => void, delay = 0, signal = false): number => {
      this.#timers.set(++this.#next, { at: this.now + delay, run, signal });
      return this.#next;
    };
    Object.assign(globalThis, {
      setTimeout: (run: () => void, delay?: number) => set(run, delay),
      clearTimeout: (id: number) => {
        if (!this.#timers.delete(id)) this.real.clearTimeout(id);
      },
    });
    AbortSignal.timeout = (delay) => {
      const late = new AbortController();
      const reason = new DOMException("signal timed out", "TimeoutError");
      set(() => late.abort(reason), delay, true);
      return late.signal;
    };
  }

  /** Gives the page its timers back; fails when one is left that nobody clears. */
  async restore(): Promise<void> {
    try {
      await until(() => {
        // Safari has no idle time: what is done in it elsewhere is due at once, piece by piece.
        this.pass(0);
        return !this.due.length;
      }, `timers left: ${this.due.join()}`);
    } finally {
      const { setTimeout, clearTimeout, timeout } = this.real;
      Object.assign(globalThis, { setTimeout, clearTimeout });
      AbortSignal.timeout = timeout;
    }
  }

  /** In how many milliseconds each timer is due. */
  get due(): number[] {
    return [...this.#timers.values()]
      .filter(({ signal }) => !signal)
      .map(({ at }) => at - this.now)
      .sort((a, b) => a - b);
  }

  /** Lets time pass, and what is due run. */
  pass(milliseconds: number): void {
    this.now += milliseconds;
    for (const [id, { at, run }] of [...this.#timers]) {
      if (at <= this.now && this.#timers.delete(id)) run();
    }
  }
}

/** Stands in for the page's timers between `clock.install()` and `clock.restore()`. */
export const clock = new Clock();
