import { generalText } from "./general";
import { pad } from "./render-date";
import type { Part, Section } from "./sections";

/** Rounds half away from zero on the decimal digits Excel shows, not on the binary value. */
function roundDigits(value: number, digits: number): string {
  const size = Math.abs(value);
  if (size >= 1e15 || digits > 15) return size.toFixed(Math.min(digits, 100));
  const exact = Number(size.toPrecision(15));
  const shifted = Math.round(Number(`${exact}e${digits}`));
  return Number.isFinite(shifted) ? Number(`${shifted}e-${digits}`).toFixed(digits) : size.toFixed(digits);
}

const group = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ",");

interface Layout {
  places: string;
  decimals: string;
  grouped: boolean;
  scale: number;
}

function layoutOf(parts: Part[]): Layout {
  const joined = parts.map((p) => (p.kind === "digits" ? p.text : "")).join("");
  const trailing = /,+$/.exec(joined.replace(/\.[0#?]*$/, (tail) => tail))?.[0].length ?? 0;
  const [whole = "", decimals = ""] = joined.slice(0, joined.length - trailing).split(".");
  return {
    places: whole.replaceAll(",", ""),
    decimals: decimals.replaceAll(",", ""),
    grouped: whole.includes(","),
    scale: 1000 ** trailing,
  };
}

function decimalText(fraction: string, places: string): string {
  const kept = [...fraction].map((digit, i) => ({ digit, place: places[i] ?? "0" }));
  while (kept.length > 0 && kept.at(-1)!.digit === "0" && kept.at(-1)!.place !== "0") {
    if (kept.at(-1)!.place === "?") break;
    kept.pop();
  }
  return kept.map((k) => k.digit).join("");
}

function numberText(size: number, layout: Layout, hasPoint: boolean): string {
  const [whole = "0", fraction = ""] = roundDigits(size, layout.decimals.length).split(".");
  const needed = [...layout.places].filter((p) => p === "0").length;
  const shown = whole === "0" && needed === 0 ? "" : whole.padStart(needed, "0");
  const decimals = decimalText(fraction, layout.decimals);
  return (layout.grouped ? group(shown) : shown) + (hasPoint ? `.${decimals}` : "");
}

function fractionText(size: number, section: Section): string | null {
  const slash = section.parts.findIndex((p) => p.kind === "slash");
  if (slash < 0) return null;
  const below = section.parts[slash + 1];
  const limit = below?.kind === "digits" ? 10 ** Math.min(below.text.length, 3) - 1 : 9;
  const hasWhole = section.parts.slice(0, slash).filter((p) => p.kind === "digits").length > 1;
  const whole = hasWhole ? Math.floor(size) : 0;
  const rest = size - whole;
  let best = { n: 0, d: 1, off: Infinity };
  for (let d = 1; d <= limit; d++) {
    const n = Math.round(rest * d);
    const off = Math.abs(rest - n / d);
    if (off < best.off - 1e-12) best = { n, d, off };
  }
  if (best.n === 0 && hasWhole) return String(whole);
  return `${hasWhole && whole > 0 ? `${whole} ` : ""}${best.n}/${best.d}`;
}

function scientificText(size: number, section: Section, layout: Layout): string {
  const exponent = section.parts.find((p) => p.kind === "exponent")!.text;
  const [mantissa, power] = size.toExponential(layout.decimals.length).split("e") as [string, string];
  const sign = Number(power) < 0 ? "-" : exponent[1] === "+" ? "+" : "";
  return `${mantissa}E${sign}${pad(Math.abs(Number(power)), exponent.length - 2)}`;
}

/** A number without its sign under a number section. */
export function renderNumber(size: number, section: Section): string {
  const fraction = fractionText(size, section);
  if (fraction !== null) return fraction;
  const layout = layoutOf(section.parts);
  const percents = section.parts.filter((p) => p.kind === "percent").length;
  const scaled = Number((size * 100 ** percents).toPrecision(15)) / layout.scale;
  const isScientific = section.parts.some((p) => p.kind === "exponent");
  const hasPoint = section.parts.some((p) => p.kind === "digits" && p.text.includes("."));
  const number = isScientific
    ? scientificText(scaled, section, layout)
    : numberText(scaled, layout, hasPoint);
  let written = false;
  return section.parts
    .map((part) => {
      if (part.kind === "literal") return part.text;
      if (part.kind === "percent") return "%";
      if (part.kind === "general") return generalText(size);
      if (part.kind !== "digits" || written) return "";
      written = true;
      return number;
    })
    .join("");
}
