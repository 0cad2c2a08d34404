/**
 * `node tools/icons.mjs`: draws assets/icons/*.png from the shapes below, with the Chromium that playwright-core finds
 * in CHROME_PATH (or /usr/bin/chromium). The drawings are our own; the PNGs are committed, because Excel wants PNG.
 */
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const out = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "assets", "icons");

const INK = "#3b3a39";
const GREEN = "#0f7b5f";
const AMBER = "#c7511f";
const line = (d, color = INK) => `<path d="${d}" fill="none" stroke="${color}" />`;
const fill = (d, color = GREEN) => `<path d="${d}" fill="${color}" stroke="none" />`;

/** Drawn on a 32 grid: grey outline, one accent. */
const GLYPHS = {
  today: line("M5 8h22v19H5z") + line("M5 13h22M11 5v5M21 5v5") + line("M11 20l4 4 7-8", GREEN),
  roster:
    line("M5 6h22v21H5zM5 12h22M5 17h22M5 22h22M12 6v21") +
    fill("M13 13h6v3h-6zM20 18h6v3h-6z") +
    fill("M13 23h6v3h-6z", AMBER),
  registers:
    line("M16 4l11 5v14l-11 5-11-5V9z") + line("M5 9l11 5 11-5") + line("M17 14l-3 4 4 3-3 6", AMBER),
  finance:
    line("M16 5a11 11 0 1 0 0 22 11 11 0 0 0 0-22z") +
    line("M11.5 10l4.5 6 4.5-6M16 16v7M12 16.500h8M12 19.500h8", GREEN),
  functions:
    line("M18 6c-4-1-5 1-5.5 4L10 25c-.5 3-2 3-4 2.500M8.5 14h9") + line("M19 17l8 9M27 17l-8 9", GREEN),
  why:
    line("M16 27.500a11.5 11.5 0 1 0 0-23 11.5 11.5 0 0 0 0 23z") +
    line("M12.5 13a3.5 3.5 0 1 1 5.5 2.900c-1.2.9-2 1.6-2 3.1", GREEN) +
    `<circle cx="16" cy="22.5" r="1.5" fill="${GREEN}" stroke="none" />`,
  help:
    line("M16 8c-3-2-7-2.5-11-2v19c4-.5 8 0 11 2 3-2 7-2.5 11-2V6c-4-.5-8 0-11 2zM16 8v19") +
    line("M20 12h4M20 16h4", GREEN),
};

const glyph = (shapes) => `<g stroke-width="2" stroke-linejoin="round" stroke-linecap="round">${shapes}</g>`;

/** A shop's awning over a ticked cell: 店 + 务. */
const APP = `
  <rect x="1" y="1" width="30" height="30" rx="7" fill="${GREEN}" />
  <path d="M7 8h18l2 6a3 3 0 0 1-5.5 1.5 3.2 3.2 0 0 1-5.5 0 3.2 3.2 0 0 1-5.5 0A3 3 0 0 1 5 14z" fill="#fff" />
  <path d="M8 19v7h16v-7" fill="none" stroke="#fff" stroke-width="2.2" stroke-linejoin="round" stroke-linecap="round" />
  <path d="M12.5 21.500l2.5 2.5 5-5" fill="none" stroke="#fff" stroke-width="2.2" stroke-linejoin="round" stroke-linecap="round" />`;

const svg = (body, size) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}">${body}</svg>`;

const pictures = [
  ...[16, 32, 64, 80, 128].map((size) => ({ name: `app-${size}`, size, body: APP })),
  ...Object.entries(GLYPHS).flatMap(([name, shapes]) =>
    [16, 32, 80].map((size) => ({ name: `${name}-${size}`, size, body: glyph(shapes) }))
  ),
];

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
fs.mkdirSync(out, { recursive: true });
for (const { name, size, body } of pictures) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg(body, size)}`);
  await page.screenshot({ path: path.join(out, `${name}.png`), omitBackground: true });
}
await browser.close();
process.stdout.write(`${pictures.length} pictures in assets/icons\n`);
