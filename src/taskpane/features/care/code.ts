import { initial, start } from "./events";
import { BrokenNotice, FormulaCare } from "./FormulaCare";

export const code = { initial, start, View: FormulaCare, inside: { today: BrokenNotice, help: FormulaCare } };
