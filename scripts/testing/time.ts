/**
 * Fails when something takes longer than it may, in milliseconds, five times in a row: what is slow by its nature is slow
 * each time, what is slow because the machine is busy is not.
 */
export async function within(
  limit: number,
  run: () => unknown,
  what = "",
): Promise<void> {
  const times: number[] = [];
  while (times.length < 5) {
    const start = performance.now();
    await run();
    const time = performance.now() - start;
    if (time < limit) return;
    times.push(Math.round(time));
    // No use in trying again what is slow by far.
    if (time > 20 * limit) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${what} took ${times.join(", ")} ms, not ${limit}`);
}
