/** The schema that this version of ShopOps reads and writes. */
export const SCHEMA_VERSION = 1;

type Migration = (record: unknown) => unknown;

/** Entry n brings a record of version n to version n + 1; there is none for 0, which never was. */
const MIGRATIONS: ReadonlyMap<number, Migration> = new Map();

/**
 * Brings a record up to the schema of today, one version at a time. Throws RangeError when a step is missing, because
 * a record that is half understood must not be used.
 */
export function migrate(
  record: unknown,
  version: number,
  target = SCHEMA_VERSION,
  migrations = MIGRATIONS
): unknown {
  if (version === target) return record;
  const step = migrations.get(version);
  if (!step || version > target) throw new RangeError(`no way from version ${version} to ${target}`);
  return migrate(step(record), version + 1, target, migrations);
}
