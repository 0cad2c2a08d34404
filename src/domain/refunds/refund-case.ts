import type { Moment } from "../kernel";
import type { RefundState } from "../words";

/** How goods were sent: the platform confirms mail later than a courier's parcel. */
export type ShippingMethod = "express" | "mail";

/** Ways of sending, in people's words. */
export const SHIPPING_METHODS: readonly { value: ShippingMethod; words: readonly string[] }[] = [
  { value: "express", words: ["快递", "EMS", "不需要物流", "无需物流", "虚拟"] },
  { value: "mail", words: ["平邮", "post"] },
];

/** What a single deadline is worked out from. */
export interface RefundCase {
  readonly state: RefundState;
  /** When the state began: applied, agreed, returned or succeeded. */
  readonly since: Moment;
  /** Unknown: the earlier of the two clocks. */
  readonly needReturn: boolean | undefined;
}
