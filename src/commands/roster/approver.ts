import { TITLES, titlesIn } from "../../domain/roster";
import { refuse } from "../contract";
import type { StaffMember } from "../staff/model";
import type { Asked } from "./ask-cells";
import type { OpenRoster } from "./open-roster";
import { called } from "./requested-cells";

/** Whom a name means: of the staff list, which may have more people than the roster, else of the roster. */
export function approversIn({ staffed, standing }: OpenRoster, by: string): StaffMember[] {
  const listed = called(by, staffed.staff.chosen?.people ?? []);
  return listed.length > 0 ? listed : called(by, standing.people);
}

/** A title stands in the group, the job, or as a part of the remark. */
const hasTitle = ({ group, post = "", note = "" }: StaffMember): boolean =>
  [group, post].some((said) => TITLES.includes(said.trim().toLowerCase())) || titlesIn(note).length > 0;

/** U-02, A-34: a supervisor, a team leader or a manager, and never for oneself; who isn't on the list is taken at their word. */
export function entitled(open: OpenRoster, { args }: Asked, by: string | undefined) {
  if (by === undefined || by.trim() === "") return refuse("asks.noApprover");
  const { people } = open.standing;
  const own = new Set(
    ["person" in args ? args.person : "", "other" in args ? args.other : ""].flatMap((name) =>
      called(name ?? "", people).map((p) => p.id)
    )
  );
  const who = approversIn(open, by);
  if (who.some((p) => own.has(p.id))) return refuse("asks.own", { by });
  return who.length === 0 || who.some(hasTitle) ? null : refuse("asks.notEntitled", { by });
}
