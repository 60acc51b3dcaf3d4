import type { Figure, Figures } from "../measure/statistics.ts";

/** A number as the tables write it: three digits that count, or the whole number. */
export function printNumber(value: number): string {
  const magnitude = Math.abs(value);
  const digits = magnitude >= 100 || Number.isInteger(value) ? 0 : magnitude >= 10 ? 1 : magnitude >= 1 ? 2 : 3;
  return value.toLocaleString("en-GB", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A figure as a cell: the median, and between which the rounds lie where there are several. */
export function cell(figures: Figures, name: string): string {
  const figure = figures[name];
  if (!figure) return "not measured";
  return figure.rounds === 1 ? printNumber(figure.median) : `${printNumber(figure.median)} (${spread(figure)})`;
}

/** A row of cells, which begins with what it is about. */
export function row(label: string, figures: Figures, names: readonly string[]): readonly string[] {
  return [label, ...names.map((name) => cell(figures, name))];
}

function spread({ min, max }: Figure): string {
  return `${printNumber(min)} to ${printNumber(max)}`;
}
