import fs from "node:fs";
import type { Frame, Page } from "playwright-core";

const source = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** The rules that see colours: in another colour scheme nothing else can break. */
export const COLOURS = ["color-contrast", "link-in-text-block"] as const;

/** What breaks an accessibility rule in a page or frame, as "rule: elements"; looked at while nothing moves. */
export async function axeViolations(shown: Frame | Page, only?: readonly string[]): Promise<string[]> {
  if (!(await shown.evaluate(() => "axe" in window))) await shown.evaluate(source);
  return shown.evaluate(
    async (rules) => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      const lookOnce = async (): Promise<string[]> => {
        const { violations } = await axe.run(document, {
          iframes: false,
          resultTypes: ["violations"],
          ...(rules ? { runOnly: { type: "rule", values: rules } } : {}),
        });
        return violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((n) => n.html.slice(0, 200)).join(" · ")}`
        );
      };
      // What comes to life while axe looks has the state of before and the colours of after: then it looks again.
      let moved = true;
      const watch = new MutationObserver(() => (moved = true));
      watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      const passing = (): Animation[] =>
        document
          .getAnimations()
          .filter(
            (one) => one.playState === "running" && Number.isFinite(one.effect?.getComputedTiming().endTime)
          );
      for (;;) {
        // Half way from one colour to the next a button has the contrast of neither; and while one fades, another starts.
        for (let fading = passing(); fading.length > 0; fading = passing())
          await Promise.allSettled(fading.map((one) => one.finished));
        moved = false;
        const broken = await lookOnce();
        if (!moved && passing().length === 0) return broken;
      }
    },
    only && [...only]
  );
}
