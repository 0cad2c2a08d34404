import { type Fen, type Result, addFen, fail, fenOfYuan, ok } from "../kernel";
import { type RuleKey, type RuleSet, fenOf, listOf, numberOf, rangeOf, ruleFor } from "../rulebook";

/** Couriers of the handbook's rate table, by a name of ours. */
export type Courier = "ems" | "epacket" | "courierA" | "courierB" | "sf" | "fedex" | "zjs";
export type Region = "local" | "ordinary" | "northwest" | "thirdTier";

/** The handbook blanks out two couriers' names; a shop's own rate table names them. */
export const COURIERS: readonly { value: Courier; words: readonly string[] }[] = [
  { value: "ems", words: ["EMS", "邮政EMS", "邮政"] },
  { value: "epacket", words: ["E邮宝", "邮宝"] },
  { value: "courierA", words: ["快递A", "默认快递"] },
  { value: "courierB", words: ["快递B"] },
  { value: "sf", words: ["顺丰", "顺丰速运", "SF"] },
  { value: "fedex", words: ["联邦", "联邦快递"] },
  { value: "zjs", words: ["宅急送"] },
];

/** Where a parcel goes, in the words of the rate table (H). */
export const REGIONS: readonly { value: Region; words: readonly string[] }[] = [
  { value: "local", words: ["本地", "同城", "省内"] },
  { value: "ordinary", words: ["一般城市", "外地", "以外城市", "省外"] },
  { value: "northwest", words: ["西北", "西北城市"] },
  { value: "thirdTier", words: ["三级城市"] },
];

/** By every word a value goes by: as it stands, and in capitals. */
function finder<V extends string>(list: readonly { value: V; words: readonly string[] }[]) {
  const byWord = new Map(list.flatMap((c) => [c.value, ...c.words].map((word) => [word as string, c.value])));
  return (word: string): V | null => byWord.get(word) ?? byWord.get(word.toUpperCase()) ?? null;
}

const courierOf = finder(COURIERS);
const regionOf = finder(REGIONS);

/** What a postage is worked out from; weight in kilograms, `undefined` where unknown. */
export interface Parcel {
  readonly courier: string;
  readonly region: string;
  readonly kg: number | undefined;
  readonly cod: boolean;
}

/** One line of a shop's own rate table: up to `firstKg` for `first`, each further kg begun for `further`. */
export interface Rate {
  readonly courier: string;
  readonly region: string;
  readonly firstKg: number;
  readonly first: Fen;
  readonly further: Fen | null;
}

function handbookKey(courier: Courier, region: Region): RuleKey | null {
  if (courier === "ems") return region === "local" ? "postage.ems.local" : "postage.ems.other";
  const far = region === "northwest" || region === "thirdTier";
  if (courier === "courierA") return far ? "postage.courierA.remote" : "postage.courierA.ordinary";
  // Of courier B the handbook names the north-west only (H-06): what a third-tier city costs is not said.
  if (courier !== "courierB" || region === "thirdTier") return null;
  return region === "northwest" ? "postage.courierB.remote" : "postage.courierB.ordinary";
}

const unknownRate = ({ courier, region }: Parcel) => fail("unknown", "postage.noRate", { courier, region });

/** The handbook's prices: EMS up to 1 kg (AMB10: nothing is said above it), two unnamed couriers. */
function handbookFee(rules: RuleSet, parcel: Parcel): Result<Fen> {
  const [courier, region] = [courierOf(parcel.courier), regionOf(parcel.region)];
  const key = courier === null || region === null ? null : handbookKey(courier, region);
  if (key === null) return unknownRate(parcel);
  if (courier === "ems" && parcel.kg !== undefined) {
    const maxKg = numberOf(rules, "postage.ems.maxKg");
    if (!maxKg.ok) return maxKg;
    if (parcel.kg > maxKg.value) return fail("unknown", "postage.tooHeavy", { kg: maxKg.value });
  }
  return fenOf(rules, key);
}

function ownFee(rates: readonly Rate[], parcel: Parcel): Result<Fen> {
  const rate = rates.find((r) => r.courier === parcel.courier && r.region === parcel.region);
  if (rate === undefined) return unknownRate(parcel);
  const over = Math.ceil(Math.max(0, (parcel.kg ?? 0) - rate.firstKg) - 1e-9);
  if (over > 0 && rate.further === null) return fail("unknown", "postage.tooHeavy", { kg: rate.firstKg });
  return ok((rate.first + over * (rate.further ?? 0)) as Fen);
}

/** 顺丰 and 顺丰速运 are one courier. */
const shortName = (courier: string): string => courier.replace(/(快递|速运|速递|快运|物流)$/, "");

/** What cash on delivery costs on top (H-10 … H-13); a range must be settled by the shop first. */
function codFee(rules: RuleSet, parcel: Parcel): Result<Fen> {
  if (regionOf(parcel.region) === "local") return fenOf(rules, "postage.cod.local");
  const couriers = listOf(rules, "postage.cod.couriers");
  if (!couriers.ok) return couriers;
  if (!couriers.value.some((c) => shortName(c) === shortName(parcel.courier)))
    return fail("unknown", "postage.noCod", { courier: parcel.courier, couriers: couriers.value.join("、") });
  if (courierOf(parcel.courier) === "sf") return fenOf(rules, "postage.cod.sf");
  const range = rangeOf(rules, "postage.cod.other");
  if (!range.ok) return range;
  const [from, to] = range.value;
  const { id } = ruleFor(rules, "postage.cod.other").rule;
  const fee = fenOfYuan(from);
  return from === to && fee !== null ? ok(fee) : fail("unset", "postage.codRange", { id, from, to });
}

/**
 * Postage of a parcel, with the cash-on-delivery fee when there is one; a shop's own rates go before the handbook's.
 * Unknown courier, region or weight: no answer, never a guess. Example: EMS, 本地, 0.8 kg → 12 yuan (H-05, TC38).
 */
export function postageFee(rules: RuleSet, parcel: Parcel, rates: readonly Rate[] | undefined): Result<Fen> {
  const fee = rates === undefined ? handbookFee(rules, parcel) : ownFee(rates, parcel);
  if (!fee.ok || !parcel.cod) return fee;
  const cod = codFee(rules, parcel);
  return cod.ok ? ok(addFen(fee.value, cod.value)) : cod;
}

/** Keys of the days a parcel takes: the sum of their ranges (H-04, H-05, H-07 … H-09). */
export function deliveryKeys(courier: string, region: string): RuleKey[] {
  const local = regionOf(region) === "local";
  switch (courierOf(courier)) {
    case "ems":
      return [local ? "delivery.ems.local" : "delivery.ems.other"];
    case "epacket":
      return [local ? "delivery.ems.local" : "delivery.ems.other", "delivery.epacketSlower"];
    case "courierA":
      return ["delivery.courierA"];
    default:
      return ["delivery.other"];
  }
}

/** From–to days a parcel takes (H-04, H-05, H-07 … H-09). Example: E邮宝 elsewhere → [3, 7]. */
export function deliveryDays(rules: RuleSet, keys: readonly RuleKey[]): Result<readonly [number, number]> {
  let [from, to] = [0, 0];
  for (const key of keys) {
    const range = rangeOf(rules, key);
    if (!range.ok) return range;
    from += range.value[0];
    to += range.value[1];
  }
  return ok([from, to]);
}
