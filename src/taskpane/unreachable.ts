import { type TextKey, TEXTS } from "../text";

type Reason = TextKey & ("pane.noOffice" | "pane.notExcel");

/**
 * Says in the page itself, in both languages, why the pane can't open: nobody knows Excel's language then.
 * `noOffice`: Microsoft's script did not come; `notExcel`: the page was opened by something else.
 */
export function sayUnreachable(root: HTMLElement, reason: Reason): void {
  const [page, title, said] = [element("main"), element("h1"), element("div")];
  page.className = "opening";
  title.textContent = `${TEXTS["pane.title"].zh} ${TEXTS["pane.title"].en}`;
  said.setAttribute("role", "alert");
  for (const locale of ["zh", "en"] as const) {
    const line = element("p");
    line.lang = locale === "zh" ? "zh-CN" : "en";
    line.textContent = TEXTS[reason][locale];
    said.append(line);
  }
  page.append(title, said);
  root.replaceChildren(page);
}

const element = (tag: string): HTMLElement => document.createElement(tag);
