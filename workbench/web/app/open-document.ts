import { UniverCalc } from "../../calc/univer-calc";
import type { FunctionMetadata } from "../../host/custom-functions";
import { ExcelHost } from "../../host/host";
import { Workbook } from "../../model/workbook";
import { xlsx, type AddInIdentity, type OpenedFile } from "../../xlsx";
import type { Locale } from "../texts";

export interface Addin extends AddInIdentity {
  namespace: string;
  functions: readonly FunctionMetadata[];
}

export interface DocumentOwner {
  changed(): void;
  calculating(busy: boolean): void;
  showPane(visible: boolean): void;
}

/** One open workbook: its file, the model, and the host that answers the add-in about it. */
export class OpenDocument {
  readonly workbook: Workbook;
  readonly host: ExcelHost;
  readonly engine = new UniverCalc();
  changed = false;
  private readonly file: OpenedFile;

  constructor(
    bytes: Uint8Array,
    readonly name: string,
    addin: Addin,
    locale: Locale,
    private readonly owner: DocumentOwner
  ) {
    this.file = xlsx.open(bytes, addin);
    this.workbook = new Workbook(this.file.book, locale);
    this.host = new ExcelHost({
      workbook: this.workbook,
      engine: this.engine,
      options: { locale, year: new Date().getFullYear() },
      runtime: {
        state: "Visible",
        startState: "Inactive",
        show: (visible) => owner.showPane(visible),
        updateRibbon: () => undefined,
      },
    });
    this.host.registerFunctions(addin.namespace, addin.functions);
    this.workbook.onChange(({ source }) => {
      if (source === "calc") return;
      this.changed = true;
      owner.changed();
      void this.calculate();
    });
  }

  get losses(): OpenedFile["losses"] {
    return this.file.losses;
  }

  /** Settled when the add-in has started and its functions can be called. */
  get addinReady(): Promise<void> {
    return this.host.functions.ready;
  }

  /** Resolves when every formula has its value. */
  async calculate(): Promise<void> {
    this.owner.calculating(true);
    await this.host.calculation.settled();
    this.owner.calculating(false);
  }

  /** The file with everything calculated. */
  async save(): Promise<Uint8Array> {
    await this.calculate();
    const bytes = xlsx.save(this.file);
    this.changed = false;
    return bytes;
  }

  close(): void {
    this.host.dispose();
  }
}
