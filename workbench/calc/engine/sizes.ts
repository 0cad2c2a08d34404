import { ROW_COUNT } from "../../model/data";

/** Cells of an array that a function may make out of nothing: a whole column. The engine would try any number. */
const LARGEST = ROW_COUNT;

/** Where the functions that make arrays are told rows and columns; one position stands for both. */
const SIZE_ARGUMENTS: Readonly<Record<string, readonly [rows: number, cols: number]>> = {
  EXPAND: [1, 2],
  MAKEARRAY: [0, 1],
  MUNIT: [0, 0],
  RANDARRAY: [0, 1],
  SEQUENCE: [0, 1],
};

export const makesArray = (name: string): boolean => name in SIZE_ARGUMENTS;

/** Whether the array a function is asked for would be larger than can be made; `sizeAt` reads an argument. */
export function isTooLarge(name: string, sizeAt: (argument: number) => number): boolean {
  const sizes = SIZE_ARGUMENTS[name];
  return sizes !== undefined && sizeAt(sizes[0]) * sizeAt(sizes[1]) > LARGEST;
}
