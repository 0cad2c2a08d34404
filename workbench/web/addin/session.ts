import { AddinChannel, type PaneExit } from "../../host/channel";
import type { ExcelHost } from "../../host/host";
import { passUndoGroups } from "../../host/undo-support";
import type { Preferences } from "../shell/preferences";
import { addinFrame } from "./frame";
import type { AddinManifest } from "./manifest";

let conversations = 0;

/** One load of the add-in's page: its frame and the conversation with it. */
export class AddinSession {
  readonly frame: HTMLIFrameElement;
  private readonly channel: AddinChannel;
  private readonly listen = (event: MessageEvent): void => this.receive(event);

  constructor(
    host: ExcelHost,
    manifest: AddinManifest,
    workbookName: string,
    { locale, pane }: Pick<Preferences, "locale" | "pane">,
    left: (exit: PaneExit) => void
  ) {
    const { origin } = location;
    const conversationId = `workbench-${++conversations}`;
    const addinId = manifest.id;
    this.frame = addinFrame({
      ...manifest,
      conversation: conversationId,
      addinId,
      locale,
      title: manifest.name,
    });
    this.channel = new AddinChannel(
      host,
      {
        ...{ conversationId, origin, addinOrigin: origin, addinId, addinName: manifest.name },
        ...{
          documentUrl: `${origin}/${encodeURIComponent(workbookName)}`,
          locale,
          visible: pane === "visible",
        },
        sets: host.session.options.profile.sets,
        left,
      },
      (text) => this.frame.contentWindow?.postMessage(text, origin)
    );
    addEventListener("message", this.listen);
  }

  /** To be called when the client is there. */
  clientIsReady(): void {
    const page: (Window & { Excel?: Parameters<typeof passUndoGroups>[0] }) | null = this.frame.contentWindow;
    if (page?.Excel) passUndoGroups(page.Excel);
  }

  private receive(event: MessageEvent): void {
    if (event.source !== this.frame.contentWindow || typeof event.data !== "string") return;
    if (event.data.startsWith("{")) void this.channel.receive(event.data);
  }

  runCommand(functionName: string, button: string): Promise<boolean> {
    return this.channel.runCommand(functionName, button);
  }

  close(): void {
    removeEventListener("message", this.listen);
    this.frame.remove();
  }
}
