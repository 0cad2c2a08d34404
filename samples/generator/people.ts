/** The invented after-sale desk of an invented shop. */
export interface Agent {
  no: string;
  nick: string;
  group: string;
  note: string;
}

export const AGENTS: readonly Agent[] = [
  { no: "801", nick: "小赵", group: "售前", note: "" },
  { no: "802", nick: "小钱", group: "售前", note: "" },
  { no: "803", nick: "小孙", group: "售前", note: "周三晚上上课" },
  { no: "805", nick: "小李", group: "售后", note: "" },
  { no: "806", nick: "小周", group: "售后", note: "" },
  { no: "808", nick: "小吴", group: "售后", note: "" },
  { no: "811", nick: "小郑", group: "售前", note: "兼打包" },
  { no: "812", nick: "小王", group: "售前", note: "" },
  { no: "815", nick: "小冯", group: "售后", note: "9 月入职" },
];
