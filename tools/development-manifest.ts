/** The manifest of development, made of the shop's own: another add-in for Excel, so that both can be installed. */

/** Ours for ever, as the shop's own is. */
const ID = "0b7c3a52-94d1-4e0e-8a67-5d2f9c1e73b4";

const CHANGES: readonly (readonly [RegExp, string])[] = [
  [/<Id>[^<]*<\/Id>/, `<Id>${ID}</Id>`],
  [
    /(<DisplayName DefaultValue=")([^"]*)(">\s*<Override Locale="en-US" Value=")([^"]*)"/,
    '$1$2（开发）$3$4 (dev)"',
  ],
  [/(id="Functions\.Namespace" DefaultValue=")SHOP"/, '$1SHOPDEV"'],
  [
    /(id="Tab\.Label" DefaultValue=")([^"]*)(">\s*<bt:Override Locale="en-US" Value=")([^"]*)"/,
    '$1$2·开发$3$4 (dev)"',
  ],
  [/ShopOps\.Tab"/, 'ShopOps.Dev.Tab"'],
];

/** Throws where the manifest no longer has what is to be another's: silence would give two add-ins one Id. */
export function developmentManifest(manifest: string): string {
  return CHANGES.reduce((xml, [from, to]) => {
    const changed = xml.replace(from, to);
    if (changed === xml) throw new Error(`manifest.xml has no ${String(from)}`);
    return changed;
  }, manifest);
}
