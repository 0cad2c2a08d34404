import fs from "node:fs";
import path from "node:path";
import { headersFor } from "../../../tools/release/headers";

const docs = path.resolve(__dirname, "../../../docs");
const guides = ["deploy.zh-CN.md", "deploy.md"] as const;
const read = (file: string) => fs.readFileSync(path.join(docs, file), "utf8");

describe.each(guides)("%s", (file) => {
  const text = read(file);

  test("every link leads to a file that is there, or to a heading of the guide", () => {
    const headings = [...text.matchAll(/^#+ (.+)$/gm)].map((m) =>
      m[1]!
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, "")
        .replaceAll(" ", "-")
    );
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map((m) => m[1]!);
    const dead = links.filter((link) =>
      link.startsWith("#") ? !headings.includes(link.slice(1)) : !fs.existsSync(path.join(docs, link))
    );
    expect(links.length).toBeGreaterThan(5);
    expect(dead).toEqual([]);
  });

  test.each(["/taskpane.html", "/functions.json", "/assets/icons/app-32.png", "/app/taskpane.0.js"])(
    "says the cache rule that is sent with %s",
    (address) => expect(text).toContain(`Cache-Control: ${headersFor(address, "global")["Cache-Control"]}`)
  );
});

test("both guides have the same steps, commands and tables", () => {
  const shape = (file: string) =>
    read(file)
      .split("\n")
      .flatMap((line) => /^(?:#+|\d\.|- |\| |```\w*)/.exec(line.trim())?.[0] ?? []);
  expect(shape("deploy.zh-CN.md")).toEqual(shape("deploy.md"));
});
