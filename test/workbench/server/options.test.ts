import { readOptions } from "../../../workbench/server/options";
import { UserError } from "../../../workbench/server/sentences";

test.each([
  [[], { open: true, port: 3000 }],
  [["--no-open"], { open: false, port: 3000 }],
  [["--port", "8443"], { open: true, port: 8443 }],
  [["--port=8443", "--no-open"], { open: false, port: 8443 }],
  [["--workbook", "我的 店.xlsx"], { open: true, port: 3000, workbook: "我的 店.xlsx" }],
  [["--workbook=a=b.xlsx"], { open: true, port: 3000, workbook: "a=b.xlsx" }],
  [["--host", "web"], { open: true, port: 3000, host: "web" }],
])("%j", (args, expected) => expect(readOptions(args)).toEqual(expected));

test.each([
  [["--prot", "1"], "--prot"],
  [["--port"], "端口"],
  [["--port", "0"], "端口「0」"],
  [["--port", "65536"], "65536"],
  [["--port", "80.5"], "80.5"],
  [["--workbook"], "--workbook"],
  [["--host", "lotus"], "m365-windows"],
])("%j is refused in one sentence", (args, named) => {
  expect(() => readOptions(args)).toThrow(UserError);
  try {
    readOptions(args);
  } catch (error) {
    expect((error as UserError).sentence.zh).toContain(named);
    expect((error as UserError).sentence.en).not.toContain("undefined");
  }
});
