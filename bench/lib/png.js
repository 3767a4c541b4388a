// A picture made here, so that the bench needs no file.
import { deflateSync } from "node:zlib";
const crcTable = Array.from({ length: 256 }, (_, n) => {
  for (let k = 0; k < 8; k++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n >>> 0;
});
const crc = (b) => {
  let c = ~0;
  for (const x of b) c = crcTable[(c ^ x) & 255] ^ (c >>> 8);
  return ~c >>> 0;
};
export function png(w, h) {
  const chunk = (t, d) => {
    const b = Buffer.alloc(d.length + 12);
    b.writeUInt32BE(d.length);
    b.write(t, 4, "latin1");
    d.copy(b, 8);
    b.writeUInt32BE(crc(b.subarray(4, d.length + 8)), d.length + 8);
    return b;
  };
  const ihdr = Buffer.alloc(13);
  ihdr.writeUInt32BE(w);
  ihdr.writeUInt32BE(h, 4);
  ihdr.set([8, 2, 0, 0, 0], 8);
  const row = w * 3 + 1,
    px = Buffer.alloc(row * h);
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++)
      px.set(
        [60 + ((x * y) & 63), 90 + ((x ^ y) & 63), 80 + (y & 63)],
        y * row + 1 + x * 3,
      );
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk("IHDR", ihdr),
    chunk("IDAT", deflateSync(px)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
