/**
 * webpack loader for the texts of the functions bundle. Functions answer in Chinese in every language of Excel, so the
 * English half stays out of what each workbook waits for.
 */
const ENGLISH = /\ben: (?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'),?/g;

module.exports = (source) => source.replace(ENGLISH, "");
