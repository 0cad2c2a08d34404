import { table } from "../../src/domain/tables";

/** A register that the product doesn't have, as CONTRIBUTING says to make one. */
export const VISITS = table({
  id: "visits",
  rule: "K-08",
  sheet: { zh: "回访登记", en: "Visits" },
  table: { zh: "店务_回访登记", en: "ShopOps_Visits" },
  unique: "order",
  form: ["order", "by", "until"],
  columns: [
    { id: "order", kind: "id", width: 120, need: "map", header: { zh: "订单号", en: "Order" } },
    { id: "by", kind: "text", width: 64, header: { zh: "回访人", en: "By" } },
    {
      id: "state",
      kind: "choice",
      width: 64,
      header: { zh: "进度", en: "State" },
      choices: [
        { value: "open", words: ["待回访"] },
        { value: "done", words: ["已回访"] },
      ],
      fill: { with: "value", value: "open" },
    },
    { id: "until", kind: "moment", width: 104, header: { zh: "回访截止", en: "Until" } },
  ],
  due: { at: "until", state: "state", open: ["open"] },
  marks: [],
});
