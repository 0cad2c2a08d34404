import { coverage } from "../../../workbench/client/coverage";
import { definedTypes } from "../../../workbench/host/object";
import { startStandIn } from "../../support/stand-in";

/** Objects of the runtime, which are not classes of the Excel namespace. */
const SERVICES = [
  "AppRuntimeService",
  "AppRuntimePersistenceService",
  "AddinInternalService",
  "DynamicRibbon",
  "CustomFunctions",
];

describe("what the host implements", () => {
  test("is measured on the client's own classes; no member is invented", async () => {
    const classes = coverage(await startStandIn());
    const known = new Map(classes.map((c) => [c.name, new Set([...c.implemented, ...c.missing])]));
    const invented = [...definedTypes().values()]
      .filter((type) => !SERVICES.includes(type.name))
      .flatMap((type) =>
        type.members
          .filter((m) => !m.startsWith("_") && !known.get(type.name)?.has(m))
          .map((m) => `${type.name}.${m}`)
      );
    expect(invented).toEqual([]);
  });

  test("covers what an add-in for a shop's desk needs", async () => {
    const classes = coverage(await startStandIn());
    const complete = classes
      .filter((c) => c.implemented.length > 0 && c.missing.length === 0)
      .map((c) => c.name);
    expect(complete).toEqual(
      expect.arrayContaining([
        "TableCollection",
        "TableColumn",
        "TableRowCollection",
        "NamedItemCollection",
        "WorksheetProtection",
        "ConditionalFormatCollection",
      ])
    );
  });
});
