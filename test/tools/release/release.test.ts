import { spawnSync } from "node:child_process";
import crypto from "node:crypto";
import fs from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { filesBelow } from "../../../tools/release/files";
import { headersFor } from "../../../tools/release/headers";
import { typeOf } from "../../../workbench/server/files";
import { changedBuild, goBack, release, temporaryFolder, URL_OF_SHOP } from "../../support/release";

const root = path.resolve(__dirname, "../../..");
const dist = path.join(root, "dist");
const work = temporaryFolder();
const at = (name: string) => path.join(work, name);
const read = (folder: string, file: string) => fs.readFileSync(path.join(at(folder), file), "utf8");
const versionIn = (folder: string, file = "manifest.xml") =>
  /<Version>(.*)<\/Version>/.exec(read(folder, file))![1];
const buildIn = (folder: string) => /shopops-build"? content="(.*?)"/.exec(read(folder, "taskpane.html"))![1];
const hashed = (folder: string) => filesBelow(path.join(folder, "app")).map((file) => `app/${file}`);
const holds = (folder: string, files: string[]) =>
  files.every((file) => fs.existsSync(path.join(at(folder), file)));

/** Lines of SHA256SUMS that do not fit the file they name, as `sha256sum -c` would say. */
const wrongSums = (folder: string): string[] =>
  read(folder, "SHA256SUMS")
    .trim()
    .split("\n")
    .filter((line) => {
      const [, sum, file] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line)!;
      const bytes = fs.readFileSync(path.join(at(folder), file!));
      return crypto.createHash("sha256").update(bytes).digest("hex") !== sum;
    });

beforeAll(() => {
  const run = spawnSync(process.execPath, [path.join(root, "tools/ensure-build.mjs")], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  changedBuild(dist, at("built-2"));
  changedBuild(at("built-2"), at("built-3"));
  changedBuild(at("built-3"), at("built-4"));
  release(dist, at("one"));
  release(at("built-2"), at("two"), { previous: at("one") });
}, 300_000);
afterAll(() => fs.rmSync(work, { recursive: true }));

describe("a release", () => {
  test("names the shop's address everywhere and the machine of development nowhere", () => {
    const all = filesBelow(at("one")).filter((file) => !file.endsWith(".png") && !file.endsWith(".wasm"));
    expect(all.filter((file) => read("one", file).includes("localhost:3000"))).toEqual([]);
    for (const file of ["manifest.xml", "functions.json", "functions-zh-CN.json"])
      expect(read("one", file)).toContain(`"${URL_OF_SHOP}/`);
  });

  test("is a manifest that Microsoft's reader takes, whose every address is a file of the folder", () => {
    const reader = path.join(root, "node_modules/office-addin-manifest/cli.js");
    const run = spawnSync(process.execPath, [reader, "info", path.join(at("one"), "manifest.xml")], {
      encoding: "utf8",
    });
    expect(run.status).toBe(0);
    for (const line of ["Version: 0.1.0.0", "Default Locale: zh-CN", "Hosts: Workbook"])
      expect(run.stdout).toContain(line);
    const addresses = [...read("one", "manifest.xml").matchAll(/"(https:\/\/[^"]+)"/g)].map((m) => m[1]!);
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((a) => !holds("one", [a.slice(URL_OF_SHOP.length + 1)]))).toEqual([]);
  });

  test("the help address of every function is a file of the folder", () => {
    for (const file of ["functions.json", "functions-zh-CN.json"]) {
      const { functions } = JSON.parse(read("one", file)) as { functions: { helpUrl: string }[] };
      expect(functions.length).toBeGreaterThan(20);
      expect(functions.filter((f) => !holds("one", [f.helpUrl.slice(URL_OF_SHOP.length + 1)]))).toEqual([]);
    }
  });

  test("says number and build alike in manifest, page and functions", () => {
    expect(buildIn("two")).toMatch(/^0\.1\.0\.1 \([0-9a-f]{8}\)$/);
    expect(versionIn("two")).toBe("0.1.0.1");
    expect(read("two", "functions.js")).toContain(`"${buildIn("two")}"`);
  });

  test("says whom to ask where that was given, and nothing is left open where it was not", () => {
    release(dist, at("asked"), { contact: "https://shop.example/help?a=1&b=2" });
    const link = '<a href="https://shop.example/help?a=1&amp;b=2">https://shop.example/help?a=1&amp;b=2</a>';
    for (const file of ["help/zh/support.html", "help/en/support.html"]) {
      expect(read("asked", file)).toContain(link);
      expect(read("one", file)).not.toContain('<a href="https');
    }
  });

  test("takes scripts over as they were built", () => {
    const bytes = (folder: string, file: string) => fs.readFileSync(path.join(folder, file));
    const differ = hashed(dist).filter((file) => !bytes(at("one"), file).equals(bytes(dist, file)));
    expect(differ).toEqual([]);
  });

  test("sums of all files", () => {
    expect(wrongSums("two")).toEqual([]);
    const listed = read("two", "SHA256SUMS")
      .trim()
      .split("\n")
      .map((line) => line.slice(66));
    expect(listed).toEqual(filesBelow(at("two")).filter((file) => !file.endsWith("SHA256SUMS")));
  });

  test("Office.js and policy of 21Vianet, and nothing of the other cloud", () => {
    release(dist, at("china"), { cloud: "21vianet" });
    const texts = [
      "taskpane.html",
      "_headers",
      "server/nginx.conf",
      "web.config",
      "staticwebapp.config.json",
    ];
    for (const file of texts) {
      expect(read("china", file)).toContain("https://appsforoffice.cdn.partner.office365.cn");
      expect(read("china", file)).not.toContain("appsforoffice.microsoft.com");
    }
  });

  test("goes with the licences of what is in each script", () => {
    const licences = read("one", "THIRD-PARTY-LICENSES.txt");
    for (const name of ["react", "@fluentui/react-icons", "highs", "chinese-days", "webpack"])
      expect(licences).toMatch(new RegExp(`^${name} \\d[^\\n]* · MIT\\nin: .+\\n\\n[^=]+`, "m"));
    expect(licences).toMatch(/^highs .*\nin: (?:part \d+|roster-worker)/m);
  });
});

describe("a release after another", () => {
  test("keeps the files of open pages and raises the number", () => {
    expect(hashed(at("built-2")).filter((file) => hashed(dist).includes(file))).toEqual([
      expect.stringMatching(/\.wasm$/),
    ]);
    expect(holds("two", [...hashed(dist), ...hashed(at("built-2"))])).toBe(true);
    expect(versionIn("two", "back/manifest.xml")).toBe("0.1.0.2");
  });

  test("keeps two builds before, not three; in its own place it follows what is there", () => {
    fs.cpSync(at("two"), at("same"), { recursive: true });
    release(at("built-3"), at("same"));
    expect(versionIn("same")).toBe("0.1.0.3");
    release(at("built-4"), at("same"));
    expect(versionIn("same")).toBe("0.1.0.5");
    expect(
      holds("same", [...hashed(at("built-2")), ...hashed(at("built-3")), ...hashed(at("built-4"))])
    ).toBe(true);
    expect(hashed(dist).filter((file) => file.endsWith(".js") && holds("same", [file]))).toEqual([]);
  });

  test("going back opens the build before under a higher number, and the sums agree", () => {
    fs.cpSync(at("two"), at("gone-back"), { recursive: true });
    goBack(at("gone-back"));
    expect(buildIn("gone-back")).toBe(buildIn("one"));
    expect(versionIn("gone-back")).toBe("0.1.0.2");
    expect(holds("gone-back", [...hashed(dist), ...hashed(at("built-2"))])).toBe(true);
    expect(wrongSums("gone-back")).toEqual([]);
  });

  test("and the release after that goes on from there", () => {
    release(at("built-3"), at("forward"), { previous: at("gone-back") });
    expect(versionIn("forward")).toBe("0.1.0.3");
    expect(holds("forward", [...hashed(dist), ...hashed(at("built-2")), ...hashed(at("built-3"))])).toBe(
      true
    );
    goBack(at("forward"));
    expect(buildIn("forward")).toBe(buildIn("one"));
  });

  test("at another address it follows the number only", () => {
    const made = release(at("built-2"), at("moved"), { url: "https://other.example", previous: at("one") });
    expect(made).toMatchObject({ continues: false, record: { version: "0.1.0.1", backVersion: null } });
    expect(fs.existsSync(path.join(at("moved"), "back"))).toBe(false);
  });
});

describe("what is refused leaves everything as it was", () => {
  test.each([
    ["a folder that is no release", () => at("nowhere"), "nowhere"],
    ["a folder whose record is broken", () => at("broken"), "broken"],
  ])("%s as the release before", (_, folder) => {
    fs.mkdirSync(at("broken"), { recursive: true });
    fs.writeFileSync(path.join(at("broken"), "release.json"), '{"version": 1}');
    expect(() => release(dist, at("never"), { previous: folder() })).toThrow(
      /is not a folder made by npm run release/
    );
    expect(fs.existsSync(at("never"))).toBe(false);
  });

  test("a folder of something else as the place", () => {
    fs.mkdirSync(at("photos"));
    fs.writeFileSync(path.join(at("photos"), "a.jpg"), "picture");
    expect(() => release(dist, at("photos"))).toThrow(/choose another --out/);
    expect(filesBelow(at("photos"))).toEqual(["a.jpg"]);
  });

  test("by one sentence in each language and exit code 1", () => {
    const run = spawnSync(
      process.execPath,
      [path.join(root, "tools/release.mjs"), "--url", "http://a.example"],
      { encoding: "utf8" }
    );
    expect(run.status).toBe(1);
    expect(run.stderr.trim().split("\n")).toEqual([
      expect.stringContaining("https 加载"),
      expect.stringContaining("by https only"),
    ]);
    expect(run.stdout).toBe("");
  });
});

/** What a host of the Netlify and Cloudflare kind sends by a `_headers` file: of every rule that meets the address. */
function headersBy(file: string, address: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const block of file.split("\n\n")) {
    const [pattern = "", ...lines] = block.trim().split("\n");
    const meets = pattern.endsWith("*") ? address.startsWith(pattern.slice(0, -1)) : address === pattern;
    for (const line of meets ? lines : []) {
      const [name = "", value = ""] = line.trim().split(/: (.*)/);
      found[name.toLowerCase()] =
        name.toLowerCase() in found ? `${found[name.toLowerCase()]}, ${value}` : value;
    }
  }
  return found;
}

describe("on a static server with the headers of the folder", () => {
  let server: http.Server;
  let origin = "";
  beforeAll(async () => {
    const rules = read("two", "_headers");
    server = http.createServer(({ url = "/" }, answer) => {
      const file = path.join(at("two"), decodeURIComponent(url));
      if (!fs.existsSync(file)) return answer.writeHead(404).end();
      const headers = { ...headersBy(rules, url), "content-type": typeOf(file) };
      return answer.writeHead(200, headers).end(fs.readFileSync(file));
    });
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((closed) => server.close(closed)));

  const CACHE: [RegExp, string][] = [
    [/^\/app\//, "public, max-age=31536000, immutable"],
    [/^\/assets\/icons\//, "public, max-age=86400"],
    [/^\/(?:taskpane\.html|manifest\.xml|functions.*|help\/.*)$/, "no-cache"],
  ];
  const OPEN = /^\/(?:functions(?:-zh-CN)?\.json|functions\.js|assets\/icons\/.*)$/;

  test("every file is sent with its own rules of cache and origin, framed by whoever, scripts by policy", async () => {
    const files = filesBelow(at("two")).filter((file) =>
      /^(?:app|assets|help|functions|taskpane|manifest)/.test(file)
    );
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      const { headers, status } = await fetch(`${origin}/${file}`);
      const cache = CACHE.find(([where]) => where.test(`/${file}`))![1];
      const sent = {
        file,
        status,
        cache: headers.get("cache-control"),
        open: headers.get("access-control-allow-origin"),
      };
      expect(sent).toEqual({ file, status: 200, cache, open: OPEN.test(`/${file}`) ? "*" : null });
      expect(headers.get("content-security-policy")).toMatch(
        /script-src 'self' https:\/\/appsforoffice\.microsoft\.com 'wasm-unsafe-eval'/
      );
      expect(headers.get("content-security-policy")).not.toContain("frame-ancestors");
      expect(headers.has("x-frame-options")).toBe(false);
    }
  });

  test("everything that the page and its scripts name is there", async () => {
    const page = await (await fetch(`${origin}/taskpane.html`)).text();
    const scripts = [...page.matchAll(/ src="?([^" >]+)/g)]
      .map((m) => m[1]!)
      .filter((src) => !src.startsWith("https:"));
    expect(scripts).toEqual(["functions.js", expect.stringMatching(/^app\/taskpane\./)]);
    for (const script of scripts) expect((await fetch(`${origin}/${script}`)).status).toBe(200);
  });
});

describe("the other servers are told the same", () => {
  test("Azure Static Web Apps", () => {
    const { globalHeaders, routes, mimeTypes } = JSON.parse(read("one", "staticwebapp.config.json"));
    expect(mimeTypes).toEqual({ ".wasm": "application/wasm" });
    for (const { route, headers } of routes)
      expect({ ...globalHeaders, ...headers }).toEqual(headersFor(route.replace(/\*$/, "x"), "global"));
  });

  test("IIS", () => {
    const xml = new DOMParser().parseFromString(read("one", "web.config"), "text/xml");
    const added = (parent: string) =>
      Array.from(xml.getElementsByTagName("location"))
        .filter((e) => e.getAttribute("path") === parent)
        .flatMap((e) => Array.from(e.getElementsByTagName("add")))
        .map((e) => [e.getAttribute("name"), e.getAttribute("value")]);
    expect(added("app")).toEqual([["Cache-Control", "public, max-age=31536000, immutable"]]);
    expect(added("functions.json")).toEqual([
      ["Cache-Control", "no-cache"],
      ["Access-Control-Allow-Origin", "*"],
    ]);
    expect(read("one", "web.config")).toContain(
      '<mimeMap fileExtension=".wasm" mimeType="application/wasm" />'
    );
  });
});
