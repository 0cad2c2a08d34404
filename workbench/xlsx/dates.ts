const DAY = 86_400_000;
/** Serial 0 of the 1900 system for dates after February 1900, and serial 0 of the 1904 system. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/;
const TIME = /^(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?(?:Z|[+-]\d\d:\d\d)?$/;

/** The part of a day, or undefined when the text is no time. */
function timeOf(text: string): number | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [hour = 0, minute = 0, second = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return ((hour * 60 + minute) * 60 + second) / 86_400;
}

/**
 * Some programs store dates as ISO text (`t="d"`): a day, a moment or a time. The serial number Excel makes of it;
 * undefined when it is none of them.
 */
export function serialOf(iso: string, date1904: boolean): number | undefined {
  const date = DATE.exec(iso);
  if (!date) return timeOf(iso);
  const [year, month, day] = date.slice(1).map(Number);
  const days = (Date.UTC(year!, month! - 1, day) - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
  const time = date[0].length === iso.length ? 0 : timeOf(iso.slice(date[0].length));
  return time === undefined ? undefined : days + time;
}
