import { ok } from "../../domain/kernel";
import { BUILD } from "../build";
import * as catalog from "../catalog/about";
import { type Computed, cell } from "../run";

export const ABOUT: readonly Computed[] = [cell(catalog.VERSION, () => ok(BUILD))];
