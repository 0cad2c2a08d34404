import { OnDemand } from "../../on-demand";

export type Reader = typeof import("../../../domain/requests");

/** What reads leave, wishes and promotion days as people write them: fetched when something is first written. */
export const READER = new OnDemand<Reader>(
  () => import(/* webpackChunkName: "requests" */ "../../../domain/requests")
);
