import fs from "node:fs";
import path from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { readManifest } from "../../../workbench/web/addin/manifest";

const source = fs.readFileSync(path.join(__dirname, "../../../manifest.xml"), "utf8");
const parse = (text: string): Document =>
  new DOMParser().parseFromString(text, "text/xml") as unknown as Document;

test("the add-in's own manifest gives the ribbon, the pane and the functions", () => {
  const manifest = readManifest(parse(source), "zh-CN");
  expect(manifest).toMatchObject({
    name: "店务助手",
    pane: "/taskpane.html",
    functions: "/functions-zh-CN.json",
    namespace: "SHOP",
    tab: "店务",
  });
  const buttons = manifest.groups.flatMap((group) => group.buttons);
  expect(buttons.length).toBeGreaterThanOrEqual(5);
  for (const button of buttons) {
    expect(button.label).not.toBe("");
    expect(button.tip).not.toBe("");
    expect(button.icon).toMatch(/^\/assets\/icons\/[a-z]+-32\.png$/);
    expect(button.action).toEqual({ kind: "function", name: expect.stringMatching(/^show/) });
  }
});

test("English texts and metadata for an English host", () => {
  const manifest = readManifest(parse(source), "en-US");
  expect([manifest.name, manifest.tab, manifest.functions]).toEqual([
    "ShopOps",
    "ShopOps",
    "/functions.json",
  ]);
});

test("a manifest published below a folder elsewhere leads to the files of this server", () => {
  const published = source.replaceAll("https://localhost:3000/", "https://addin.example.com/shop/v1/");
  const manifest = readManifest(parse(published), "zh-CN");
  expect([manifest.pane, manifest.functions]).toEqual(["/taskpane.html", "/functions-zh-CN.json"]);
});
