import type { Locale } from "../texts";

export interface RibbonButton {
  id: string;
  label: string;
  tip: string;
  icon: string;
  action: { kind: "function"; name: string } | { kind: "pane" };
}

export interface RibbonGroup {
  label: string;
  buttons: RibbonButton[];
}

/** What the host needs of an add-in's manifest; addresses are relative to this machine's server. */
export interface AddinManifest {
  id: string;
  version: string;
  name: string;
  pane: string;
  functions: string;
  namespace: string;
  tab: string;
  groups: RibbonGroup[];
}

const ELEMENT = 1;
const named = (parent: Element | Document, name: string): Element[] =>
  Array.from(parent.getElementsByTagNameNS("*", name));
const childrenOf = (parent: Element): Element[] =>
  Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === ELEMENT);
const childNamed = (parent: Element, name: string): Element | undefined =>
  childrenOf(parent).find((child) => child.localName === name);

const localized = (node: Element, locale: Locale): string => {
  const override = childrenOf(node).find((child) => child.getAttribute("Locale") === locale);
  return override?.getAttribute("Value") ?? node.getAttribute("DefaultValue") ?? "";
};

class Manifest {
  private readonly resources = new Map<string, Element>();
  private readonly base: string;

  constructor(
    private readonly xml: Document,
    private readonly locale: Locale
  ) {
    for (const kind of ["Image", "Url", "String"]) {
      for (const node of named(xml, kind)) this.resources.set(node.getAttribute("id") ?? "", node);
    }
    this.base = new URL(".", this.first("SourceLocation").getAttribute("DefaultValue") ?? "").href;
  }

  private first(name: string): Element {
    const node = named(this.xml, name)[0];
    if (!node) throw new Error(`The manifest has no ${name}.`);
    return node;
  }

  private resource(node: Element | undefined): string {
    const found = this.resources.get(node?.getAttribute("resid") ?? "");
    return found ? localized(found, this.locale) : "";
  }

  /** The manifest names the place the add-in is published at; here the same files come from this server's root. */
  private local(address: string): string {
    return address.startsWith(this.base) ? `/${address.slice(this.base.length)}` : new URL(address).pathname;
  }

  private button(control: Element): RibbonButton {
    const image = named(control, "Image").find((node) => node.getAttribute("size") === "32");
    const functionName = named(control, "FunctionName")[0]?.textContent;
    return {
      id: control.getAttribute("id") ?? "",
      label: this.resource(childNamed(control, "Label")),
      tip: this.resource(named(control, "Description")[0]),
      icon: this.local(this.resource(image)),
      action: functionName ? { kind: "function", name: functionName } : { kind: "pane" },
    };
  }

  read(): AddinManifest {
    const tab = named(this.xml, "CustomTab")[0];
    const metadata = childNamed(this.first("Metadata"), "SourceLocation");
    return {
      id: this.first("Id").textContent ?? "",
      version: this.first("Version").textContent ?? "",
      name: localized(this.first("DisplayName"), this.locale),
      pane: this.local(this.first("SourceLocation").getAttribute("DefaultValue") ?? ""),
      functions: this.local(this.resource(metadata)),
      namespace: this.resource(this.first("Namespace")),
      tab: this.resource(tab && childNamed(tab, "Label")),
      groups: named(tab ?? this.xml, "Group").map((group) => ({
        label: this.resource(childNamed(group, "Label")),
        buttons: named(group, "Control").map((control) => this.button(control)),
      })),
    };
  }
}

export const readManifest = (xml: Document, locale: Locale): AddinManifest =>
  new Manifest(xml, locale).read();
