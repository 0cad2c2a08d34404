import { UniverCalc } from "../../calc/univer-calc";
import type { FunctionMetadata } from "../../host/custom-functions";
import { ExcelHost } from "../../host/host";
import { HOSTS } from "../../host/profiles";
import { Workbook } from "../../model/workbook";
import { xlsx, type AddInIdentity, type OpenedFile } from "../../xlsx";
import type { Preferences } from "../shell/preferences";
import type { Locale } from "../texts";

export interface Addin extends AddInIdentity {
  namespace: string;
  functions: readonly FunctionMetadata[];
}

export interface DocumentOwner {
  calculating(busy: boolean): void;
  showPane(visible: boolean): void;
}

/** How long saving waits for formulas that are still being calculated, in milliseconds. */
const PATIENCE = 10_000;

/** One open workbook: its file, the model, and the host that answers the add-in about it. */
export class OpenDocument {
  readonly workbook: Workbook;
  changed = false;
  private readonly file: OpenedFile;
  private current: ExcelHost | null = null;

  constructor(
    bytes: Uint8Array,
    readonly name: string,
    private readonly addin: Addin,
    locale: Locale,
    private readonly owner: DocumentOwner
  ) {
    this.file = xlsx.open(bytes, addin);
    this.workbook = new Workbook(this.file.book, locale);
    this.workbook.onChange(({ source }) => {
      if (source === "calc") return;
      this.changed = true;
      void this.calculate();
    });
  }

  get losses(): OpenedFile["losses"] {
    return this.file.losses;
  }

  /** A host of its own for each load of the add-in: it speaks the language of that load. */
  newHost({ locale, host: id, pane }: Pick<Preferences, "locale" | "host" | "pane">): ExcelHost {
    this.close();
    const host = new ExcelHost({
      workbook: this.workbook,
      engine: new UniverCalc(),
      options: { locale, year: new Date().getFullYear(), profile: HOSTS[id] },
      runtime: {
        state: pane === "visible" ? "Visible" : "Background",
        startState: "Inactive",
        show: (visible) => this.owner.showPane(visible),
        updateRibbon: () => undefined,
      },
    });
    host.registerFunctions(this.addin.namespace, this.addin.functions);
    this.current = host;
    return host;
  }

  showPane(visible: boolean): void {
    this.current?.setPane(visible);
  }

  /** Resolves when every formula has its value. */
  async calculate(): Promise<void> {
    this.owner.calculating(true);
    await this.current?.calculation.settled();
    this.owner.calculating(false);
  }

  /** The file with everything calculated; what functions that do not answer hold up is saved as it stands. */
  async save(): Promise<Uint8Array> {
    await Promise.race([this.calculate(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
    this.file.isCalculated = this.current?.calculation.isSure === true;
    const bytes = xlsx.save(this.file);
    this.changed = false;
    return bytes;
  }

  close(): void {
    this.current?.dispose();
    this.current = null;
  }
}
