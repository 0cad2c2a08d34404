import fc from "fast-check";
import { compareVersions, nextVersion, raised } from "../../../tools/release/version";

test.each([
  ["0.1.0.0", undefined, "0.1.0.0"],
  ["0.1.0.0", "0.1.0.0", "0.1.0.1"],
  ["0.1.0.0", "0.1.0.9", "0.1.0.10"],
  ["0.2.0.0", "0.1.0.9", "0.2.0.0"],
  ["0.1.0.0", "0.2.0.4", "0.2.0.5"],
  ["0.10.0.0", "0.9.0.4", "0.10.0.0"],
])("own %s after %s → %s", (own, given, next) => expect(nextVersion(own, given)).toBe(next));

const version = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(99)).map((p) => p.join("."));

test("the next number is above every number given away", () =>
  fc.assert(
    fc.property(version, version, (own, given) => {
      expect(compareVersions(nextVersion(own, given), given)).toBeGreaterThan(0);
      expect(compareVersions(raised(given), given)).toBeGreaterThan(0);
    })
  ));
