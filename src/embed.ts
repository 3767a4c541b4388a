/**
 * For a page with frames that show embed.html: gives each the height of what is in it. For a script tag.
 */

/** What no listing needs, in CSS pixels. */
const largest = 20_000;

/** The frames of the page that show embed.html, and where that is. */
const frames = (): (readonly [HTMLIFrameElement, string])[] =>
  [...document.querySelectorAll("iframe")].flatMap((frame) => {
    if (!URL.canParse(frame.src)) return [];
    const { origin, pathname } = new URL(frame.src);
    return pathname.endsWith("/embed.html") ? [[frame, origin] as const] : [];
  });

/** Gives a frame so much room inside, whatever its border and box-sizing. */
function fit(frame: HTMLIFrameElement, height: number): void {
  frame.style.blockSize = `${height}px`;
  const missing = height - frame.clientHeight;
  if (missing) frame.style.blockSize = `${height + missing}px`;
}

addEventListener("message", ({ source, origin, data }: MessageEvent) => {
  const { type, height } = Object(data) as Record<string, unknown>;
  if (type !== "film-elements:height" || typeof height !== "number") return;
  for (const [frame, home] of frames())
    // Whoever else is in a frame of the page, or has come into this one since, is not listened to.
    if (frame.contentWindow === source && home === origin)
      fit(frame, Math.min(height, largest));
});

// Those that were there before. What a frame shows that has not loaded yet is of no origin.
for (const [frame] of frames())
  frame.contentWindow?.postMessage("film-elements:measure", "*");

export {};
