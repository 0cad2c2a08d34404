/** The suite is started once per time zone by tools/test.mjs, which sets TZ. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testTimeout: 60000,
  // Jest leaves one core to the watch mode nobody uses here; on two cores that is half the machine.
  maxWorkers: "100%",
  testSequencer: "<rootDir>/tools/jest-sequencer.cjs",
  transform: {
    "^.+\\.(t|j)sx?$": [
      "@swc/jest",
      {
        module: { type: "commonjs" },
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  moduleNameMapper: { "^@fluentui/react-.+$": "<rootDir>/test/support/pane/no-looks.cjs" },
  // Univer's CommonJS build requires packages that are published as ES modules only.
  transformIgnorePatterns: [
    "/node_modules/(?!(?:lodash-es|nanoid|rbush|quickselect|kdbush|cjk-regex|unicode-regex|regexp-util|opentype.js|franc-min|trigram-utils|collapse-white-space|n-gram)/)",
  ],
  modulePathIgnorePatterns: ["<rootDir>/dist", "<rootDir>/.cache"],
};
