import type { Section } from "../report/section.ts";
import type { Figures } from "./statistics.ts";

/** How much a run measures. */
export interface Run {
  readonly rounds: number;
  /** Only what a budget needs. */
  readonly isCheck: boolean;
}

/** One group of measurements, which `--only` can run by itself. */
export interface Part {
  readonly name: string;
  measure(run: Run): Promise<Figures>;
  /** The tables of its figures. */
  sections(figures: Figures): readonly Section[];
}
