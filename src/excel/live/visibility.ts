/** The client knows how the runtime began, though nothing in its documentation asks for it. */
type Addin = Office.Addin & { readonly _getState?: () => Promise<string> };

export interface VisibilityWatcher {
  shown(): void;
  hidden(): void;
}

/**
 * Tells when people see the pane: a function or a ribbon button starts the same page with nothing to be seen. A client
 * that can't say how it began leaves it to `otherwise`, the browser's word.
 */
export async function followVisibility(on: VisibilityWatcher, otherwise: () => boolean): Promise<void> {
  const changed = ({ visibilityMode }: Office.VisibilityModeChangedMessage) =>
    visibilityMode === Office.VisibilityMode.taskpane ? on.shown() : on.hidden();
  const told = await settled(Office.addin.onVisibilityModeChanged(changed));
  const state = told && (await settled((Office.addin as Addin)._getState?.()));
  if (state ? state === "Visible" : otherwise()) on.shown();
}

/** An Excel that can't be asked has nothing to say; null. */
async function settled<T>(asked: Promise<T> | undefined): Promise<T | null> {
  try {
    return (await asked) ?? null;
  } catch {
    return null;
  }
}
