/** Puts the shop's address, the number and the cloud into what the build left open. Pure: text in, text out. */
import { type Cloud, cloudOf, officeJs } from "./policy";

const isSupport = (file: string) => /^help\/\w+\/support\.html$/.test(file);

/** The address that the build writes everywhere. */
const BUILT_FOR = "https://localhost:3000/";

export interface Stamp {
  readonly url: string;
  readonly cloud: Cloud;
  readonly version: string;
  readonly contact: string | undefined;
}

const BUILD_IN_PAGE = /name="?shopops-build"? content="([^"]+)"/;

/** Version and build of a built or released page. Example: "0.1.0.0 (1f0c93ab)" */
export function buildIn(page: string): string {
  const build = BUILD_IN_PAGE.exec(page)?.[1];
  if (build === undefined) throw new Error("taskpane.html names no build");
  return build;
}

/** Example: `("0.1.0.0 (1f0c93ab)", "0.1.0.3")` → "0.1.0.3 (1f0c93ab)" */
export const buildAs = (build: string, version: string): string => build.replace(/^\S+/, version);

/** A manifest with another number. */
export const withVersion = (manifest: string, version: string): string =>
  manifest.replace(/<Version>[^<]*<\/Version>/, `<Version>${version}</Version>`);

const withAddress = (text: string, { url }: Stamp): string => text.replaceAll(BUILT_FOR, `${url}/`);

function stampPage(page: string, { cloud, version }: Stamp): string {
  const [from, to] = [officeJs(cloudOf(page) ?? "global"), officeJs(cloud)];
  return page
    .replaceAll(from, to)
    .replaceAll(new URL(from).origin, new URL(to).origin)
    .replace(buildIn(page), buildAs(buildIn(page), version));
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Whom to ask stands first on the support page. */
function withContact(page: string, { contact }: Stamp): string {
  if (contact === undefined) return page;
  const shown = escape(contact.replace(/^mailto:/, ""));
  return page.replace("</h1>", () => `</h1>\n<p><a href="${escape(contact)}">${shown}</a></p>`);
}

/** What happens to each file of the build that is not taken over as it is; `build` is the name that the build gave itself. */
export function stamp(file: string, text: string, how: Stamp, build: string): string {
  if (file === "manifest.xml") return withVersion(withAddress(text, how), how.version);
  if (file === "taskpane.html") return stampPage(text, how);
  if (isSupport(file)) return withContact(text, how);
  if (file === "functions.js") return text.replaceAll(build, buildAs(build, how.version));
  return withAddress(text, how);
}

/** Files that carry an address, a number, a cloud or whom to ask. */
export const isStamped = (file: string): boolean =>
  isSupport(file) ||
  /^(?:manifest\.xml|taskpane\.html|functions\.js|functions(?:-[\w-]+)?\.json)$/.test(file);
