/** What the policies ask for, one row a demand: each says what is wrong, or nothing. */
import type { Listing, Submission } from "./submission";

export interface Point {
  readonly policy: string;
  readonly what: string;
  /** One sentence; undefined when the demand is met. */
  readonly problem: string | undefined;
}

type Look = (submission: Submission) => readonly string[];

const LANGUAGES = ["zh", "en"] as const;
const SCREENSHOT = { width: 1366, height: 768, most: 1024 * 1024 };

const listings = ({ listings: all }: Submission): [string, Listing][] => Object.entries(all);
const tooLong = (s: Submission, what: "name" | "summary", most: number) =>
  listings(s)
    .filter(([, listing]) => listing[what].length > most || listing[what].trim() === "")
    .map(
      ([language, listing]) => `${language}: ${listing[what].length} characters of ${what}, at most ${most}`
    );

/** A page that must exist in both languages and say something. */
function pages(s: Submission, name: string, needs: RegExp): string[] {
  return LANGUAGES.flatMap((language) => {
    const file = `help/${language}/${name}.html`;
    const page = s.file(file);
    if (page === undefined) return [`${file} is not there`];
    return needs.test(page) ? [] : [`${file} does not say ${String(needs)}`];
  });
}

const sameLanguages: Look = (s) => {
  const [listed, declared] = [Object.keys(s.listings).sort(), [...s.manifest.languages].sort()];
  return listed.join() === declared.join() ? [] : [`listing ${listed.join()}, manifest ${declared.join()}`];
};

const sameNames: Look = (s) => {
  const names = listings(s).map(([, { name }]) => name);
  return names
    .filter((name) => !s.manifest.names.includes(name))
    .map((name) => `"${name}" is not a name of the manifest`);
};

const screenshots: Look = (s) => [
  ...listings(s)
    .filter(([, { screenshots: files }]) => files.length === 0 || files.length > 5)
    .map(([language]) => `${language}: between one and five`),
  ...listings(s)
    .flatMap(([, l]) => l.screenshots)
    .filter((file) => !s.pictures.some((picture) => picture.file === file))
    .map((file) => `${file} is not there: npm run store:screenshots`),
  ...s.pictures
    .filter(
      (p) => p.width !== SCREENSHOT.width || p.height !== SCREENSHOT.height || p.bytes > SCREENSHOT.most
    )
    .map((p) => `${p.file} is ${p.width}×${p.height}, ${p.bytes} bytes`),
];

const hasContact: Look = (s) =>
  LANGUAGES.filter(
    (l) => !/<main>[^]*<a href="(?:mailto|https):/.test(s.file(`help/${l}/support.html`) ?? "")
  ).map((l) => `help/${l}/support.html names nobody: npm run release -- --contact …`);

const icons: Look = ({ manifest, file }) =>
  [
    [manifest.iconUrl, "32"],
    [manifest.highResolutionIconUrl, "64"],
  ].flatMap(([url = "", size = ""]) => {
    const { pathname } = URL.canParse(url) ? new URL(url) : { pathname: "/" };
    return pathname.endsWith(`-${size}.png`) && file(pathname.slice(1)) !== undefined
      ? []
      : [`${url} is no icon of ${size} px`];
  });

const helpOfFunctions: Look = ({ functions, file }) => [
  ...(functions.length === 0 ? ["there are no functions"] : []),
  ...functions
    .filter(
      ({ helpUrl = "" }) => !URL.canParse(helpUrl) || file(new URL(helpUrl).pathname.slice(1)) === undefined
    )
    .map(({ id }) => `${id} has no page of help`),
];

const oneDomain: Look = ({ manifest, functions }) => {
  const addresses = [...manifest.addresses, ...functions.flatMap(({ helpUrl }) => helpUrl ?? [])];
  const origins = new Set(addresses.map((a) => new URL(a).origin));
  return origins.size === 1 ? [] : [`${origins.size} domains: ${[...origins].join(", ")}`];
};

const needed = (met: boolean, problem: string): readonly string[] => (met ? [] : [problem]);

const DEMANDS: readonly (readonly [policy: string, what: string, look: Look])[] = [
  ["1100", "names of at most 50 characters", (s) => tooLong(s, "name", 50)],
  ["1100", "summaries of at most 100 characters", (s) => tooLong(s, "summary", 100)],
  [
    "1100",
    "descriptions that say what it does",
    (s) =>
      listings(s)
        .filter(([, l]) => l.description.join("").length < 200)
        .map(([l]) => `${l} is too short`),
  ],
  [
    "1100",
    "at most three search words",
    (s) =>
      listings(s)
        .filter(([, l]) => l.keywords.length === 0 || l.keywords.length > 3)
        .map(([l]) => l),
  ],
  ["1100", "the listing has the languages of the manifest", sameLanguages],
  ["1100", "the listing has the names of the manifest", sameNames],
  ["1100", "screenshots of 1366×768, at most 1 MB", screenshots],
  [
    "1100",
    "a privacy policy that names the add-in",
    (s) => pages(s, "privacy", /<h1>[^<]*(?:店务助手|ShopOps)[^<]*(?:隐私|privacy)/),
  ],
  ["1100", "terms of use that are a page of their own", (s) => pages(s, "terms", /<h1>[^<]*(?:条款|terms)/)],
  ["1100", "support that reaches somebody", hasContact],
  [
    "1100",
    "the lowest permission that can write",
    ({ manifest }) => needed(manifest.permission === "ReadWriteDocument", manifest.permission),
  ],
  [
    "1120.1",
    "Office.js from Microsoft's own address",
    ({ page }) =>
      needed(
        page.includes("https://appsforoffice.microsoft.com/lib/1/hosted/office.js"),
        "a folder made with --china is not for the store"
      ),
  ],
  [
    "1120.1",
    "the support address leads to the support page",
    ({ manifest }) =>
      needed(
        manifest.supportUrls.length > 1 && manifest.supportUrls.every((url) => url.endsWith("/support.html")),
        manifest.supportUrls.join(", ")
      ),
  ],
  ["1120.1", "icons of 32 and 64 px", icons],
  [
    "1120.1",
    "https everywhere",
    ({ manifest }) => manifest.addresses.filter((a) => !a.startsWith("https://")),
  ],
  ["1120.3", "commands on the ribbon", ({ manifest }) => needed(manifest.commands > 0, "there are none")],
  [
    "1120.3",
    "the pane sends nothing elsewhere",
    ({ page }) => needed(/default-src 'none';.*connect-src 'self'/.test(page), "the policy lets it"),
  ],
  ["1120.5.1", "a page of help for every function", helpOfFunctions],
  ["1120.5.2", "pages, scripts and metadata on one domain", oneDomain],
  [
    "1120.5.3",
    "functions come with commands, for every platform",
    ({ manifest }) => needed(manifest.customFunctions && manifest.commands > 0, "one of them is missing"),
  ],
  [
    "1120.5.4",
    "test notes that try a function",
    ({ testNotes, functions }) =>
      needed(
        functions.some(({ id }) => testNotes.includes(`=SHOP.${id}(`)),
        "no function is named"
      ),
  ],
];

export const checkStore = (submission: Submission): Point[] =>
  DEMANDS.map(([policy, what, look]) => {
    const found = look(submission);
    return { policy, what, problem: found.length === 0 ? undefined : found.join("; ") };
  });
