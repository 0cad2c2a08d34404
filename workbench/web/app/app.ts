import type { Selection } from "../../model/changes";
import { cellKey } from "../../model/data";
import { formatArea } from "../../model/address";
import type { PaneExit } from "../../host/channel";
import type { FunctionMetadata } from "../../host/custom-functions";
import type { AddinManifest, RibbonButton } from "../addin/manifest";
import { AddinSession } from "../addin/session";
import { Grid } from "../grid/grid";
import { ask } from "../shell/dialog";
import { addressWith, readPreferences, type Preferences } from "../shell/preferences";
import { ribbon } from "../shell/ribbon";
import { Shell } from "../shell/shell";
import type { TitleAction } from "../shell/title-bar";
import { pick, text, type TextKey } from "../texts";
import { download, firstWorkbook, loadJson, loadManifest, pickFile } from "./loading";
import { OpenDocument } from "./open-document";
import { fileRefusal, refusal } from "./problems";

/** The page: one workbook, the grid that shows it, and the add-in beside it. */
export class App {
  private readonly preferences: Preferences;
  private readonly shell: Shell;
  private readonly grid: Grid;
  private manifest!: AddinManifest;
  private functions: readonly FunctionMetadata[] = [];
  private document: OpenDocument | null = null;
  private session: AddinSession | null = null;

  constructor() {
    this.preferences = readPreferences(location.search, matchMedia("(prefers-color-scheme: dark)").matches);
    const { locale, theme } = this.preferences;
    this.shell = new Shell(
      (action) => void this.act(action),
      (file) => void this.openFile(file),
      () => this.document?.showPane(false),
      () => this.grid.focus()
    );
    this.shell.dress(this.preferences);
    this.shell.status.addinIs("starting", locale);
    this.shell.pane.show(this.preferences.pane === "visible");
    this.grid = new Grid(this.shell.grid, locale, theme, {
      typing: () => this.typing(),
      undo: () => this.undo(),
      redo: () => this.redo(),
      refused: (problem) => this.shell.status.say(refusal(problem, this.preferences.locale), "bad"),
      notSupported: () => this.say("notSupported", {}, "bad"),
    });
    addEventListener("beforeunload", (event) => {
      if (this.document?.changed) event.preventDefault();
    });
  }

  async start(): Promise<void> {
    const { locale } = this.preferences;
    this.manifest = await loadManifest(locale);
    const [{ functions }, { name, bytes }] = await Promise.all([
      loadJson<{ functions: FunctionMetadata[] }>(this.manifest.functions),
      firstWorkbook(),
    ]);
    this.functions = functions;
    this.grid.offer(this.manifest.namespace, functions);
    this.putRibbon();
    const opened = this.read(bytes, name);
    if (opened) await this.show(opened);
  }

  private say(
    key: TextKey,
    params: Record<string, string> = {},
    tone: "quiet" | "good" | "bad" = "quiet"
  ): void {
    this.shell.status.say(text(key, this.preferences.locale, params), tone);
  }

  private typing(): { locale: string; year: number; date1904: boolean } {
    const date1904 = this.document?.workbook.data.date1904 ?? false;
    return { locale: this.preferences.locale, year: new Date().getFullYear(), date1904 };
  }

  // ---- the workbook

  private async show(opened: OpenDocument): Promise<void> {
    this.session?.close();
    this.document?.close();
    this.document = opened;
    opened.workbook.onSelection((selection) => this.explain(selection));
    this.grid.show(opened.workbook, opened.name);
    this.showState();
    this.say("opened", { name: opened.name });
    await this.startAddin(opened);
  }

  private read(bytes: Uint8Array, name: string): OpenDocument | null {
    const addin = { ...this.manifest, functions: this.functions };
    try {
      return new OpenDocument(bytes, name, addin, this.preferences.locale, {
        calculating: (busy) => this.calculating(busy),
        showPane: (visible) => this.shell.pane.show(visible),
      });
    } catch (problem) {
      this.shell.status.say(fileRefusal(problem, name, this.preferences.locale), "bad");
      return null;
    }
  }

  private async openFile(file: File): Promise<void> {
    const { locale } = this.preferences;
    const opened = this.read(new Uint8Array(await file.arrayBuffer()), file.name);
    if (!opened) return;
    const question = {
      title: text("unsavedTitle", locale),
      body: text("unsavedBody", locale, { name: file.name }),
      yes: text("discard", locale),
      no: text("cancel", locale),
    };
    if (this.document?.changed && !(await ask(question))) return;
    await this.show(opened);
  }

  private async save(): Promise<void> {
    const { document } = this;
    if (!document) return;
    const { locale } = this.preferences;
    const question = {
      title: text("lossTitle", locale),
      body: document.losses.map(({ part, what }) => `${part}: ${pick(what, locale)}`),
      yes: text("saveAnyway", locale),
      no: text("cancel", locale),
    };
    if (document.losses.length > 0 && !(await ask(question))) return;
    download(await document.save(), document.name);
    this.showState();
    this.say("saved", { name: document.name }, "good");
  }

  private undo(): void {
    if (this.document?.workbook.undo()) this.say("undone");
  }

  private redo(): void {
    if (this.document?.workbook.redo()) this.say("redone");
  }

  private showState(): void {
    const { document } = this;
    if (!document) return;
    this.shell.title.show(document.name, document.changed, this.preferences.locale);
    this.shell.title.enable("undo", document.workbook.undoSteps > 0);
    this.shell.title.enable("redo", document.workbook.redoSteps > 0);
  }

  /** An error with a message says so when its cell is selected, as Excel's error button does. */
  private explain({ sheet, areas }: Selection): void {
    const { row, col } = areas[0]!;
    const value = this.document?.workbook.sheetById(sheet)?.cells.get(cellKey(row, col))?.v;
    if (typeof value !== "object" || !value.message) return;
    this.shell.status.say(
      `${formatArea({ row, col, rows: 1, cols: 1 })} ${value.error}  ${value.message}`,
      "bad"
    );
  }

  // ---- the add-in

  private async startAddin(document: OpenDocument): Promise<void> {
    const { locale } = this.preferences;
    this.shell.status.addinIs("starting", locale);
    const host = document.newHost(this.preferences);
    host.log.onAdd = () => this.shell.status.counts(host.log.totals(), locale);
    this.shell.status.counts(host.log.totals(), locale);
    this.session = new AddinSession(host, this.manifest, document.name, this.preferences, (exit) =>
      this.leavePane(exit)
    );
    this.shell.pane.name(this.manifest.name, locale);
    this.shell.pane.hold(this.session.frame);
    await host.functions.ready;
    this.session.clientIsReady();
    const page = this.session.frame.contentWindow;
    if (page) this.shell.regions.listen(page);
    await document.calculate();
  }

  private leavePane(exit: PaneExit): void {
    if (exit === "next" || exit === "previous") this.shell.regions.move(exit === "next" ? 1 : -1);
    else this.shell.pane.leave(exit);
  }

  private putRibbon(): void {
    this.shell.putRibbon(ribbon(this.manifest, this.preferences.locale, (button) => this.press(button)));
  }

  private press(button: RibbonButton): void {
    if (button.action.kind === "function") void this.session?.runCommand(button.action.name, button.id);
    else this.document?.showPane(true);
  }

  private calculating(busy: boolean): void {
    this.shell.status.addinIs(busy ? "calculating" : "ready", this.preferences.locale);
    this.showState();
  }

  // ---- the page

  private async act(action: TitleAction): Promise<void> {
    const actions: Record<TitleAction, () => void | Promise<void>> = {
      undo: () => this.undo(),
      redo: () => this.redo(),
      save: () => this.save(),
      pane: () => this.document?.showPane(true),
      open: async () => {
        const file = await pickFile();
        if (file) await this.openFile(file);
      },
      locale: () => this.change({ locale: this.preferences.locale === "zh-CN" ? "en-US" : "zh-CN" }),
      theme: () => this.change({ theme: this.preferences.theme === "dark" ? "light" : "dark" }),
    };
    await actions[action]();
  }

  /** The add-in starts again: Excel, too, tells it language and theme only when it starts. */
  private async change(change: Partial<Preferences>): Promise<void> {
    Object.assign(this.preferences, change);
    const { locale, theme } = this.preferences;
    history.replaceState(null, "", addressWith(this.preferences, location.search));
    this.shell.dress(this.preferences);
    this.grid.dress(locale, theme);
    this.manifest = await loadManifest(locale);
    const { functions } = await loadJson<{ functions: FunctionMetadata[] }>(this.manifest.functions);
    this.grid.offer(this.manifest.namespace, functions);
    this.putRibbon();
    this.showState();
    this.shell.status.say("");
    this.session?.close();
    if (this.document) await this.startAddin(this.document);
  }
}
