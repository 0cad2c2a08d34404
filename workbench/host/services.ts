import { define } from "./object";

/** Visible pane or background, as the shared runtime knows it. */
export interface RuntimeState {
  state: "Visible" | "Background";
  startState: string;
  /** Shows or hides the pane on the screen. */
  show(visible: boolean): void;
  /** Ribbon controls the add-in enabled or disabled, by id. */
  updateRibbon(request: string): void;
}

interface Pane {
  runtime: RuntimeState;
  set(visible: boolean): void;
}

const appRuntimeType = define<Pane>({
  name: "AppRuntimeService",
  methods: {
    getAppRuntimeState: ({ runtime }) => runtime.state,
    setAppRuntimeState: (pane, args) => pane.set(args.word(0, ["Visible", "Background"]) === "Visible"),
  },
});

const persistenceType = define<RuntimeState>({
  name: "AppRuntimePersistenceService",
  methods: {
    getAppRuntimeStartState: (runtime) => runtime.startState,
    setAppRuntimeStartState: (runtime, args) => {
      runtime.startState = args.text(0);
    },
  },
});

const addinServiceType = define<RuntimeState>({
  name: "AddinInternalService",
  methods: { notifyActionHandlerReady: () => null },
});

const ribbonType = define<RuntimeState>({
  name: "DynamicRibbon",
  methods: { executeRequestUpdate: (runtime, args) => runtime.updateRibbon(args.text(0)) },
});

/** The services of the runtime, by the name the client creates them with. */
export const runtimeServices = (runtime: RuntimeState, set: Pane["set"]) => ({
  "Microsoft.AppRuntime.AppRuntimeService": () => appRuntimeType.of({ runtime, set }),
  "Microsoft.AppRuntime.AppRuntimePersistenceService": () => persistenceType.of(runtime),
  "Microsoft.InternalService.AddinInternalService": () => addinServiceType.of(runtime),
  "Microsoft.DynamicRibbon.DynamicRibbon": () => ribbonType.of(runtime),
});
