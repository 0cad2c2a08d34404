/**
 * Fluent UI's components import their icons from the one index of all 20,000; parsing it is two thirds of a build.
 * Each icon has a module of its own, named by what it shows: `ChevronDown12Regular` → `svg/chevron-down`.
 */
const IMPORT = /import \{([^}]*)\} from ['"]@fluentui\/react-icons['"];?/g;
const ICON = /^([A-Z][A-Za-z0-9]*?)(\d+)?(Regular|Filled|Light|Color)( as \w+)?$/;

const kebab = (name) =>
  name
    .replace(/([a-z])([A-Z0-9])/g, "$1-$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .toLowerCase();

function moduleOf(name) {
  const icon = ICON.exec(name);
  return icon ? `@fluentui/react-icons/svg/${kebab(icon[1])}` : "@fluentui/react-icons/utils";
}

module.exports = (source) =>
  source.replace(IMPORT, (_, names) =>
    names
      .split(",")
      .map((n) => n.trim())
      .filter(Boolean)
      .map((name) => `import { ${name} } from "${moduleOf(name)}";`)
      .join("")
  );
