import { OFFSET_1904, serialOf } from "../../model/numbers/serial";
import { invalidArgument } from "../errors";
import { define, readOnly } from "../object";
import type { HostSession } from "../session";

const resultType = define<{ value: number }>({
  name: "FunctionResult",
  scalars: { value: readOnly((t) => t.value), error: readOnly(() => null) },
});

/** Worksheet functions called without a cell: the one that tells the date system of a workbook. */
export const functionsType = define<{ session: HostSession }>({
  name: "Functions",
  methods: {
    date: ({ session }, args) => {
      const serial = serialOf(args.int(0), args.int(1), args.int(2));
      if (serial === null) throw invalidArgument();
      return resultType.of({ value: serial - (session.workbook.data.date1904 ? OFFSET_1904 : 0) });
    },
  },
});
