import { coverage, type ClassCoverage } from "../client/coverage";
import { StandIn } from "../client/stand-in";

const line = ({ name, implemented, missing }: ClassCoverage): string =>
  `${name.padEnd(36)} ${String(implemented.length).padStart(3)} of ${String(implemented.length + missing.length).padStart(3)}${
    implemented.length > 0 && missing.length > 0 ? `   missing: ${missing.join(", ")}` : ""
  }`;

/** `npm run coverage:host`: which members of the Excel API the workbench answers. */
async function main(): Promise<void> {
  const standIn = await StandIn.start();
  const classes = coverage(standIn);
  standIn.close();
  const used = classes.filter((c) => c.implemented.length > 0);
  const sum = (list: ClassCoverage[], read: (c: ClassCoverage) => unknown[]): number =>
    list.reduce((total, c) => total + read(c).length, 0);
  const untouched = classes.filter((c) => c.implemented.length === 0).map((c) => c.name);
  const report = [
    ...used.map(line),
    "",
    `${used.length} of ${classes.length} classes; ${sum(used, (c) => c.implemented)} members of them, ${sum(used, (c) => c.missing)} missing (they answer ApiNotFound).`,
    `Not there at all: ${untouched.join(", ")}.`,
  ];
  process.stdout.write(`${report.join("\n")}\n`);
}

void main();
