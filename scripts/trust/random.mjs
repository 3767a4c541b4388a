// Chance that can be repeated.

/**
 * A sequence of numbers that is the same for the same seed (mulberry32).
 *
 * @param seed A whole number.
 * @returns A function that gives a whole number from 0 to below its argument.
 */
export function sequence(seed) {
  let state = Math.imul(seed, 0x9e3779b1);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** One of a list. */
export const pick = (random, list) => list[random(list.length)];
