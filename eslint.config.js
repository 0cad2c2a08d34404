const tseslint = require("typescript-eslint");
const office = require("eslint-plugin-office-addins");

/** `new Date`, `Date.now` and `Math.random` only where "now" and the seed are injected. */
const noClock = [
  {
    selector: "NewExpression[callee.name='Date']",
    message: "A Date never carries a day here: use kernel/day; 'now' is an argument.",
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "'now' is an argument.",
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "Randomness comes from a seed that is handed in.",
  },
];
const officeGlobals = ["Excel", "Office", "OfficeExtension"].map((name) => ({
  name,
  message: "Excel is reached through src/excel only.",
}));

module.exports = tseslint.config(
  { ignores: ["dist/**", "release/**", ".cache/**", "node_modules/**", "coverage/**"] },
  ...tseslint.configs.recommended.map((c) => ({ ...c, files: ["**/*.{ts,tsx}"] })),
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "office-addins": office },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      eqeqeq: ["error", "always"],
    },
  },
  {
    files: ["src/excel/**/*.ts", "src/taskpane/taskpane.tsx"],
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/excel/**", "src/taskpane/taskpane.tsx", "src/functions/functions.ts"],
    rules: { "no-restricted-globals": ["error", ...officeGlobals] },
  },
  {
    files: [
      "src/domain/**/*.ts",
      "src/functions/**/*.ts",
      "src/excel/**/*.ts",
      "src/book/**/*.ts",
      "src/commands/**/*.ts",
      "src/text/**/*.ts",
    ],
    rules: { "no-restricted-syntax": ["error", ...noClock], "no-console": "error" },
  }
);
