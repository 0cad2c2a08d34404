import { initial, start } from "./events";
import { View } from "./View";

export const code = { initial, start, View };
