import fc from "fast-check";
import { CATALOG } from "../../src/functions/catalog";
import { hostileArguments, unfit } from "./hostile";
import { call } from "./runtime";
import "./all";

/** Whatever comes in, a value goes out, or an error that says in Chinese what to do. */
test.each(CATALOG.map((f) => [f.name]))("%s", (name) => {
  fc.assert(
    fc.property(hostileArguments, (raw) => expect(unfit(call(name, ...raw))).toEqual([])),
    { numRuns: 300 }
  );
});
