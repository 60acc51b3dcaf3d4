import type { Json, Path } from "./document.ts";

/** One thing that a spec breaks, and where. */
export interface Finding {
  readonly path: Path;
  readonly message: string;
}

/** One convention of design.md section 6: what it is called in redocly.yaml, and what breaks it. */
export interface Rule {
  readonly id: string;
  check(document: Json): Iterable<Finding>;
}
