import fs from "node:fs";
import path from "node:path";
import { isFree, objection, packageFolder, readPackage } from "../../tools/licences";
import { temporaryFolder } from "../support/release";

test.each([
  ["MIT", true],
  ["(MIT OR GPL-3.0-or-later)", true],
  ["(MIT AND BSD-3-Clause)", true],
  ["(MIT AND LGPL-2.1)", false],
  ["GPL-3.0", false],
  ["LGPL-3.0-only", false],
  ["AGPL-3.0", false],
  ["MPL-2.0", false],
  ["SEE LICENSE IN LICENSE.md", false],
  ["UNLICENSED", false],
  ["Mitigation", false],
  ["", false],
])("%j may be shipped: %s", (licence, free) => expect(isFree(licence)).toBe(free));

const sound = { name: "a", version: "1.0.0", licence: "MIT", texts: ["Permission …"] };

test.each([
  [sound, undefined],
  [{ ...sound, licence: "LGPL-3.0" }, 'a 1.0.0 is under "LGPL-3.0", which may not be shipped.'],
  [{ ...sound, licence: "" }, "a 1.0.0 names no licence."],
  [{ ...sound, texts: [] }, "a 1.0.0 comes without the text of its licence (MIT)."],
])("%j", (entry, sentence) => expect(objection(entry)).toBe(sentence));

describe("a package's folder", () => {
  const folder = temporaryFolder();
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  test.each([
    [{ license: "ISC" }, "ISC"],
    [{ license: { type: "MIT", url: "x" } }, "MIT"],
    [{ licenses: [{ type: "MIT" }, { type: "GPL-2.0" }] }, "MIT OR GPL-2.0"],
    [{}, ""],
  ])("%j is read", (json, licence) => {
    fs.writeFileSync(
      path.join(folder, "package.json"),
      JSON.stringify({ name: "b", version: "2.0.0", ...json })
    );
    fs.writeFileSync(path.join(folder, "LICENCE.txt"), " text \n");
    fs.writeFileSync(path.join(folder, "NOTICE"), "notice");
    fs.writeFileSync(path.join(folder, "licenses.js"), "code");
    expect(readPackage(folder)).toEqual({ name: "b", version: "2.0.0", licence, texts: ["text", "notice"] });
  });
});

test.each([
  ["/p/node_modules/react/cjs/react.js", "/p/node_modules/react"],
  ["/p/node_modules/@fluentui/tokens/lib/a.js", "/p/node_modules/@fluentui/tokens"],
  ["/p/node_modules/a/node_modules/b/index.js", "/p/node_modules/a/node_modules/b"],
  ["C:\\p\\node_modules\\@a\\b\\c.js", "C:\\p\\node_modules\\@a\\b"],
  ["/p/src/functions/run.ts", undefined],
])("%s belongs to %s", (file, folder) => expect(packageFolder(file)).toBe(folder));
