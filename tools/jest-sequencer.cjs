const Sequencer = require("@jest/test-sequencer").default;

/** Short files that take long: where nothing is known of earlier runs, Jest would begin with the largest file. */
const LONG = [
  "workbook/faults",
  "browser/page",
  "shell/screens",
  "shell/keyboard",
  "browser/journey",
  "browser/finance",
];
const rankOf = ({ path }) => {
  const at = LONG.findIndex((part) => path.replaceAll("\\", "/").includes(part));
  return at < 0 ? LONG.length : at;
};

module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => rankOf(a) - rankOf(b));
  }
};
