import { define } from "./object";

/** Visible pane or background, as the shared runtime knows it. */
export interface RuntimeState {
  state: "Visible" | "Background";
  startState: string;
  show(visible: boolean): void;
  /** Ribbon controls the add-in enabled or disabled, by id. */
  updateRibbon(request: string): void;
}

const appRuntimeType = define<RuntimeState>({
  name: "AppRuntimeService",
  methods: {
    getAppRuntimeState: (runtime) => runtime.state,
    setAppRuntimeState: (runtime, args) => {
      runtime.state = args.word(0, ["Visible", "Background"]);
      runtime.show(runtime.state === "Visible");
    },
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
export const runtimeServices = (runtime: RuntimeState) => ({
  "Microsoft.AppRuntime.AppRuntimeService": () => appRuntimeType.of(runtime),
  "Microsoft.AppRuntime.AppRuntimePersistenceService": () => persistenceType.of(runtime),
  "Microsoft.InternalService.AddinInternalService": () => addinServiceType.of(runtime),
  "Microsoft.DynamicRibbon.DynamicRibbon": () => ribbonType.of(runtime),
});
