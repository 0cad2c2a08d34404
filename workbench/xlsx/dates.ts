import { fileProblem } from "./problems";

const DAY = 86_400_000;
/** Serial 0 of the 1900 system for dates after February 1900, and serial 0 of the 1904 system. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** Some programs store dates as ISO text (`t="d"`): the serial number Excel makes of it. */
export function serialOf(iso: string, date1904: boolean): number {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?/.exec(iso);
  if (!match) throw fileProblem("damaged");
  const [year, month, day, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const moment = Date.UTC(year!, month! - 1, day, hour, minute) + second * 1000;
  return (moment - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
}
