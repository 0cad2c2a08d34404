/**
 * The development build has a namespace of its own, so that it runs beside the shop's version in one Excel: every
 * formula that it writes or reads is its own.
 */
const SHOP = /(?:(?<![A-Za-z])|(?<=\\b))SHOP(?=\\?\.|_(?![A-Z]))/g;

module.exports = (source) => source.replace(SHOP, "SHOPDEV");
