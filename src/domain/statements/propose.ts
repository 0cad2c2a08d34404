import { headerKey } from "../tables";
import { fenOfText } from "./amounts";
import { LAYOUTS, OWN_ROLES, type OwnRole, type OwnSide } from "./layouts";
import { secondsOfText } from "./moments";

/** A column as a file shows it: its header and the cells of its first lines that are filled. */
export interface SeenColumn {
  readonly header: string;
  readonly cells: readonly string[];
}

/** A part and the header that may play it; "" where none does. */
export interface ProposedRole {
  readonly role: OwnRole;
  readonly header: string;
  /** What speaks for it: its header is known, its header holds such a word, or what stands under it. */
  readonly by: "header" | "word" | "content" | "none";
}

type Test = (cell: string) => boolean;
const isMoment: Test = (cell) => secondsOfText(cell) > 0;
const isAmount: Test = (cell) => !Number.isNaN(fenOfText(cell)) && !/^\d{9,}$/.test(cell);
const isNumber: Test = (cell) => /^[A-Za-z]{0,6}\d[A-Za-z0-9_-]{5,39}$/.test(cell) && !isMoment(cell);
const DIRECTIONS = new Set([
  "收入",
  "支出",
  "入账",
  "出账",
  "收款",
  "付款",
  "转入",
  "转出",
  "不计收支",
  "其他",
]);
const isAny: Test = () => true;
const isWord: Test = (cell) => cell.length <= 20 && !isMoment(cell) && !isAmount(cell);

/** What stands in a column of each part. */
const HOLDS: Readonly<Record<OwnRole, Test>> = {
  at: isMoment,
  day: isMoment,
  done: isMoment,
  applied: isMoment,
  amount: isAmount,
  income: isAmount,
  expense: isAmount,
  buyer: isAmount,
  total: isAmount,
  order: isNumber,
  flow: isNumber,
  batch: isNumber,
  refund: isNumber,
  trade: isNumber,
  direction: (cell) => DIRECTIONS.has(cell),
  kind: isWord,
  state: isWord,
  shop: isWord,
  remark: isAny,
};

/** Words that a header of the part may hold; a proposal only, that somebody looks at. */
const HINTS: Readonly<Partial<Record<OwnRole, RegExp>>> = {
  at: /时间|日期/,
  done: /完[结成]|到账/,
  applied: /申请/,
  amount: /金额|发生额/,
  income: /收入|入账|贷方/,
  expense: /支出|出账|借方|付款金额/,
  buyer: /退款.*金额|退.*买家/,
  order: /订单/,
  flow: /流水|凭证/,
  batch: /退款(?:编)?号|退款单/,
  refund: /退款|售后/,
  kind: /类型|类别|摘要/,
  state: /状态/,
  remark: /备注|附言|说明/,
  shop: /店/,
  direction: /方向|收支|借贷/,
};

/** Parts whose columns can be told by what stands in them alone. */
const BY_CONTENT: ReadonlySet<OwnRole> = new Set<OwnRole>(["at", "direction"]);

const knownHeaders = (role: OwnRole, side: OwnSide): ReadonlySet<string> =>
  new Set(
    LAYOUTS.filter((layout) => layout.side === side).flatMap(({ columns }) =>
      columns.filter(({ id }) => id === role).flatMap(({ words }) => words.map(headerKey))
    )
  );

type By = ProposedRole["by"];

/** How much speaks for a column: nothing where what stands in it says otherwise. */
function speaksFor(role: OwnRole, known: ReadonlySet<string>, { header, cells }: SeenColumn): By {
  if (header === "" || !cells.every(HOLDS[role])) return "none";
  if (known.has(headerKey(header))) return "header";
  if (HINTS[role]?.test(header)) return "word";
  return BY_CONTENT.has(role) && cells.length > 0 ? "content" : "none";
}

const ORDER: readonly By[] = ["header", "word", "content"];

/** Each part takes the column that most speaks for; what is surest chooses first, and a column plays one part. */
function rolesOf(side: OwnSide, columns: readonly SeenColumn[]): ProposedRole[] {
  const roles: readonly OwnRole[] = OWN_ROLES[side];
  const taken = new Map<OwnRole, ProposedRole>();
  const used = new Set<string>();
  for (const by of ORDER)
    for (const role of roles.filter((one) => !taken.has(one))) {
      const known = knownHeaders(role, side);
      const found = columns.find((c) => !used.has(c.header) && speaksFor(role, known, c) === by);
      if (!found) continue;
      taken.set(role, { role, header: found.header, by });
      used.add(found.header);
    }
  // Two columns of amounts say more than one.
  if (taken.has("income") && taken.has("expense")) taken.delete("amount");
  return roles.map((role) => taken.get(role) ?? { role, header: "", by: "none" });
}

const found = (roles: readonly ProposedRole[], ...wanted: readonly OwnRole[]): boolean =>
  wanted.every((role) => roles.some((one) => one.role === role && one.by !== "none"));

/** What the columns of a table nobody knows may be for. Example: a column 交易时间 of moments → at, by its header. */
export function proposed(columns: readonly SeenColumn[]): {
  readonly side: OwnSide;
  readonly roles: Readonly<Record<OwnSide, readonly ProposedRole[]>>;
} {
  const roles = { account: rolesOf("account", columns), refunds: rolesOf("refunds", columns) };
  const isRefunds = found(roles.refunds, "refund", "state") && !found(roles.account, "direction");
  return { side: isRefunds ? "refunds" : "account", roles };
}
