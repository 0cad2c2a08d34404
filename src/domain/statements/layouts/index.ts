import { ACCOUNT_LAYOUTS } from "./account";
import type { Layout } from "./layout";
import { SELLER_LAYOUTS } from "./seller";

export * from "./layout";
export * from "./own";

/** Every kind of file that is known. */
export const LAYOUTS: readonly Layout[] = [...ACCOUNT_LAYOUTS, ...SELLER_LAYOUTS];
