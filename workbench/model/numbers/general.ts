const trimZeros = (text: string): string => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);

function scientific(value: number, digits: number): string {
  const [mantissa, exponent] = value.toExponential(digits).split("e") as [string, string];
  const power = Number(exponent);
  return `${trimZeros(mantissa)}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

/** A number under "General": at most 11 characters, then scientific with six digits. */
export function generalText(value: number): string {
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) return scientific(value, 5);
  const whole = String(Math.trunc(size)).length;
  const fixed = trimZeros(value.toFixed(Math.max(0, Math.min(10 - whole, 9))));
  return size < 1e-4 && fixed.replace(/[-0.]/g, "").length < 6 ? scientific(value, 5) : fixed;
}
