export {
  type Leg,
  type Liability,
  type Party,
  type ReturnAction,
  type ReturnCase,
  type ReturnReason,
  type ShopType,
  PARTIES,
  RETURN_ACTIONS,
  RETURN_REASONS,
  SHOP_TYPES,
} from "./return-case";
export { liabilityKeys, noteKeys, postageLiability } from "./liability";
export { type LegFee, splitPostage } from "./split";
export { type Parcel, type Rate, COURIERS, REGIONS, deliveryDays, deliveryKeys, postageFee } from "./rates";
