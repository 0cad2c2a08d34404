import { REGISTERS } from "../../domain/registers";
import type { Book } from "../../book/open";
import { done, type Outcome } from "../contract";
import { type Register, registerIn } from "./register";

/** The registers in use, in their order. */
export function registersIn(book: Book): Outcome<Register[]> {
  const found: Register[] = [];
  for (const spec of REGISTERS) {
    const register = registerIn(book, spec);
    if (!register.ok) return register;
    if (register.value) found.push(register.value);
  }
  return done(found);
}
