import { define, readOnly } from "../object";
import type { HostSession } from "../session";

interface Target {
  session: HostSession;
}

const numberFormatInfoType = define<Target>({
  name: "NumberFormatInfo",
  scalars: { numberDecimalSeparator: readOnly(() => "."), numberGroupSeparator: readOnly(() => ",") },
});

const datetimeFormatInfoType = define<Target>({
  name: "DatetimeFormatInfo",
  scalars: {
    dateSeparator: readOnly(() => "/"),
    longDatePattern: readOnly((t) => (t.session.isChinese ? "yyyy'年'M'月'd'日'" : "dddd, MMMM d, yyyy")),
    longTimePattern: readOnly((t) => (t.session.isChinese ? "H:mm:ss" : "h:mm:ss tt")),
    shortDatePattern: readOnly((t) => (t.session.isChinese ? "yyyy/M/d" : "M/d/yyyy")),
    timeSeparator: readOnly(() => ":"),
  },
});

const cultureInfoType = define<Target>({
  name: "CultureInfo",
  scalars: { name: readOnly((t) => t.session.options.locale) },
  children: {
    datetimeFormat: (t) => datetimeFormatInfoType.of(t),
    numberFormat: (t) => numberFormatInfoType.of(t),
  },
});

export const applicationType = define<Target>({
  name: "Application",
  scalars: {
    calculationMode: {
      get: (t) => t.session.calculationMode,
      set: (t, value) => {
        t.session.calculationMode = String(value);
      },
    },
    calculationState: readOnly(() => "Done"),
    decimalSeparator: readOnly(() => "."),
    thousandsSeparator: readOnly(() => ","),
    useSystemSeparators: readOnly(() => true),
  },
  children: { cultureInfo: (t) => cultureInfoType.of(t) },
  methods: {
    calculate: (t) => t.session.recalculate(),
    // Nothing is painted or recalculated before the end of a request, so there is nothing to suspend.
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
});
