import { xlsx } from "../../../workbench/xlsx";
import { CASES, write } from "../../support/xlsx/changes";
import { comparable } from "../../support/xlsx/comparable";
import { layoutBook } from "../../support/xlsx/corpus";

describe("changes saved and opened again", () => {
  test.each(CASES.map((entry) => [entry.what, entry] as const))("%s", (_what, { from, change }) => {
    const file = xlsx.open(from());
    change(file.book, file.book.sheets[0]!);
    const saved = xlsx.save(file);
    const again = xlsx.open(saved);
    expect(comparable(again.book)).toEqual(comparable(file.book));
    expect(xlsx.save(again)).toBe(saved);
    expect(Buffer.compare(xlsx.save(file), saved)).toBe(0);
  });

  test("a second save after more changes starts from the same original", () => {
    const file = xlsx.open(layoutBook());
    const [sheet] = file.book.sheets;
    write(sheet!, "A1", { v: "一" });
    xlsx.save(file);
    write(sheet!, "B2", { v: "二" });
    expect(comparable(xlsx.open(xlsx.save(file)).book)).toEqual(comparable(file.book));
  });
});
