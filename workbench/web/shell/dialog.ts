import { element } from "../dom";

export interface Question {
  title: string;
  body: string | string[];
  yes: string;
  no: string;
}

/** Asks one question; closing it any other way than by "yes" is a no. */
export function ask(question: Question): Promise<boolean> {
  const body = Array.isArray(question.body)
    ? element("ul", {}, ...question.body.map((line) => element("li", {}, line)))
    : element("p", {}, question.body);
  const dialog = element("dialog", { "aria-labelledby": "question-title" });
  const answer = (value: string, label: string, kind: string): HTMLElement =>
    element("button", { type: "button", class: kind, click: () => dialog.close(value) }, label);
  dialog.append(
    element("h2", { id: "question-title" }, question.title),
    body,
    element(
      "div",
      { class: "answers" },
      answer("yes", question.yes, "plain"),
      answer("no", question.no, "primary")
    )
  );
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector<HTMLElement>(".primary")?.focus();
  return new Promise((resolve) =>
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    })
  );
}
