import { describe } from "./spec";

export const VERSION = describe({ name: "VERSION", shape: "cell", params: [], topics: [] });
