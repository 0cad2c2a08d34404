import fs from "node:fs";
import path from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { FEATURES } from "../../src/taskpane/features";

const root = path.resolve(__dirname, "../..");
const DEV_URL = "https://localhost:3000/";
const manifest = new DOMParser().parseFromString(
  fs.readFileSync(path.join(root, "manifest.xml"), "utf8"),
  "text/xml"
);

const all = (tag: string): Element[] => Array.from(manifest.getElementsByTagName(tag));
const attribute = (tag: string, name: string) => all(tag).map((e) => e.getAttribute(name) ?? "");
const textOf = (tag: string) => all(tag)[0]?.textContent ?? "";
const resources = ["bt:Image", "bt:Url", "bt:String"].flatMap(all).filter((e) => e.getAttribute("id"));
const everything = all("*");
const resource = (id: string) => resources.find((e) => e.getAttribute("id") === id)!;

/** Width and height of a PNG, from its first chunk. */
function pngSize(file: string): [number, number] {
  const bytes = fs.readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
const fileOf = (url: string) => path.join(root, url.slice(DEV_URL.length));

describe("manifest", () => {
  test("both lists of requirements keep out an Excel that crashes on custom functions", () => {
    const least = [...all("Set"), ...all("bt:Set")]
      .filter((e) => e.getAttribute("Name") === "ExcelApi")
      .map((e) => e.getAttribute("MinVersion"));
    expect(least).toEqual(["1.15", "1.15"]);
  });

  test("a GUID, a four-part version, least permission that can write", () => {
    expect(textOf("Id")).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(textOf("Version")).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(textOf("Permissions")).toBe("ReadWriteDocument");
  });

  test("the version follows package.json", () => {
    const { version } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8"));
    expect(textOf("Version")).toBe(`${version}.0`);
  });

  test("ids of resources and of controls are unique", () => {
    const ids = [...resources, ...["CustomTab", "Group", "Control"].flatMap(all)].map((e) =>
      e.getAttribute("id")
    );
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test("every resid resolves and every resource is used", () => {
    const used = everything.map((e) => e.getAttribute("resid")).filter((id) => id);
    const defined = resources.map((e) => e.getAttribute("id"));
    expect(used.filter((id) => !defined.includes(id))).toEqual([]);
    expect(defined.filter((id) => !used.includes(id))).toEqual([]);
    expect(defined.filter((id) => id!.length > 32)).toEqual([]);
  });

  test("every address is https and one of ours", () => {
    const addresses = everything
      .flatMap((e) => [e.getAttribute("DefaultValue"), e.getAttribute("Value")])
      .filter((v): v is string => /^\w+:\/\//.test(v ?? ""));
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((a) => !a.startsWith(DEV_URL))).toEqual([]);
  });

  test("icons exist in the size they are named for", () => {
    const sizes = new Set<number>();
    for (const use of [...all("bt:Image")].filter((e) => e.getAttribute("resid"))) {
      const size = Number(use.getAttribute("size"));
      sizes.add(size);
      expect(pngSize(fileOf(resource(use.getAttribute("resid")!).getAttribute("DefaultValue")!))).toEqual([
        size,
        size,
      ]);
    }
    expect([...sizes].sort((a, b) => a - b)).toEqual([16, 32, 80]);
    expect(pngSize(fileOf(attribute("IconUrl", "DefaultValue")[0]!))).toEqual([32, 32]);
    expect(pngSize(fileOf(attribute("HighResolutionIconUrl", "DefaultValue")[0]!))).toEqual([64, 64]);
  });

  test("Chinese is the default and every text has an English override", () => {
    expect(textOf("DefaultLocale")).toBe("zh-CN");
    const texts = [...all("bt:String"), ...all("DisplayName"), ...all("Description")].filter(
      (e) => e.getAttribute("DefaultValue") && e.getAttribute("id") !== "Functions.Namespace"
    );
    const without = texts.filter(
      (e) => !Array.from(e.childNodes).some((c) => (c as Element).getAttribute?.("Locale") === "en-US")
    );
    expect(without.map((e) => e.getAttribute("DefaultValue"))).toEqual([]);
  });

  test("function metadata comes in both languages", () => {
    const metadata = resource("Functions.Metadata.Url");
    expect(metadata.getAttribute("DefaultValue")).toBe(`${DEV_URL}functions-zh-CN.json`);
    expect(metadata.getElementsByTagName("bt:Override")[0]!.getAttribute("Value")).toBe(
      `${DEV_URL}functions.json`
    );
  });

  test("lengths that the store and the ribbon accept", () => {
    const values = (e: Element) =>
      [e, ...Array.from(e.getElementsByTagName("*"))].map(
        (n) => n.getAttribute("DefaultValue") ?? n.getAttribute("Value") ?? ""
      );
    const longest = (elements: Element[]) => Math.max(...elements.flatMap(values).map((v) => v.length));
    const strings = (parent: string) => Array.from(all(parent)[0]!.getElementsByTagName("bt:String"));
    expect(longest(all("DisplayName"))).toBeLessThanOrEqual(50);
    expect(longest(all("Description").filter((e) => e.getAttribute("DefaultValue")))).toBeLessThanOrEqual(
      250
    );
    expect(longest(strings("bt:ShortStrings"))).toBeLessThanOrEqual(125);
    expect(longest(strings("bt:LongStrings"))).toBeLessThanOrEqual(250);
  });

  test("one shared runtime for pane, functions and commands", () => {
    const page = "Pane.Url";
    expect(all("Runtime").map((e) => [e.getAttribute("resid"), e.getAttribute("lifetime")])).toEqual([
      [page, "long"],
    ]);
    const functionsPage = all("Page")[0]!.getElementsByTagName("SourceLocation")[0]!;
    expect(functionsPage.getAttribute("resid")).toBe(page);
    expect(attribute("FunctionFile", "resid")).toEqual([page]);
    expect(resource(page).getAttribute("DefaultValue")).toBe(
      all("DefaultSettings")[0]!.getElementsByTagName("SourceLocation")[0]!.getAttribute("DefaultValue")
    );
  });

  test("requirement sets", () => {
    const sets = [...all("Set"), ...all("bt:Set")].map(
      (e) => `${e.getAttribute("Name")} ${e.getAttribute("MinVersion")}`
    );
    expect([...new Set(sets)].sort()).toEqual([
      "CustomFunctionsRuntime 1.3",
      "ExcelApi 1.15",
      "SharedRuntime 1.1",
    ]);
  });

  test("every ribbon command opens a feature of the registry, and every feature's button is there", () => {
    const names = all("FunctionName").map((e) => e.textContent!);
    const opened = FEATURES.flatMap(({ ribbon }) => ribbon ?? []);
    expect(names.length).toBeGreaterThan(3);
    expect([...names].sort()).toEqual([...opened].sort());
  });
});
