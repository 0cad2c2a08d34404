import fc from "fast-check";
import { strFromU8, unzipSync, zipSync } from "fflate";
import { Package } from "../../../workbench/xlsx/package/package";
import { relativeTarget, resolveTarget } from "../../../workbench/xlsx/package/parts";
import { pack, readZip, unpack, writeZip } from "../../../workbench/xlsx/package/zip";
import { parseXml, child } from "../../../workbench/xlsx/xml/document";
import { patchStartTag, XmlPatch } from "../../../workbench/xlsx/xml/patch";
import { decodeXstring, element, encodeXstring, textElement } from "../../../workbench/xlsx/xml/write";

describe("zip", () => {
  const files = fc.dictionary(
    fc.stringMatching(/^[a-z表]{1,8}(\/[a-z]{1,4})?$/u),
    fc.uint8Array({ maxLength: 300 }).filter((bytes) => bytes.length > 0),
    { minKeys: 1, maxKeys: 6, noNullPrototype: true }
  );

  test("another program reads what is written, entry by entry", () => {
    fc.assert(
      fc.property(files, (parts) => {
        const written = writeZip(Object.entries(parts).map(([name, bytes]) => pack(name, bytes)));
        expect(unzipSync(written)).toEqual(parts);
      })
    );
  });

  test("entries another program wrote are copied as the compressed bytes they are", () => {
    fc.assert(
      fc.property(files, fc.constantFrom(0 as const, 6 as const), (parts, level) => {
        const entries = readZip(zipSync(parts, { level, mtime: new Date(2024, 0, 1) }));
        const again = readZip(writeZip(entries));
        expect(again.map(({ name, packed, time }) => ({ name, packed, time }))).toEqual(
          entries.map(({ name, packed, time }) => ({ name, packed, time }))
        );
        expect(Object.fromEntries(again.map((entry) => [entry.name, unpack(entry)]))).toEqual(parts);
      })
    );
  });
});

describe("parts", () => {
  test.each([
    ["", "xl/workbook.xml", "xl/workbook.xml"],
    ["xl/workbook.xml", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["xl/worksheets/sheet1.xml", "../tables/table1.xml", "xl/tables/table1.xml"],
  ])("from %s the target %s is %s, and back", (source, target, part) => {
    expect(resolveTarget(source, target)).toBe(part);
    expect(relativeTarget(source, part)).toBe(target);
  });

  test("an absolute target starts at the package", () =>
    expect(resolveTarget("xl/workbook.xml", "/xl/worksheets/sheet.xml")).toBe("xl/worksheets/sheet.xml"));

  test("a new part is listed, related and gone again", () => {
    const pkg = new Package();
    pkg.put(
      "[Content_Types].xml",
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
    );
    pkg.create("xl/a.xml", "<a/>", "application/a");
    expect(pkg.relate("", "urn:example/kind", "xl/a.xml")).toBe("rId1");
    expect(pkg.contentType("XL/A.xml")).toBe("application/a");
    expect(pkg.related("", "kind").map((r) => r.target)).toEqual(["xl/a.xml"]);
    pkg.remove("xl/a.xml");
    expect(pkg.contentType("xl/a.xml")).toBeUndefined();
    expect(pkg.related("", "kind")).toEqual([]);
  });

  test("UTF-16 is read and becomes UTF-8 when written", () => {
    const text = '<?xml version="1.0" encoding="UTF-16"?><a>中</a>';
    const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, "utf16le")]);
    const pkg = Package.open(zipSync({ "a.xml": utf16 }));
    expect(pkg.text("a.xml")).toBe(text);
    pkg.put("a.xml", pkg.text("a.xml"));
    expect(strFromU8(unzipSync(pkg.toBytes())["a.xml"]!)).toBe(text.replace("UTF-16", "UTF-8"));
  });
});

describe("patching XML", () => {
  const source = `<?xml version="1.0"?>\n<!-- <b> --><a x='1'  y = "2">\n  <b/>文😀<![CDATA[<b>]]><c z="&gt;">内</c>\n</a>`;

  test("what no change names is carried over exactly", () => {
    const patch = new XmlPatch(parseXml(source));
    const { root } = patch.document;
    patch.append(child(root, "b")!, "<n/>");
    patch.attributes(root, { y: undefined, w: '"<' });
    patch.attributes(child(root, "c")!, { z: 3 });
    expect(patch.apply()).toBe(
      `<?xml version="1.0"?>\n<!-- <b> --><a x='1' w="&quot;&lt;">\n  <b><n/></b>文😀<![CDATA[<b>]]><c z="3">内</c>\n</a>`
    );
  });

  test("nothing to change is nothing", () => {
    const patch = new XmlPatch(parseXml(source));
    expect(patch.isEmpty).toBe(true);
    expect(patch.apply()).toBe(source);
  });

  test("a child goes where the order wants it", () => {
    const put = (name: string): string => {
      const patch = new XmlPatch(parseXml("<a><b/><d/></a>"));
      patch.setChild(patch.document.root, name, `<${name} new="1"/>`, ["a", "b", "c", "d", "e"]);
      return patch.apply();
    };
    expect(put("c")).toBe('<a><b/><c new="1"/><d/></a>');
    expect(put("e")).toBe('<a><b/><d/><e new="1"/></a>');
    expect(put("d")).toBe('<a><b/><d new="1"/></a>');
  });

  test("an attribute whose name ends like another's is not taken for it", () =>
    expect(patchStartTag('<a xref="1" ref="2"/>', { ref: 3 })).toBe('<a xref="1" ref="3"/>'));

  test("any text survives being written and read", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { root } = parseXml(textElement("t", encodeXstring(text)));
        expect(decodeXstring(root.text)).toBe(text);
        const attribute = parseXml(element("t", { a: encodeXstring(text) })).root.attributes.a!;
        expect(decodeXstring(attribute)).toBe(text);
      })
    );
  });
});
