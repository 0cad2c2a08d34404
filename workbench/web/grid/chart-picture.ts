import type { BookData, CellValue, ChartData } from "../../model/data";
import { seriesOf, valuesIn } from "../../model/edit/charts";

/** Office's colours of series, in their order. */
const COLORS = ["#4472c4", "#ed7d31", "#a5a5a5", "#ffc000", "#5b9bd5", "#70ad47"];
const colorAt = (index: number): string => COLORS[index % COLORS.length] ?? "#4472c4";

interface Drawn {
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}

const textOf = (value: CellValue | undefined): string =>
  value === undefined ? "" : typeof value === "object" ? value.error : String(value);

/** What a chart shows of the cells as they are now; null for a kind that isn't modelled. */
export function drawnOf({ sheets }: BookData, { source, seriesBy }: ChartData): Drawn | null {
  const sheet = sheets.find(({ id }) => id === source?.sheet);
  if (!sheet || !source) return null;
  const all = seriesOf(sheet, source.area, seriesBy);
  const texts = (area: (typeof all)[number]["categories"]) => (area ? valuesIn(sheet, area).map(textOf) : []);
  return {
    categories: texts(all[0]?.categories ?? null),
    series: all.map(({ name, values }) => ({
      name: texts(name)[0] ?? "",
      values: valuesIn(sheet, values).map((value) => (typeof value === "number" ? value : 0)),
    })),
  };
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const tag = (name: string, attributes: Readonly<Record<string, string | number>>, content = ""): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escape(String(value))}"`)
    .join("")}>${content}</${name}>`;
const label = (x: number, y: number, text: string, anchor = "middle", size = 11): string =>
  tag("text", { x, y, "text-anchor": anchor, "font-size": size, fill: "#404040" }, escape(text));

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const TITLE = 30;
const LEGEND = 72;
const SIDE = 44;
const FOOT = 24;

/** A round step over a fifth of what is to be shown. Example: 88 → 20. */
function stepOf(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most / 5));
  return [1, 2, 5, 10].map((n) => n * power).find((step) => step * 5 >= most) ?? power * 10;
}

const largest = (series: Drawn["series"]): number =>
  series.flatMap(({ values }) => values).reduce((most, value) => Math.max(most, value), 1);

function bars({ categories, series }: Drawn, box: Box, isLying: boolean): string {
  const most = largest(series);
  const step = stepOf(most);
  const top = Math.ceil(most / step) * step;
  const [along, across] = isLying ? [box.width, box.height] : [box.height, box.width];
  const slot = across / Math.max(1, categories.length || (series[0]?.values.length ?? 1));
  const thick = (slot * 0.6) / Math.max(1, series.length);
  const ticks = Array.from({ length: Math.round(top / step) + 1 }, (_, i) => {
    const at = ((i * step) / top) * along;
    return isLying
      ? tag("line", {
          x1: box.x + at,
          x2: box.x + at,
          y1: box.y,
          y2: box.y + box.height,
          stroke: "#d9d9d9",
        }) + label(box.x + at, box.y + box.height + 14, String(i * step))
      : tag("line", {
          x1: box.x,
          x2: box.x + box.width,
          y1: box.y + along - at,
          y2: box.y + along - at,
          stroke: "#d9d9d9",
        }) + label(box.x - 4, box.y + along - at + 4, String(i * step), "end");
  });
  const shapes = series.flatMap(({ values }, s) =>
    values.map((value, i) => {
      const [from, long] = [i * slot + slot * 0.2 + s * thick, (Math.max(0, value) / top) * along];
      return isLying
        ? tag("rect", { x: box.x, y: box.y + from, width: long, height: thick, fill: colorAt(s) })
        : tag("rect", {
            x: box.x + from,
            y: box.y + along - long,
            width: thick,
            height: long,
            fill: colorAt(s),
          });
    })
  );
  const names = categories.map((name, i) =>
    isLying
      ? label(box.x - 4, box.y + (i + 0.5) * slot + 4, name, "end")
      : label(box.x + (i + 0.5) * slot, box.y + box.height + 14, name)
  );
  return [...ticks, ...shapes, ...names].join("");
}

function lines({ categories, series }: Drawn, box: Box): string {
  const most = largest(series);
  const slot = box.width / Math.max(1, categories.length);
  const drawn = series.map(({ values }, s) => {
    const points = values.map(
      (value, i) => `${box.x + (i + 0.5) * slot},${box.y + box.height - (value / most) * box.height}`
    );
    return tag("polyline", { points: points.join(" "), fill: "none", stroke: colorAt(s), "stroke-width": 2 });
  });
  const names = categories.map((name, i) => label(box.x + (i + 0.5) * slot, box.y + box.height + 14, name));
  return [...drawn, ...names].join("");
}

function pie({ series }: Drawn, box: Box): string {
  const values = (series[0]?.values ?? []).map((value) => Math.max(0, value));
  const sum = values.reduce((a, b) => a + b, 0) || 1;
  const radius = Math.min(box.width, box.height) / 2;
  const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2];
  const at = (part: number) =>
    `${cx + radius * Math.sin(2 * Math.PI * part)},${cy - radius * Math.cos(2 * Math.PI * part)}`;
  let before = 0;
  return values
    .map((value, i) => {
      const [from, to] = [before / sum, (before += value) / sum];
      if (to - from >= 1) return tag("circle", { cx, cy, r: radius, fill: colorAt(i) });
      const large = to - from > 0.5 ? 1 : 0;
      const d = `M${cx},${cy} L${at(from)} A${radius},${radius} 0 ${large} 1 ${at(to)} Z`;
      return tag("path", { d, fill: colorAt(i) });
    })
    .join("");
}

function legend(names: readonly string[], { width, height }: ChartData["place"]): string {
  return names
    .map((name, i) => {
      const y = height / 2 + (i - names.length / 2) * 18;
      const x = width - LEGEND + 6;
      return (
        tag("rect", { x, y: y - 8, width: 8, height: 8, fill: colorAt(i) }) +
        label(x + 12, y, name, "start", 10)
      );
    })
    .join("");
}

/** A chart as a picture: enough to see what it says; Excel draws it in its own way. */
export function chartPicture(book: BookData, chart: ChartData, size: ChartData["place"]): string {
  const { width, height } = size;
  const drawn = drawnOf(book, chart);
  const right = chart.legend ? LEGEND : 12;
  const top = chart.title === "" ? 12 : TITLE;
  const box = { x: SIDE, y: top, width: width - SIDE - right, height: height - top - FOOT };
  const names =
    chart.kind === "Pie" ? (drawn?.categories ?? []) : (drawn?.series.map(({ name }) => name) ?? []);
  const parts = [
    tag("rect", { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: "#ffffff", stroke: "#d9d9d9" }),
    chart.title === "" ? "" : label(width / 2, 20, chart.title, "middle", 14),
    drawn === null ? label(width / 2, height / 2, chart.name) : plotOf(chart, drawn, box),
    chart.legend && drawn ? legend(names, size) : "",
  ];
  return tag(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "font-family": "sans-serif",
    },
    parts.join("")
  );
}

function plotOf({ kind }: ChartData, drawn: Drawn, box: Box): string {
  if (kind === "Pie") return pie(drawn, box);
  return kind === "Line" ? lines(drawn, box) : bars(drawn, box, kind === "BarClustered");
}
