/** The help of the functions, a page each in both languages, made from the catalogue by the webpack build. */
import {
  aboutChoice,
  aboutFunction,
  aboutParam,
  CATALOG,
  EXAMPLES,
  type FunctionSpec,
  nameOfParam,
  type Param,
} from "../src/functions/catalog";
import { CARDS } from "../src/functions/cards";
import { CONTRADICTIONS, defaultRules, rulesUnder, SILENCES } from "../src/domain/rulebook";
import { todayText, wordingOf } from "../src/functions/render/provenance";
import { sourceText } from "../src/functions/render/source";
import { valueText } from "../src/functions/render/rule";
import { fill, type Locale } from "../src/text/core";
import { ABOUT_PAGES, type AboutPage } from "../src/text/about-pages";
import { type Guide, GUIDES } from "../src/text/guide-pages";
import { HELP_PAGES } from "../src/text/help-pages";
import { HELP } from "../src/text/help";

export interface HelpPage {
  /** "help/zh/SHIFT_HOURS.html" */
  readonly path: string;
  readonly html: string;
}

const TEXTS = { ...HELP, ...HELP_PAGES } as const;
/** A text, ready to stand in a page. */
const speak = (locale: Locale) => (key: keyof typeof TEXTS) => escape(fill(TEXTS[key], {}, locale));

const LOCALES: readonly Locale[] = ["zh", "en"];
const LANG = { zh: "zh-CN", en: "en" } as const;
const other = (locale: Locale): Locale => (locale === "zh" ? "en" : "zh");

const escape = (s: string): string =>
  s.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; line-height: 1.6;
  font-family: "Segoe UI", "PingFang SC", "Microsoft YaHei UI", "Noto Sans CJK SC", sans-serif; }
h1 { font-size: 1.5rem; margin: 1rem 0 0.5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin: 2rem 0 0.5rem; }
code { font-family: Consolas, Menlo, monospace; overflow-wrap: anywhere; }
pre { padding: 0.75rem 1rem; border: 1px solid #8884; border-radius: 6px; white-space: pre-wrap; }
table { border-collapse: collapse; width: 100%; }
th { white-space: nowrap; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.6rem; border-bottom: 1px solid #8884; }
nav { display: flex; gap: 1rem; }
@media (max-width: 40rem) {
  h1 { font-size: 1.2rem; }
  .stacked thead { position: absolute; clip-path: inset(50%); }
  .stacked, .stacked tbody, .stacked tr, .stacked th, .stacked td { display: block; }
  .stacked tr { padding: 0.4rem 0; border-bottom: 1px solid #8884; }
  .stacked th, .stacked td { border: 0; padding: 0.1rem 0; overflow-wrap: anywhere; }
  .stacked td:empty { display: none; }
  .stacked td::before { content: attr(data-head) "\\00a0\\00a0"; opacity: 0.7; }
}
a { color: #0f7b5f; } @media (prefers-color-scheme: dark) { a { color: #65b6a2; } }
`;

function page(locale: Locale, file: string, title: string, body: string): HelpPage {
  const t = speak(locale);
  const home = file === "index.html" ? "" : `<a href="index.html">${t("help.all")}</a>`;
  const html = `<!doctype html>
<html lang="${LANG[locale]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<nav>${home}<a href="../${other(locale)}/${file}" lang="${LANG[other(locale)]}">${t("help.otherLanguage")}</a></nav>
<main>
<h1>${escape(title)}</h1>
${body}
</main>
</body>
</html>
`;
  return { path: `help/${locale}/${file}`, html };
}

function syntax(spec: FunctionSpec, locale: Locale): string {
  const args = spec.params.map((p) => (p.optional ? `[${nameOfParam(p, locale)}]` : nameOfParam(p, locale)));
  return `=SHOP.${spec.name}(${args.join(", ")})`;
}

function choiceList(param: Param, locale: Locale): string {
  if (!param.choices) return "";
  const { id, list } = param.choices;
  const items = list.map(
    ({ value, words }) =>
      `<li><code>${escape(words[0]!)}</code> — ${escape(aboutChoice(id, value, locale))}</li>`
  );
  return `<ul>${items.join("")}</ul>`;
}

function argumentRow(spec: FunctionSpec, param: Param, locale: Locale): Row {
  const need = speak(locale)(param.optional ? "help.optional" : "help.required");
  const about = escape(aboutParam(spec, param, locale)) + choiceList(param, locale);
  return [escape(nameOfParam(param, locale)), need, about];
}

type Row = readonly [name: string, ...cells: string[]];

/** A table of ready texts; on a narrow page its cells stand under each other, each with its heading. */
function tableOf(head: readonly string[], rows: readonly Row[]): string {
  const lines = rows.map(([name, ...cells]) => {
    const tds = cells.map((cell, i) => `<td data-head="${head[i + 1] ?? ""}">${cell}</td>`);
    return `<tr role="row"><th scope="row" role="rowheader">${name}</th>${tds.join("")}</tr>`;
  });
  return `<table class="stacked" role="table"><thead><tr>${head.map((h) => `<th scope="col">${h}</th>`).join("")}</tr></thead>
<tbody>${lines.join("\n")}</tbody></table>`;
}

const rowOf = ([name, ...cells]: Row): Row => [escape(name), ...cells.map(escape)];

/** The handbook's rules that a function works by, with what law or platform say today. */
function rulesOf(spec: FunctionSpec, locale: Locale): string {
  const rules = spec.topics.flatMap((topic) => rulesUnder(defaultRules(), topic));
  if (rules.length === 0) return "";
  const t = speak(locale);
  const lines = rules.map((resolved) => {
    const { rule, value } = resolved;
    const shown = value === rule.zh ? "" : valueText(value, rule.unit, locale);
    const source = sourceText(rule, locale);
    return rowOf([rule.id, wordingOf(rule, locale), shown, source, todayText(resolved, locale)]);
  });
  const head = ["help.rule", "help.says", "help.value", "help.source", "help.today"] as const;
  return `<h2>${t("help.rules")}</h2>\n${tableOf(head.map(t), lines)}`;
}

/** Where the handbook contradicts itself or is silent, and how that is settled. */
function openPoints(locale: Locale): string {
  const t = speak(locale);
  const lines = [...CONTRADICTIONS, ...SILENCES].map((p) =>
    rowOf([p.id, locale === "zh" ? p.zh : p.en, p.rules.join(" "), locale === "zh" ? p.settled : p.settledEn])
  );
  const head = ["help.point", "help.matter", "help.rules", "help.settled"] as const;
  return `<h2>${t("help.openPoints")}</h2>\n${tableOf(head.map(t), lines)}`;
}

function functionPage(spec: FunctionSpec, locale: Locale): HelpPage {
  const t = speak(locale);
  const head = ["help.argument", "help.needed", "help.meaning"] as const;
  const rows = spec.params.map((p) => argumentRow(spec, p, locale));
  const question = CARDS.find((card) => card.id === spec.name)?.question[locale] ?? "";
  const body = `<p><strong>${escape(question)}</strong></p>
<p>${escape(aboutFunction(spec, locale))}</p>
<pre><code>${escape(syntax(spec, locale))}</code></pre>
<h2>${t("help.example")}</h2>
<p>${t("help.exampleLead")}</p>
<pre><code>${escape(EXAMPLES[spec.name] ?? "")}</code></pre>
<h2>${t("help.arguments")}</h2>
${rows.length === 0 ? `<p>${t("help.noArguments")}</p>` : tableOf(head.map(t), rows)}
<h2>${t("help.answer")}</h2>
<p>${t(`help.shape.${spec.shape}`)}</p>
<p>${t("help.errors")}</p>
${rulesOf(spec, locale)}${spec.name === "RULE_LIST" ? openPoints(locale) : ""}`;
  return page(locale, `${spec.name}.html`, `SHOP.${spec.name}`, body);
}

const guideFile = (name: string): string => `guide-${name}.html`;

const guideLinks = (locale: Locale): string =>
  Object.entries(GUIDES)
    .map(([name, { title }]) => `<li><a href="${guideFile(name)}">${escape(title[locale])}</a></li>`)
    .join("");

function guidePage(name: string, { title, lead, steps, mind }: Guide, locale: Locale): HelpPage {
  const t = speak(locale);
  const items = (list: Guide["steps"]) => list.map((one) => `<li>${escape(one[locale])}</li>`).join("\n");
  const body = `<p>${escape(lead[locale])}</p>
<ol>${items(steps)}</ol>
<h2>${t("help.mind")}</h2>
<ul>${items(mind)}</ul>`;
  return page(locale, guideFile(name), title[locale], body);
}

/** The same guides with their pictures, as docs/guide has them. */
export function guideMarkdown(locale: Locale): string {
  const [language, file] = locale === "zh" ? ["English", "tasks.md"] : ["简体中文", "tasks.zh-CN.md"];
  const title = fill(TEXTS["help.guides"], {}, locale);
  const guides = Object.values(GUIDES).map((guide) => {
    const steps = guide.steps.map((step, i) => `${i + 1}. ${step[locale]}`);
    const mind = guide.mind.map((one) => `- ${one[locale]}`);
    const picture = `![${guide.title[locale]}](../images/${guide.picture})`;
    return [`## ${guide.title[locale]}`, guide.lead[locale], picture, steps.join("\n"), mind.join("\n")];
  });
  return `${[`# ${title}`, `[${language}](${file})`, ...guides.flat()].join("\n\n")}\n`;
}

function indexPage(locale: Locale): HelpPage {
  const t = speak(locale);
  const items = CATALOG.map(
    (spec) =>
      `<tr><th scope="row"><a href="${spec.name}.html">${spec.name}</a></th><td>${escape(aboutFunction(spec, locale))}</td></tr>`
  );
  const body = `<p>${t("help.indexLead")}</p>
<h2>${t("help.start")}</h2>
<ol><li>${t("help.start.1")}</li><li>${t("help.start.2")}</li><li>${t("help.start.3")}</li></ol>
<h2>${t("help.guides")}</h2>
<ul>${guideLinks(locale)}</ul>
<h2>${t("help.functions")}</h2>
<table><tbody>${items.join("\n")}</tbody></table>
<h2>${t("help.privacy")}</h2>
<p>${t("help.privacyText")}</p>`;
  return page(locale, "index.html", fill(TEXTS["help.title"], {}, locale), body);
}

function aboutPage(name: string, { title, sections }: AboutPage, locale: Locale): HelpPage {
  const body = sections.map(
    ({ head, text }) =>
      `<h2>${escape(head[locale])}</h2>\n${text.map((p) => `<p>${escape(p[locale])}</p>`).join("\n")}`
  );
  return page(locale, `${name}.html`, title[locale], body.join("\n"));
}

const aboutPages = (locale: Locale): HelpPage[] =>
  Object.entries(ABOUT_PAGES).map(([name, about]) => aboutPage(name, about, locale));

/** Every page: an index, one for each function, and what store and administrator ask for, in both languages. */
export const helpPages = (): HelpPage[] =>
  LOCALES.flatMap((locale) => [
    indexPage(locale),
    ...aboutPages(locale),
    ...Object.entries(GUIDES).map(([name, guide]) => guidePage(name, guide, locale)),
    ...CATALOG.map((spec) => functionPage(spec, locale)),
  ]);
