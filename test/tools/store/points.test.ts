import fs from "node:fs";
import path from "node:path";
import { checkStore } from "../../../tools/store/points";
import type { Listing, Submission } from "../../../tools/store/submission";

const ORIGIN = "https://addin.shop.example";
const listing = (name: string, language: string): Listing => ({
  name,
  summary: "After-sale desk",
  description: ["x".repeat(200)],
  keywords: ["roster"],
  screenshots: [`${language}.png`],
});

const PAGES: Readonly<Record<string, string>> = {
  "help/zh/privacy.html": "<h1>店务助手隐私说明</h1>",
  "help/en/privacy.html": "<h1>ShopOps privacy policy</h1>",
  "help/zh/terms.html": "<h1>店务助手使用条款</h1>",
  "help/en/terms.html": "<h1>ShopOps terms of use</h1>",
  "help/zh/support.html": '<main><a href="mailto:a@b.example">',
  "help/en/support.html": '<main><a href="https://b.example">',
  "help/en/SHIFT_HOURS.html": "<h1>",
  "assets/icons/app-32.png": "",
  "assets/icons/app-64.png": "",
};

const sound: Submission = {
  manifest: {
    version: "0.1.0.0",
    supportUrls: [`${ORIGIN}/help/zh/support.html`, `${ORIGIN}/help/en/support.html`],
    iconUrl: `${ORIGIN}/assets/icons/app-32.png`,
    highResolutionIconUrl: `${ORIGIN}/assets/icons/app-64.png`,
    permission: "ReadWriteDocument",
    addresses: [`${ORIGIN}/taskpane.html`],
    languages: ["zh-CN", "en-US"],
    names: ["店务助手", "ShopOps"],
    commands: 6,
    customFunctions: true,
  },
  page: `default-src 'none'; connect-src 'self'; https://appsforoffice.microsoft.com/lib/1/hosted/office.js`,
  functions: [{ id: "SHIFT_HOURS", helpUrl: `${ORIGIN}/help/en/SHIFT_HOURS.html` }],
  listings: { "zh-CN": listing("店务助手", "zh"), "en-US": listing("ShopOps", "en") },
  testNotes: 'type =SHOP.SHIFT_HOURS("17:30","1:00")',
  pictures: ["zh", "en"].map((l) => ({ file: `${l}.png`, width: 1366, height: 768, bytes: 1000 })),
  file: (name) => PAGES[name],
};
const manifest = (part: Partial<Submission["manifest"]>) => ({ manifest: { ...sound.manifest, ...part } });
const english = (part: Partial<Listing>) => ({
  listings: { ...sound.listings, "en-US": { ...listing("ShopOps", "en"), ...part } },
});
const without = (lost: string, instead?: string) => ({
  file: (name: string) => (name === lost ? instead : PAGES[name]),
});
const problems = (submission: Submission) =>
  checkStore(submission).flatMap(({ policy, what, problem }) =>
    problem === undefined ? [] : [`${policy} ${what}`]
  );

test("a submission with everything has no problem", () => expect(problems(sound)).toEqual([]));

test.each<[string, Partial<Submission>]>([
  ["1100 names of at most 50 characters", english({ name: "" })],
  ["1100 summaries of at most 100 characters", english({ summary: "x".repeat(101) })],
  ["1100 descriptions that say what it does", english({ description: ["short"] })],
  ["1100 at most three search words", english({ keywords: ["a", "b", "c", "d"] })],
  ["1100 the listing has the languages of the manifest", manifest({ languages: ["zh-CN"] })],
  ["1100 the listing has the names of the manifest", english({ name: "ShopOps Pro" })],
  ["1100 screenshots of 1366×768, at most 1 MB", { pictures: [] }],
  [
    "1100 screenshots of 1366×768, at most 1 MB",
    { pictures: sound.pictures.map((p) => ({ ...p, width: 1280 })) },
  ],
  ["1100 screenshots of 1366×768, at most 1 MB", english({ screenshots: [] })],
  ["1100 a privacy policy that names the add-in", without("help/zh/privacy.html")],
  [
    "1100 a privacy policy that names the add-in",
    without("help/en/privacy.html", "<h1>ShopOps terms of use</h1>"),
  ],
  ["1100 terms of use that are a page of their own", without("help/en/terms.html")],
  ["1100 support that reaches somebody", without("help/en/support.html", "<main>ask somebody")],
  ["1100 the lowest permission that can write", manifest({ permission: "ReadAllDocument" })],
  ["1120.1 Office.js from Microsoft's own address", { page: sound.page.replace("microsoft.com", "example") }],
  [
    "1120.1 the support address leads to the support page",
    manifest({ supportUrls: [`${ORIGIN}/help/zh/index.html`] }),
  ],
  ["1120.1 icons of 32 and 64 px", manifest({ iconUrl: `${ORIGIN}/assets/icons/app-16.png` })],
  ["1120.1 icons of 32 and 64 px", without("assets/icons/app-64.png")],
  ["1120.3 the pane sends nothing elsewhere", { page: sound.page.replace("connect-src 'self'", "") }],
  ["1120.5.1 a page of help for every function", without("help/en/SHIFT_HOURS.html")],
  [
    "1120.5.2 pages, scripts and metadata on one domain",
    manifest({ addresses: [`${ORIGIN}/`, "https://cdn.example/a.js"] }),
  ],
  ["1120.5.3 functions come with commands, for every platform", manifest({ customFunctions: false })],
  ["1120.5.4 test notes that try a function", { testNotes: "try it" }],
])("%s is missed", (what, part) => expect(problems({ ...sound, ...part })).toContain(what));

test("our listing and test notes stand beside the pictures they name", () => {
  const store = path.resolve(__dirname, "../../../docs/store");
  const listings = JSON.parse(
    fs.readFileSync(path.join(store, "listing.json"), "utf8")
  ) as Submission["listings"];
  const named = Object.values(listings).flatMap((l) => l.screenshots);
  expect(named.filter((file) => !fs.existsSync(path.join(store, "screenshots", file)))).toEqual([]);
});
