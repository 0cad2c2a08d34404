import fs from "node:fs";
import path from "node:path";
import { DOMParser } from "@xmldom/xmldom";

export interface Listing {
  readonly name: string;
  readonly summary: string;
  readonly description: readonly string[];
  readonly keywords: readonly string[];
  readonly screenshots: readonly string[];
}

/** A picture's file and its size. */
export interface Picture {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

export interface FunctionEntry {
  readonly id: string;
  readonly helpUrl?: string;
}

/** Everything that goes to the store, read once; the points only look at it. */
export interface Submission {
  readonly manifest: {
    readonly version: string;
    readonly supportUrls: readonly string[];
    readonly iconUrl: string;
    readonly highResolutionIconUrl: string;
    readonly permission: string;
    readonly addresses: readonly string[];
    readonly languages: readonly string[];
    readonly names: readonly string[];
    readonly commands: number;
    readonly customFunctions: boolean;
  };
  readonly page: string;
  readonly functions: readonly FunctionEntry[];
  readonly listings: Readonly<Record<string, Listing>>;
  readonly testNotes: string;
  readonly pictures: readonly Picture[];
  /** Text of a page of the release; undefined when it is not there. */
  file(name: string): string | undefined;
}

function pictureAt(folder: string, file: string): Picture | undefined {
  const full = path.join(folder, file);
  if (!fs.existsSync(full)) return undefined;
  const bytes = fs.readFileSync(full);
  return { file, width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), bytes: bytes.length };
}

function manifestOf(xml: string): Submission["manifest"] {
  const all = Array.from(new DOMParser().parseFromString(xml, "text/xml").getElementsByTagName("*"));
  const named = (tag: string) => all.filter((e) => e.tagName === tag);
  const values = (tag: string) =>
    named(tag).flatMap((e) =>
      [e, ...Array.from(e.getElementsByTagName("*"))].flatMap(
        (n) => n.getAttribute("DefaultValue") ?? n.getAttribute("Value") ?? []
      )
    );
  const text = (tag: string) => named(tag)[0]?.textContent ?? "";
  return {
    version: text("Version"),
    supportUrls: values("SupportUrl"),
    iconUrl: values("IconUrl")[0] ?? "",
    highResolutionIconUrl: values("HighResolutionIconUrl")[0] ?? "",
    permission: text("Permissions"),
    addresses: all
      .flatMap((e) => [e.getAttribute("DefaultValue"), e.getAttribute("Value")])
      .filter((v): v is string => /^\w+:\/\//.test(v ?? "")),
    languages: [text("DefaultLocale"), ...new Set(all.flatMap((e) => e.getAttribute("Locale") ?? []))],
    names: values("DisplayName"),
    commands: named("FunctionName").length,
    customFunctions: all.some((e) => e.getAttribute("xsi:type") === "CustomFunctions"),
  };
}

export function readSubmission(release: string, store: string): Submission {
  const file = (name: string): string | undefined => {
    const full = path.join(release, name);
    return fs.existsSync(full) ? fs.readFileSync(full, "utf8") : undefined;
  };
  const listings = JSON.parse(fs.readFileSync(path.join(store, "listing.json"), "utf8")) as Record<
    string,
    Listing
  >;
  const functions =
    (JSON.parse(file("functions.json") ?? "{}") as { functions?: FunctionEntry[] }).functions ?? [];
  return {
    manifest: manifestOf(file("manifest.xml") ?? "<none/>"),
    page: file("taskpane.html") ?? "",
    functions,
    listings,
    testNotes: fs.readFileSync(path.join(store, "test-notes.md"), "utf8"),
    pictures: Object.values(listings)
      .flatMap((l) => l.screenshots)
      .flatMap((name) => pictureAt(path.join(store, "screenshots"), name) ?? []),
    file,
  };
}
