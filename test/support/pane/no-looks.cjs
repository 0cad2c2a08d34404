/**
 * Stands in for Fluent where a test runs without a page: what the pane does is tried there, what it shows is tried in
 * Chromium with the real components. Loading these takes six seconds a test file.
 */
const nothing = new Proxy(function nothing() {}, {
  get: (_target, name) => (name === "then" ? undefined : name === Symbol.toPrimitive ? () => "" : nothing),
  apply: () => nothing,
});
module.exports = nothing;
