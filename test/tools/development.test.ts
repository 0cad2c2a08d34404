import fs from "node:fs";
import path from "node:path";
import { developmentManifest } from "../../tools/development-manifest";

const loader: (source: string) => string = jest.requireActual("../../tools/webpack-development-loader.cjs");
const manifest = fs.readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");
const development = developmentManifest(manifest);
/** Lines of the one that the other has not. */
const own = (a: string, b: string) => a.split("\n").filter((line) => !b.split("\n").includes(line));

test("the development manifest has an Id, a namespace, a tab and names of its own, and nothing else differs", () => {
  expect(own(development, manifest).map((line) => line.trim())).toEqual([
    "<Id>0b7c3a52-94d1-4e0e-8a67-5d2f9c1e73b4</Id>",
    '<DisplayName DefaultValue="店务助手（开发）">',
    '<Override Locale="en-US" Value="ShopOps (dev)" />',
    '<CustomTab id="ShopOps.Dev.Tab">',
    '<bt:String id="Functions.Namespace" DefaultValue="SHOPDEV" />',
    '<bt:String id="Tab.Label" DefaultValue="店务·开发">',
    '<bt:Override Locale="en-US" Value="ShopOps (dev)" />',
  ]);
  expect(own(manifest, development)).toHaveLength(own(development, manifest).length);
});

test("a manifest that lacks what must differ is refused", () => {
  expect(() => developmentManifest(manifest.replace(/<Id>.*<\/Id>/, ""))).toThrow(
    /manifest.xml has no .*<Id>/
  );
});

test.each([
  ["`=SHOP.${name}(`", "`=SHOPDEV.${name}(`"],
  ['const NAMESPACE = "SHOP.";', 'const NAMESPACE = "SHOPDEV.";'],
  [String.raw`/(?:\bSHOP\.|_xldudf_SHOP_)([A-Z]+)/`, String.raw`/(?:\bSHOPDEV\.|_xldudf_SHOPDEV_)([A-Z]+)/`],
  ["|SHOP_)", "|SHOPDEV_)"],
  ["SHOP_TYPES", "SHOP_TYPES"],
  ["WORKSHOP.X", "WORKSHOP.X"],
  ["选中用了 SHOP 函数的单元格", "选中用了 SHOP 函数的单元格"],
])("in sources of development %s is %s", (source, changed) => expect(loader(source)).toBe(changed));

test("after it no formula of the shop's is left in the sources that write formulas", () => {
  for (const file of [
    "commands/formula/build.ts",
    "commands/formula/parse.ts",
    "commands/care/spelling.ts",
  ]) {
    const source = fs.readFileSync(path.resolve(__dirname, "../../src", file), "utf8");
    expect(loader(source)).toContain("SHOPDEV");
    expect(loader(source)).not.toMatch(/\bSHOP[._\\]/);
  }
});
