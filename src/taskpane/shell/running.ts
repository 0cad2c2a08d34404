import type { Entry, Feature, Started } from "../feature";
import type { PaneEvents } from "../pane";
import type { Session } from "../session";
import { Store } from "../store";

/** A feature whose code is here: what it shows, what the user can do in it, what it is told. */
export interface Running {
  readonly entry: Entry;
  readonly feature: Feature;
  readonly store: Store<object>;
  readonly on: PaneEvents & object;
  readonly told: Omit<Started<object>, "events">;
}

/** A feature begins its work at the desk that all of them share. */
export function startFeature(
  entry: Entry,
  session: Session,
  pane: PaneEvents,
  features: readonly Entry[]
): Running {
  const feature = entry.code.here;
  if (!feature) throw new Error(`the code of ${entry.id} is not here`);
  const { host } = session;
  const store = new Store<object>(feature.initial(host, session.store.get().locale));
  const { events, ...told } = feature.start({
    session,
    state: store.get,
    change: (part) => store.change(part),
    steps: (book) =>
      features.flatMap(({ id, steps }) => (steps?.(book, host.now()) ?? []).map((s) => ({ ...s, view: id }))),
  });
  return { entry, feature, store, on: { ...pane, ...events }, told };
}
