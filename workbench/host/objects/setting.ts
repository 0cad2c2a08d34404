import { itemNotFound } from "../errors";
import { define, readOnly, type HostObject } from "../object";
import type { HostSession } from "../session";

interface SettingTarget {
  session: HostSession;
  key: string;
}

const store = ({ session }: { session: HostSession }): Map<string, string> => session.workbook.data.settings;

function write(t: SettingTarget, value: unknown): void {
  t.session.workbook.touchBook("settings");
  store(t).set(t.key, JSON.stringify(value));
}

const settingType = define<SettingTarget>({
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    key: readOnly(({ key }) => key),
    value: {
      get: (t) => {
        const text = store(t).get(t.key);
        if (text === undefined) throw itemNotFound();
        return JSON.parse(text) as unknown;
      },
      set: write,
    },
  },
  methods: {
    delete: (t) => {
      t.session.workbook.touchBook("settings");
      store(t).delete(t.key);
    },
  },
});

const find = (t: { session: HostSession }, key: unknown): HostObject | null =>
  store(t).has(String(key)) ? settingType.of({ session: t.session, key: String(key) }) : null;

export const settingsType = define<{ session: HostSession }>({
  name: "SettingCollection",
  methods: {
    add: (t, args) => {
      const target = { session: t.session, key: args.text(0) };
      write(target, args.raw(1));
      return settingType.of(target);
    },
    getCount: (t) => store(t).size,
    getItemOrNullObject: (t, args) => find(t, args.raw(0)),
  },
  item: find,
  items: (t) => [...store(t).keys()].map((key) => settingType.of({ session: t.session, key })),
});
