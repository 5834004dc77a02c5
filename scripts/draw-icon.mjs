// Draws media/icon.png: a sheet of writing with one word underlined by a squiggle, and a tick. Plain arithmetic, no drawing library:
//   node scripts/draw-icon.mjs
// Every shape is a distance function; a pixel's colour is mixed by how far it is from the shape's edge, which gives smooth edges at any size.
import { writeFile } from 'node:fs/promises';
import { crc32, deflateSync } from 'node:zlib';

const size = 256;

/** Distance functions over a square of 1 by 1, negative inside. */
const box = (x0, y0, x1, y1, round) => (x, y) => {
  const [dx, dy] = [Math.abs(x - (x0 + x1) / 2) - (x1 - x0) / 2 + round, Math.abs(y - (y0 + y1) / 2) - (y1 - y0) / 2 + round];
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - round;
};
const disc = (cx, cy, radius) => (x, y) => Math.hypot(x - cx, y - cy) - radius;
const path = (points, width) => (x, y) => Math.min(...points.slice(1).map((end, at) => {
  const start = points[at];
  const [ax, ay] = [end[0] - start[0], end[1] - start[1]];
  const along = Math.max(0, Math.min(1, ((x - start[0]) * ax + (y - start[1]) * ay) / (ax * ax + ay * ay)));
  return Math.hypot(x - start[0] - along * ax, y - start[1] - along * ay);
})) - width / 2;
const squiggle = (x0, x1, y, height, waves) => Array.from({ length: 120 }, (_, at) => {
  const part = at / 119;
  return [x0 + part * (x1 - x0), y + height * Math.sin(part * waves * 2 * Math.PI)];
});

/** Bottom to top: shape and colour. */
const layers = [
  [box(0.02, 0.02, 0.98, 0.98, 0.2), [31, 58, 95]],
  [box(0.2, 0.13, 0.8, 0.87, 0.05), [250, 248, 243]],
  [box(0.28, 0.24, 0.72, 0.29, 0.025), [163, 171, 182]],
  [box(0.28, 0.37, 0.43, 0.42, 0.025), [163, 171, 182]],
  [box(0.48, 0.37, 0.72, 0.42, 0.025), [52, 64, 80]],
  [path(squiggle(0.48, 0.72, 0.475, 0.014, 3), 0.026), [214, 69, 65]],
  [box(0.28, 0.56, 0.6, 0.61, 0.025), [163, 171, 182]],
  [box(0.28, 0.69, 0.5, 0.74, 0.025), [163, 171, 182]],
  [disc(0.71, 0.75, 0.2), [31, 58, 95]],
  [disc(0.71, 0.75, 0.165), [47, 158, 106]],
  [path([[0.63, 0.755], [0.69, 0.815], [0.8, 0.69]], 0.05), [255, 255, 255]],
];

const rows = Buffer.alloc(size * (1 + size * 4));
for (let py = 0; py < size; py++) {
  for (let px = 0; px < size; px++) {
    let [red, green, blue, alpha] = [0, 0, 0, 0];
    for (const [shape, colour] of layers) {
      const cover = Math.max(0, Math.min(1, 0.5 - shape((px + 0.5) / size, (py + 0.5) / size) * size));
      [red, green, blue] = [red, green, blue].map((value, at) => (alpha === 0 ? colour[at] : value + (colour[at] - value) * cover));
      alpha = Math.max(alpha, cover);
    }
    rows.set([red, green, blue, alpha * 255].map(Math.round), py * (1 + size * 4) + 1 + px * 4);
  }
}

const header = Buffer.alloc(13);
header.writeUInt32BE(size, 0);
header.writeUInt32BE(size, 4);
header.set([8, 6, 0, 0, 0], 8); // 8 bits a channel, colour with alpha
await writeFile(new URL('../media/icon.png', import.meta.url), Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0)),
]));

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
