import { type Profile, type RotationRequest, usualDemand } from "../../../../src/domain/roster";

/** The usual cover on every weekday, unless told otherwise. */
export function request(
  profile: Profile,
  people: number,
  cover?: Record<string, number>,
  over: Partial<RotationRequest> = {}
): RotationRequest {
  const usual = Object.fromEntries(usualDemand(profile, people).map((d) => [d.shift!, d.min]));
  return {
    shifts: profile.shifts,
    people,
    cover: Array.from({ length: 7 }, () => cover ?? usual),
    rules: profile.settings,
    seed: 1,
    ...over,
  };
}
