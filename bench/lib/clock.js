// The clocks of a measured page.
export const frame = () =>
  new Promise((resolve) => requestAnimationFrame(resolve));
export const task = () =>
  new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(0);
  });
/** After the next frame has been laid out and painted. */
export async function painted() {
  await frame();
  await task();
}

/**
 * Runs `work` at the start of a frame. `script`: until style and layout of that frame, microtasks included (a second
 * callback of the same frame reads the clock). `first`: until the first task after the frame that has what `work` made.
 */
export function timed(work) {
  return new Promise((resolve, reject) => {
    let start;
    let script;
    let done = false;
    let later;
    requestAnimationFrame(() => {
      start = performance.now();
      task()
        .then(async () => {
          if (!done) {
            await later;
            await painted();
          }
          resolve({ first: performance.now() - start, script, start });
        })
        .catch(reject);
      later = Promise.resolve(work()).then(() => {
        done = true;
      }, reject);
    });
    requestAnimationFrame(() => {
      script = performance.now() - start;
    });
  });
}
