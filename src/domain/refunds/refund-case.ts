import type { Moment } from "../kernel";
import type { RefundState } from "../words";

export type ShippingMethod = "express" | "mail";

export const SHIPPING_METHODS: readonly { value: ShippingMethod; words: readonly string[] }[] = [
  { value: "express", words: ["快递", "EMS", "不需要物流", "无需物流", "虚拟"] },
  { value: "mail", words: ["平邮", "post"] },
];

export interface RefundCase {
  readonly state: RefundState;
  /** When the state began: applied, agreed, returned or succeeded. */
  readonly since: Moment;
  /** Unknown: the earlier of the two clocks. */
  readonly needReturn: boolean | undefined;
}
