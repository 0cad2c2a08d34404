import path from "node:path";
import { readReleaseOptions } from "../../../tools/release/options";
import { ReleaseProblem } from "../../../tools/release/problem";

/** The sentence for these arguments, in both languages. */
function refusal(...args: string[]): ReleaseProblem {
  try {
    readReleaseOptions(args);
  } catch (problem) {
    if (problem instanceof ReleaseProblem) return problem;
    throw problem;
  }
  throw new Error("taken");
}

test("the address is all that is needed; the folder is release/", () => {
  expect(readReleaseOptions(["--url", "https://addin.shop.example"])).toEqual({
    url: "https://addin.shop.example",
    cloud: "global",
    contact: undefined,
    out: path.resolve("release"),
    previous: undefined,
  });
});

test("everything that can be said", () => {
  const args = [
    "--url",
    "https://addin.shop.example:8443/",
    "--china",
    "--contact",
    "help@shop.example",
    "--out",
    "a/b",
    "--previous",
    "c",
  ];
  expect(readReleaseOptions(args)).toEqual({
    url: "https://addin.shop.example:8443",
    cloud: "21vianet",
    contact: "mailto:help@shop.example",
    out: path.resolve("a/b"),
    previous: path.resolve("c"),
  });
});

test.each([
  [[], /--url is missing/],
  [["--url", "http://addin.shop.example"], /not an https:\/\/ address/],
  [["--url", "addin.shop.example"], /not an https:\/\/ address/],
  [["--url", "https://shop.example/addin"], /goes on after the host name: .* https:\/\/shop\.example\.$/],
  [["--url", "https://shop.example/addin/"], /goes on after the host name/],
  [["--url", "https://shop.example/?a=1"], /goes on after the host name/],
  [["--url", "https://me:secret@shop.example/"], /goes on after the host name/],
  [["--url", "https://a.example", "--contact", "the boss"], /neither an e-mail address nor an https/],
  [["--url", "https://a.example", "--contact", "http://a.example"], /neither an e-mail address nor an https/],
  [["--url"], /Usage: npm run release/],
  [["--ur", "https://shop.example"], /Usage: npm run release/],
  [["--url", "https://shop.example", "folder"], /Usage: npm run release/],
])("%j is refused in one sentence", (args, sentence) => {
  const { en, zh } = refusal(...args);
  expect(en).toMatch(sentence);
  expect(zh).toMatch(/[\u4e00-\u9fff]/);
  expect(`${en}${zh}`).not.toContain("\n");
});
