/** functions.json in English and Chinese, made from the catalogue by the webpack build. */
import {
  CATALOG,
  type FunctionSpec,
  type Param,
  aboutChoice,
  aboutFunction,
  aboutParam,
  nameOfParam,
} from "../src/functions/catalog";
import { WHOLE } from "../src/functions/catalog/spec";
import type { Locale } from "../src/text/core";

/** A column of a row-wise function and every table come as a matrix, so that one call serves all rows. */
function dimensionality(spec: FunctionSpec, param: Param): "matrix" | "scalar" {
  return spec.shape === "rows" || WHOLE.has(param.type) ? "matrix" : "scalar";
}

/**
 * Excel offers a list only for a parameter of the list's own type. A column stays open to everything: one error in it
 * would spoil all rows of a typed one.
 */
function valueType(spec: FunctionSpec, param: Param): "any" | "string" {
  return param.choices !== undefined && dimensionality(spec, param) === "scalar" ? "string" : "any";
}

function parameter(spec: FunctionSpec, param: Param, locale: Locale) {
  return {
    name: nameOfParam(param, locale),
    description: aboutParam(spec, param, locale),
    type: valueType(spec, param),
    dimensionality: dimensionality(spec, param),
    ...(param.optional ? { optional: true } : {}),
    ...(param.choices === undefined ? {} : { customEnumId: param.choices.id }),
  };
}

function functionEntry(spec: FunctionSpec, locale: Locale, base: string) {
  return {
    id: spec.name,
    name: spec.name,
    description: aboutFunction(spec, locale),
    helpUrl: `${base}help/${locale}/${spec.name}.html`,
    parameters: spec.params.map((p) => parameter(spec, p, locale)),
    result: { type: "any", dimensionality: "matrix" },
  };
}

function enums(locale: Locale) {
  const lists = new Map(
    CATALOG.flatMap((s) => s.params).flatMap((p) =>
      p.choices === undefined ? [] : [[p.choices.id, p.choices.list]]
    )
  );
  return [...lists].map(([id, list]) => ({
    id,
    type: "string",
    values: list.map((c) => ({
      name: c.words[0],
      stringValue: c.words[0],
      tooltip: aboutChoice(id, c.value, locale),
    })),
  }));
}

/**
 * The metadata as Excel reads it. Errors are let in, so that one bad cell does not spoil a whole column; data types are
 * let in and out, so that dates look like dates (an Excel without them looks at the first switch only).
 */
export function functionsJson(locale: Locale, base: string) {
  return {
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: true,
    enums: enums(locale),
    functions: CATALOG.map((spec) => functionEntry(spec, locale, base)),
  };
}
