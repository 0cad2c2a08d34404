import type { ToldInPublic } from "../told";
import {
  CONTRACTS,
  GUANGDONG,
  GUANGDONG_WAGES,
  HOLIDAYS,
  HOLIDAYS_BEFORE,
  HOURS,
  INSPECTION,
  LABOUR,
  MONTH,
  REPEAL,
  WAGES,
} from "./sources";

/** Rules of packs/current/labour.ts: English wording, law or platform page, article. */
export const LABOUR_LAW: ToldInPublic = {
  W01: ["Losses by contract: at most 20 % of the month's wage", WAGES, "第16条"],
  "W01.floor": ["What is left is never below the local minimum wage", WAGES, "第16条"],
  W02: [
    "Nothing else is taken: only tax, social insurance, court orders and what the law names",
    WAGES,
    "第15条",
  ],
  W03: ["Fines on staff have no basis in law", REPEAL],
  W04: [
    "Guangdong: rule books with fines must be corrected, fines already taken are punished per person",
    GUANGDONG,
  ],
  W05: ["Guangdong: a written notice of reason and amount comes first", GUANGDONG_WAGES, "第15条"],
  W06: [
    "Rules need discussion and publication; nobody resigns by a rule: dismissal needs a serious breach",
    CONTRACTS,
    "第4、39、80条",
  ],
  W08: ["Hours a day at most", LABOUR, "第36条"],
  "W08.week": ["Hours a week at most", HOURS, "第3条"],
  W09: ["Rest days a week at least", LABOUR, "第38条"],
  W10: ["Overtime a month at most", LABOUR, "第41条"],
  "W10.day": ["Overtime a day: 1 hour as a rule, at most", LABOUR, "第41条"],
  W11: [
    "Overtime pay: 150 %, on rest days without a day in lieu 200 %, on statutory holidays 300 %",
    LABOUR,
    "第44条",
  ],
  "W11.days": ["Statutory holidays a year", HOLIDAYS, "第2条"],
  "W11.before": ["Statutory holidays a year, 2014 to 2024", HOLIDAYS_BEFORE, "第2条"],
  W12: ["Paid days a month for working out a day's wage", MONTH],
  W13: [
    "No nights or overtime from the 7th month of pregnancy and in the first year of nursing",
    LABOUR,
    "第61、63条",
  ],
  "W13.night": ["When a night shift begins", LABOUR],
  W14: ["Illegal overtime: 100–500 yuan for each worker", INSPECTION, "第25条"],
};
