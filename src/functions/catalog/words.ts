import { CATALOG_TEXTS } from "../../text/functions/catalog";
import type { Locale, Sentence } from "../../text/core";
import type { FunctionSpec, Param } from "./spec";

const texts: Readonly<Record<string, Sentence>> = CATALOG_TEXTS;

function say(key: string, locale: Locale): string {
  const sentence = texts[key];
  if (sentence === undefined) throw new RangeError(`no text for ${key}`);
  return sentence[locale];
}

/** What a function answers, in one sentence. */
export const aboutFunction = (spec: FunctionSpec, locale: Locale): string => say(`fn.${spec.name}`, locale);

export const nameOfParam = (param: Param, locale: Locale): string => say(`name.${param.id}`, locale);

/** What an argument is: in the function's own words, or those that all functions share. */
export function aboutParam(spec: FunctionSpec, param: Param, locale: Locale): string {
  const own = `fn.${spec.name}.${param.id}`;
  return say(Object.hasOwn(texts, own) ? own : `arg.${param.id}`, locale);
}

/** The hint beside a choice while typing. */
export const aboutChoice = (listId: string, value: string, locale: Locale): string =>
  say(`choice.${listId}.${value}`, locale);
