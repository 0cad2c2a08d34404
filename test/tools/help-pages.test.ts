import { DOMParser } from "@xmldom/xmldom";
import { CATALOG } from "../../src/functions/catalog";
import { functionsJson } from "../../tools/functions-json";
import fs from "node:fs";
import path from "node:path";
import { GUIDES } from "../../src/text/guide-pages";
import { guideMarkdown, helpPages } from "../../tools/help-pages";

const pages = helpPages();
const byPath = new Map(pages.map((p) => [p.path, p.html]));
const folder = (file: string) => file.slice(0, file.lastIndexOf("/") + 1);

const docs = path.resolve(__dirname, "../../docs");

describe("task guides", () => {
  test.each([
    ["zh", "tasks.zh-CN.md"],
    ["en", "tasks.md"],
  ] as const)("docs/guide has them with their pictures (%s)", (locale, file) =>
    expect(fs.readFileSync(path.join(docs, "guide", file), "utf8")).toBe(guideMarkdown(locale))
  );

  test.each(Object.entries(GUIDES))(
    "%s has steps, what to mind, and a picture that is there",
    (name, guide) => {
      expect(guide.steps.length).toBeGreaterThanOrEqual(3);
      expect(guide.mind.length).toBeGreaterThan(0);
      expect(fs.existsSync(path.join(docs, "images", guide.picture))).toBe(true);
      for (const locale of ["zh", "en"]) {
        expect(byPath.get(`help/${locale}/index.html`)).toContain(`href="guide-${name}.html"`);
        expect(byPath.get(`help/${locale}/guide-${name}.html`)).toContain("<ol>");
      }
    }
  );
});

describe("help pages", () => {
  test("an index, a page for each function and each task, and privacy, support and terms, in both languages", () => {
    expect(pages.length).toBe(2 * (CATALOG.length + 4 + Object.keys(GUIDES).length));
    expect(byPath.size).toBe(pages.length);
  });

  test.each(["zh", "en"] as const)("the help address of every function leads to its page (%s)", (locale) => {
    const base = "https://localhost:3000/";
    const missing = functionsJson(locale, base)
      .functions.map((f) => f.helpUrl.slice(base.length))
      .filter((path) => !byPath.has(path));
    expect(missing).toEqual([]);
  });

  test("every link leads to a page that is there", () => {
    const dead = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/href="([^"]+)"/g)]
        .map((m) => new URL(m[1]!, `https://x/${folder(path)}`).pathname.slice(1))
        .filter((target) => !byPath.has(target))
        .map((target) => `${path} → ${target}`)
    );
    expect(dead).toEqual([]);
  });

  test("pages load nothing and run nothing", () => {
    for (const { html } of pages) {
      expect(html).toContain("default-src 'none'");
      expect(html).not.toMatch(/<script|<img|<link|src=/);
    }
  });

  test("what the catalogue says stands as text: nothing in it can become markup", () => {
    for (const { path, html } of pages) {
      const problems: string[] = [];
      const parser = new DOMParser({ onError: (level, message) => problems.push(`${level}: ${message}`) });
      parser.parseFromString(html.replace(/<meta ([^>]*)>/g, "<meta $1/>"), "text/html");
      expect({ path, problems }).toEqual({ path, problems: [] });
    }
  });

  test("a function's page names the rules it works by, in its language, and what today differs in", () => {
    const plain = (page: string) => byPath.get(page)?.replace(/ data-head="[^"]*"/g, "");
    expect(plain("help/en/REFUND_DEADLINE.html")).toMatch(
      /D-03<\/th><td>Refund before shipping: .*<td>2 days<\/td><td>handbook S4<\/td><td>24 hours \(T01\)/
    );
    expect(plain("help/zh/PENALTY_TOTAL.html")).toMatch(/C-13<\/th>.*<td>手册 S3<\/td><td>.*没有法律依据/);
    expect(plain("help/en/RULE_LIST.html")).toMatch(/X16<\/th>.*each side its own leg \(S4\)/);
    // On a narrow page each cell says what it is.
    expect(byPath.get("help/en/REFUND_DEADLINE.html")).toContain('<td data-head="Today">24 hours (T01)');
    expect(byPath.get("help/en/WORKDAY_CN.html")).not.toContain('<th scope="col">Today');
  });
});
