/** Opens a page in the user's own browser where Excel can (on the desktop); false where a plain link has to do. */
export function openInBrowser(address: string): boolean {
  if (!Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) return false;
  Office.context.ui.openBrowserWindow(address);
  return true;
}
