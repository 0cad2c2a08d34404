import { dayOfMoment, type Moment, ymd } from "../../domain/kernel";
import type { Locale } from "../../text";
import { commands } from "../../commands";
import type { PaneState } from "../views/pane";
import type { Field } from "../views/parts/model";
import { THEME_CHOICES, type ThemeChoice } from "../views/theme";
import type { PaneHost } from "./host";

/** From this day on people think of the next month. */
const MONTH_TURNS = 16;
const MONTHS_AHEAD = 13;

/** The pane before the workbook has been looked at. */
export function firstState(host: PaneHost): PaneState {
  const locale = rememberedLocale(host);
  const themeChoice = rememberedTheme(host);
  return {
    locale,
    themeChoice,
    scheme: themeChoice === "auto" ? host.scheme() : themeChoice,
    build: host.build,
    view: "today",
    notice: null,
    busy: null,
    today: { status: "reading", fresh: false, skipped: false, due: [], steps: [] },
    damage: { register: null, candidates: [], fields: lineFields(), values: {}, problems: {}, plan: null },
    roster: {
      staff: null,
      candidates: [],
      months: monthsFrom(host.now()),
      month: usualMonth(host.now()),
      profile: "S0",
      preview: null,
      impossible: null,
      input: { cover: [], promotions: { text: "", lines: [] }, requests: { text: "", lines: [] } },
      known: { people: [], shifts: { S0: [], S3: [] } },
      eased: [],
      givenUp: { leave: [], locked: [] },
      written: [],
      checked: null,
      away: { people: [], values: { person: "", from: "", to: "", code: "病假" }, answer: null },
    },
    functions: { cards: [], target: null },
    why: { address: null, passport: null },
    care: { broken: null, sheet: null, plan: null },
    rules: {
      known: false,
      packs: { platform: "current", law: "current", internal: "handbook" },
      schemes: {},
      matters: [],
      reviews: {},
      table: null,
      questions: [],
      answers: {},
      by: "",
      changed: [],
      findings: [],
      compared: null,
      plan: null,
    },
    settings: { kept: [], clockStands: false, confirmRemoval: false },
  };
}

function rememberedLocale(host: PaneHost): Locale {
  const kept = host.memory.read("language");
  return kept === "zh" || kept === "en" ? kept : host.locale();
}

function rememberedTheme(host: PaneHost): ThemeChoice {
  const kept = host.memory.read("theme");
  return THEME_CHOICES.find((choice) => choice === kept) ?? "auto";
}

/** The form of one line of the damage register, from the command's own list of arguments. */
function lineFields(): Field[] {
  return commands["damage.add"].args.map(({ name, kind, label, required, choices = [] }) => ({
    name,
    kind: kind === "choice" || kind === "date" || kind === "text" ? kind : "number",
    label,
    required,
    choices,
  }));
}

/** Months counted from year 0, so that December is followed by January. */
const monthText = (count: number): string =>
  `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;

function monthCount(now: Moment): number {
  const { year, month } = ymd(dayOfMoment(now));
  return year * 12 + month - 1;
}

function monthsFrom(now: Moment): string[] {
  return Array.from({ length: MONTHS_AHEAD }, (_, i) => monthText(monthCount(now) + i));
}

/** The month somebody who opens the pane now probably wants to plan. */
export function usualMonth(now: Moment): string {
  const late = ymd(dayOfMoment(now)).day >= MONTH_TURNS;
  return monthText(monthCount(now) + (late ? 1 : 0));
}
