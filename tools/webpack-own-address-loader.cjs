/**
 * The solver asks where its own file lies; built in, that would be a path of the machine that built it. The address of
 * its .wasm stays as it is: webpack finds the file by it.
 */
module.exports = (source) =>
  source.replaceAll(/(?<!new URL\("highs\.wasm",)import\.meta\.url/g, "self.location.href");
