import type { KeyboardEvent } from "react";

/** Esc goes back; half a word in an input method is not Esc. */
export const onEscape =
  (back: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    back();
  };
