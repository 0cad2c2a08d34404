import { ymd } from "../../../src/domain/kernel";
import { S0 } from "../../../src/domain/roster";
import type { Asked, Part, RequestsAbout } from "../../../src/domain/requests";

const NAMES = ["小赵", "小钱", "小孙", "小李", "小周", "小吴", "小李子"];

/** December 2026; "阿芳" is 小吴's name, 808 and 809 are both called 大伟; 12 is a number that could be a day. */
export const about: RequestsAbout = {
  month: { year: 2026, month: 12 },
  people: [
    ...NAMES.map((name, i) => ({ id: `${801 + i}`, name, names: name === "小吴" ? [name, "阿芳"] : [name] })),
    { id: "808", name: "大伟", names: ["大伟"] },
    { id: "809", name: "大伟", names: ["大伟"] },
    { id: "810", name: "王 磊", names: ["王 磊"] },
    { id: "12", name: "小新", names: ["小新"] },
    { id: "E1", name: "Zhao", names: ["Zhao"] },
    { id: "E2", name: "Sun Li", names: ["Sun Li"] },
    { id: "E3", name: "May", names: ["May"] },
  ],
  shifts: S0.shifts,
};

/** Runs of days as "10-12,24"; of another month with it. */
export function daysText(days: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last && last[1] === day - 1) last[1] = day;
    else runs.push([day, day]);
  }
  const said = (day: number) => String(ymd(day as never).day);
  return runs.map(([a, b]) => (a === b ? said(a) : `${said(a)}-${said(b)}`)).join(",");
}

function whatText(asked: Asked): string {
  switch (asked.kind) {
    case "wish":
      return `${asked.want ? "想" : "不"}${asked.code}${asked.weight === 5 ? "" : String(asked.weight)}`;
    case "extra":
      return asked.want ? "加班" : "不加班";
    case "cancel":
      return `取消${asked.code ?? "假"}`;
    case "lock":
      return `定${asked.code}`;
    case "leave":
      return asked.code;
  }
}

/** A part in short: "小赵 24 事假 !plainLeave", "? unknownPerson". */
export function short(part: Part): string {
  const name = (code: string) => code.replace("requests.", "");
  if (part.is === "unread") return `? ${name(part.why.code)} 「${part.text}」`;
  const { people, days, half, asked, remarks } = part;
  const said = [
    people.map((p) => p.name).join("+"),
    `${daysText(days)}${half ?? ""}`,
    whatText(asked),
    ...remarks.map((r) => `!${name(r.code)}`),
  ];
  return said.join(" ");
}
