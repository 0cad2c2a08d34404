import { type BookState, queries } from "../../commands";
import type { ActiveCell } from "../../excel";
import type { Locale } from "../../text";
import type { Entry } from "../feature";
import type { PaneHost } from "../host";
import type { PaneEvents, PaneState } from "../pane";
import { THEME_CHOICES, type ThemeChoice } from "../parts/theme";
import { Session } from "../session";
import { Store } from "../store";
import { type Running, startFeature } from "./running";

export interface Controller {
  readonly features: readonly Entry[];
  readonly store: Store<PaneState>;
  readonly events: PaneEvents;
  /** The features whose code is here, in the order of the registry. */
  running(): readonly Running[];
  /** The pane is seen: looks at the workbook for the first time, and follows the selection. */
  start(): Promise<void>;
  /** The pane is hidden: nothing is listened to until `start`. */
  rest(): Promise<void>;
  /** Excel's own appearance has changed. */
  followScheme(): void;
}

/** Between the screens and the commands: holds what is on screen, and nothing of the workbook. Knows no feature. */
export function createController(host: PaneHost, features: readonly Entry[]): Controller {
  const store = new Store<PaneState>(firstState(host, features));
  const desk = new Desk(host, store, features);
  return {
    features,
    store,
    events: desk.events,
    running: () => desk.running,
    start: () => desk.begin(),
    rest: () => desk.rest(),
    followScheme: () => {
      if (store.get().themeChoice === "auto") store.change({ scheme: host.scheme() });
    },
  };
}

function firstState(host: PaneHost, features: readonly Entry[]): PaneState {
  const themeChoice = rememberedTheme(host);
  return {
    locale: rememberedLocale(host),
    themeChoice,
    scheme: themeChoice === "auto" ? host.scheme() : themeChoice,
    build: host.build,
    view: features[0]?.id ?? "",
    code: "here",
    notice: null,
    busy: null,
    inForce: null,
  };
}

function rememberedLocale(host: PaneHost): Locale {
  const kept = host.memory.read("language");
  return kept === "zh" || kept === "en" ? kept : host.locale();
}

function rememberedTheme(host: PaneHost): ThemeChoice {
  const kept = host.memory.read("theme");
  return THEME_CHOICES.find((choice) => choice === kept) ?? "auto";
}

/** What the features share: the book as it was last read, the cell that is selected, and the one session. */
class Desk {
  private readonly session: Session;
  private readonly started = new Map<string, Running>();
  private book: BookState | null | undefined;
  private cell: ActiveCell | null | undefined;
  private asked = 0;
  private isSeen = false;
  private hasLooked = false;
  private stopListening: (() => Promise<void>) | null = null;

  constructor(
    private readonly host: PaneHost,
    private readonly store: Store<PaneState>,
    private readonly features: readonly Entry[]
  ) {
    this.session = new Session(host, store, () => this.reread());
    for (const entry of features) if (entry.code.here) this.startOne(entry);
  }

  get running(): readonly Running[] {
    return this.features.flatMap(({ id }) => this.started.get(id) ?? []);
  }

  readonly events: PaneEvents = {
    open: (view) => this.open(view),
    undo: () => void this.session.takeBack(),
    dismiss: () => this.store.change({ notice: null }),
    cancel: () => this.session.cancel(),
    show: (place) => void this.session.quietly(() => this.host.port.show(place)),
    chooseLocale: (locale) => {
      this.host.memory.write("language", locale);
      this.store.change({ locale });
      void this.tell((one) => one.speaks?.(locale));
    },
    chooseTheme: (themeChoice) => {
      this.host.memory.write("theme", themeChoice);
      this.store.change({ themeChoice, scheme: themeChoice === "auto" ? this.host.scheme() : themeChoice });
    },
  };

  /** While nobody sees the pane it reads nothing and listens to nothing; writing it never does unasked. */
  async begin(): Promise<void> {
    if (this.isSeen) return;
    this.isSeen = true;
    if (!this.hasLooked) {
      this.hasLooked = true;
      await this.readBook();
      await this.tell((one) => one.written?.());
    }
    await this.select();
    await this.listen();
  }

  /** Sheets that were edited while work went on. */
  private readonly waiting = new Set<string>();

  async rest(): Promise<void> {
    const end = this.stopListening;
    this.isSeen = false;
    this.stopListening = null;
    if (end) await this.session.quietly(end);
  }

  /** Hiding may come while the registration is on its way. */
  private async listen(): Promise<void> {
    const { selection } = this.host;
    const end = await this.session.quietly(async () => {
      const ends = [
        await selection.onChange(() => void this.select()),
        await selection.onEdit((sheet) => void this.edited(sheet)),
      ];
      return async () => {
        for (const stop of ends) await stop();
      };
    });
    if (this.isSeen) this.stopListening = end;
    else if (end) await this.session.quietly(end);
  }

  /** What is edited while work goes on is looked at when that has ended, once. */
  private async edited(sheet: string): Promise<void> {
    if (this.waiting.has(sheet)) return;
    this.waiting.add(sheet);
    await this.session.idle();
    this.waiting.delete(sheet);
    await this.started.get(this.store.get().view)?.told.edited?.(sheet);
  }

  /** What was said before is over, unless it can be taken back, or work goes on whose outcome will be said. */
  private open(view: string): void {
    const isHere = this.started.has(view);
    this.store.change({
      view,
      code: isHere ? "here" : "coming",
      ...(this.session.busy ? {} : { notice: this.session.undoable() }),
    });
    if (isHere) this.lookIfIdle();
    else void this.fetch(view);
  }

  private async fetch(view: string): Promise<void> {
    const entry = this.features.find(({ id }) => id === view);
    if (!entry) return;
    const isHere = await entry.code.load().then(
      () => true,
      () => false
    );
    if (isHere) this.startOne(entry);
    if (this.store.get().view !== view) return;
    this.store.change({ code: isHere ? "here" : "missing" });
    if (isHere) this.lookIfIdle();
  }

  private startOne(entry: Entry): void {
    if (this.started.has(entry.id)) return;
    const one = startFeature(entry, this.session, this.events, this.features);
    this.started.set(entry.id, one);
    if (this.book !== undefined) one.told.book?.(this.book);
    if (this.cell !== undefined) void one.told.selected?.(this.cell);
  }

  private lookIfIdle(): void {
    if (!this.session.busy) void this.look();
  }

  private async look(): Promise<void> {
    await this.readBook();
    await this.started.get(this.store.get().view)?.told.opened?.();
  }

  /** After every write. */
  private async reread(): Promise<void> {
    await this.look();
    await this.tell((one) => one.written?.());
  }

  private async readBook(): Promise<void> {
    this.book = await this.session.ask({ label: "pane.reading" }, (context) =>
      queries["book.state"].ask(this.host.port, {}, context)
    );
    this.store.change({ inForce: this.book?.rules ?? null });
    for (const { told } of this.running) told.book?.(this.book);
  }

  /** Only the answer to the last question counts: the user may be on another cell by then. */
  private async select(): Promise<void> {
    const question = ++this.asked;
    const found = await this.session.quietly(() => this.host.selection.activeCell());
    if (question !== this.asked) return;
    this.cell = found;
    await this.tell((one) => one.selected?.(found));
  }

  private async tell(what: (told: Running["told"]) => Promise<void> | void | undefined): Promise<void> {
    for (const { told } of this.running) await what(told);
  }
}
