/** A guard, the code that is it, and what stands there when it is gone. */
export interface Guard {
  readonly name: string;
  /** Below `packages/`. */
  readonly file: string;
  readonly find: string;
  readonly put: string;
  /** Which test files of core run without it. */
  readonly tests: readonly string[];
}

export const guards: readonly Guard[] = [];
