import type { Locale } from "../../text";
import type { DamageEvents, DamageState } from "./damage/model";
import type { FunctionsEvents, FunctionsState } from "./functions/model";
import type { CareEvents, CareState } from "./help/model";
import type { AwayEvents } from "./roster/away";
import type { RosterEvents, RosterState } from "./roster/model";
import type { RulesEvents, RulesState } from "./rules/model";
import type { SettingsEvents, SettingsState } from "./settings/model";
import type { Busy, Notice, ShellEvents } from "./shell/model";
import type { Scheme, ThemeChoice } from "./theme";
import type { TodayEvents, TodayState } from "./today/model";
import type { ViewId } from "./views";
import type { WhyState } from "./why/model";

export interface PaneState {
  readonly locale: Locale;
  readonly themeChoice: ThemeChoice;
  readonly scheme: Scheme;
  /** Version and build, as `SHOP.VERSION()` says them. */
  readonly build: string;
  readonly view: ViewId;
  readonly notice: Notice | null;
  readonly busy: Busy | null;
  readonly today: TodayState;
  readonly damage: DamageState;
  readonly roster: RosterState;
  readonly functions: FunctionsState;
  readonly why: WhyState;
  readonly care: CareState;
  readonly rules: RulesState;
  readonly settings: SettingsState;
}

/** Everything the user can do; views call these and hold no logic of their own. */
export interface PaneEvents
  extends
    ShellEvents,
    TodayEvents,
    DamageEvents,
    RosterEvents,
    AwayEvents,
    FunctionsEvents,
    CareEvents,
    RulesEvents,
    SettingsEvents {}
