import { View } from "./View";

/** Nothing to remember and nothing to do: the pages stand beside the pane. */
export const code = { initial: () => ({}), start: () => ({ events: {} }), View };
