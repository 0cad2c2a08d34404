import { readRequests } from "../../../src/domain/requests";
import { BEYOND, CASES, inShort } from "./chat-cases";
import { about } from "./support";

const read = (text: string) => readRequests(text, about);

describe("messages as people write them", () => {
  const answers = CASES.map((one) => ({ ...one, read: inShort(read(one.text)) }));

  test("there are enough of them", () => {
    expect(CASES.length).toBeGreaterThanOrEqual(300);
    expect(BEYOND.length).toBeGreaterThanOrEqual(100);
    expect(new Set([...CASES.map((c) => c.text), ...BEYOND]).size).toBeGreaterThanOrEqual(400);
  });

  test("a no is never read as a yes, nor a yes as a no", () =>
    expect(answers.filter((a) => a.read.some((said) => a.inverted.includes(said)))).toEqual([]));

  test("what nobody could be sure of is asked about", () =>
    expect(answers.filter((a) => a.says === null && a.read.length > 0)).toEqual([]));

  test("what is read is read rightly, and nine of ten are read", () => {
    const clear = answers.filter((a) => a.says !== null);
    const wrong = clear.filter((a) => a.read.length > 0 && a.read.join() !== a.says);
    expect(wrong).toEqual([]);
    const unread = clear.filter((a) => a.read.length === 0).map((a) => a.text);
    expect({ unread, share: unread.length / clear.length < 0.1 }).toMatchObject({ share: true });
  });

  test.each(BEYOND)("%s: asked about", (text) => expect(inShort(read(text))).toEqual([]));

  test("every character is in one part", () => {
    for (const text of [...CASES.map((c) => c.text), ...BEYOND])
      expect(
        read(text)
          .map((p) => text.slice(p.from, p.to))
          .join("")
      ).toBe(text);
  });
});
