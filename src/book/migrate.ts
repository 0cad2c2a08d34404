/** The schema that this version of ShopOps reads and writes. */
export const SCHEMA_VERSION = 1;

/** Entry n brings a record of version n to version n + 1; there is none for 0, which never was. */
export type Migrations = ReadonlyMap<number, (record: unknown) => unknown>;

/**
 * Brings a record up to the schema of today, one version at a time. Throws RangeError when a step is missing, because
 * a record that is half understood must not be used.
 */
export function migrate(record: unknown, version: number, target: number, migrations: Migrations): unknown {
  if (version === target) return record;
  const step = migrations.get(version);
  if (!step || version > target) throw new RangeError(`no way from version ${version} to ${target}`);
  return migrate(step(record), version + 1, target, migrations);
}
