import { createRoot } from "react-dom/client";
import { localeOf, text } from "../text";

Office.onReady(() => {
  const locale = localeOf(Office.context.displayLanguage);
  createRoot(document.getElementById("root")!).render(<h1>{text("pane.title", {}, locale)}</h1>);
});
