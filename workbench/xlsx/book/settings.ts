import type { AddInIdentity } from "../contract";
import { same } from "../compare";
import type { Package } from "../package/package";
import { child, childrenOf, type XmlElement } from "../xml/document";
import { XmlPatch } from "../xml/patch";
import { element } from "../xml/write";

/**
 * Where Office keeps an add-in's document settings: a web extension part with the add-in's id, its properties being
 * the settings, listed by a task panes part that hangs on the package.
 */
const RELATIONSHIP = "http://schemas.microsoft.com/office/2011/relationships";
const EXTENSIONS = "http://schemas.microsoft.com/office/webextensions";
const WE = `${EXTENSIONS}/webextension/2010/11`;
const WETP = `${EXTENSIONS}/taskpanes/2010/11`;
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TASK_PANES = "xl/webextensions/taskpanes.xml";

/** The settings of a workbook opened without saying whose add-in asks. */
const NOBODY: AddInIdentity = { id: "00000000-0000-0000-0000-000000000000", version: "1.0.0.0" };

const bare = (id: string | undefined): string => (id ?? "").replace(/[{}]/g, "").toLowerCase();

function extensionParts(pkg: Package): string[] {
  const panes = pkg.related("", "webextensiontaskpanes").map((r) => r.target);
  return panes.flatMap((part) => pkg.related(part, "webextension").map((r) => r.target));
}

const ownPart = (pkg: Package, { id }: AddInIdentity): string | undefined =>
  extensionParts(pkg).find(
    (part) => bare(child(pkg.xml(part).root, "we:reference")?.attributes.id) === bare(id)
  );

const propertiesOf = (root: XmlElement): [string, string][] =>
  childrenOf(child(root, "we:properties"), "we:property").map(({ attributes }) => [
    attributes.name ?? "",
    attributes.value ?? "",
  ]);

export function readSettings(pkg: Package, addIn: AddInIdentity = NOBODY): Map<string, string> {
  const part = ownPart(pkg, addIn);
  return new Map(part === undefined ? [] : propertiesOf(pkg.xml(part).root));
}

const propertiesXml = (settings: ReadonlyMap<string, string>, attributes = {}): string => {
  const items = [...settings].map(([name, value]) => element("we:property", { name, value }));
  return element("we:properties", attributes, items.join(""));
};

function addTaskPane(pkg: Package, extension: string): void {
  const panes = pkg.related("", "webextensiontaskpanes")[0]?.target ?? TASK_PANES;
  if (!pkg.has(panes)) {
    const root = element("wetp:taskpanes", { "xmlns:wetp": WETP });
    pkg.create(panes, root, "application/vnd.ms-office.webextensiontaskpanes+xml");
    pkg.relate("", `${RELATIONSHIP}/webextensiontaskpanes`, panes);
  }
  const id = pkg.relate(panes, `${RELATIONSHIP}/webextension`, extension);
  const patch = new XmlPatch(pkg.xml(panes), WETP);
  const reference = element("wetp:webextensionref", { "xmlns:r": R, "r:id": id });
  const attributes = { "xmlns:wetp": WETP, dockstate: "right", visibility: 0, width: 350, row: 0 };
  patch.append(patch.document.root, element("wetp:taskpane", attributes, reference));
  pkg.apply(panes, patch);
}

function addExtension(
  pkg: Package,
  { id, version }: AddInIdentity,
  settings: ReadonlyMap<string, string>
): void {
  const part = pkg.freeName("xl/webextensions/webextension", ".xml");
  const reference = element("we:reference", {
    id: bare(id),
    version,
    store: "developer",
    storeType: "Registry",
  });
  const content = [
    reference,
    element("we:alternateReferences", {}),
    propertiesXml(settings),
    element("we:bindings", {}),
    element("we:snapshot", { "xmlns:r": R }),
  ];
  const root = element("we:webextension", { "xmlns:we": WE, id: `{${bare(id)}}` }, content.join(""));
  pkg.create(part, root, "application/vnd.ms-office.webextension+xml");
  addTaskPane(pkg, part);
}

/** Writes the settings when they are not what the package holds. */
export function writeSettings(
  pkg: Package,
  settings: ReadonlyMap<string, string>,
  addIn: AddInIdentity = NOBODY
): void {
  if (same([...readSettings(pkg, addIn)], [...settings])) return;
  const part = ownPart(pkg, addIn);
  if (part === undefined) return addExtension(pkg, addIn, settings);
  const patch = new XmlPatch(pkg.xml(part), WE);
  const { root } = patch.document;
  const xml = propertiesXml(settings, { "xmlns:we": WE });
  patch.setChild(root, "we:properties", xml, [
    "we:reference",
    "we:alternateReferences",
    "we:properties",
    "we:bindings",
    "we:snapshot",
  ]);
  pkg.apply(part, patch);
}
