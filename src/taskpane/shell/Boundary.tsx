import { Component, type ReactNode } from "react";
import { type Locale, text } from "../../text";

interface Props {
  readonly locale: Locale;
  readonly onReopen: () => void;
  readonly children: ReactNode;
}

/**
 * A screen that can't be drawn leaves a sentence and a way back instead of an empty pane. Drawn with the browser's own
 * controls, because what failed may be the theme.
 */
export class Boundary extends Component<Props, { readonly reason: string | null }> {
  override state = { reason: null };

  static getDerivedStateFromError(error: unknown): { reason: string } {
    return { reason: String(error) };
  }

  override render(): ReactNode {
    const { locale, onReopen, children } = this.props;
    const { reason } = this.state;
    if (reason === null) return children;
    return (
      <main className="opening">
        <h1>{text("pane.broken", {}, locale)}</h1>
        <p role="alert">{text("pane.brokenDetail", { reason }, locale)}</p>
        <button type="button" onClick={onReopen}>
          {text("pane.reopen", {}, locale)}
        </button>
      </main>
    );
  }
}
