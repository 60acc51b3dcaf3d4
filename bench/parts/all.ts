import type { Part } from "../measure/part.ts";
import { bundles } from "./bundles.ts";
import { loopback, stub } from "./calls.ts";
import { docs } from "./docs.ts";
import { generation } from "./generation.ts";
import { growth } from "./growth.ts";
import { imports } from "./imports.ts";
import { parallel } from "./parallel.ts";
import { sandbox } from "./sandbox.ts";
import { tokens } from "./tokens.ts";
import { types } from "./types.ts";
import { uploads } from "./uploads.ts";

/** Every part, in the order of the results. */
export const parts: readonly Part[] = [
  stub,
  loopback,
  imports,
  bundles,
  types,
  growth,
  parallel,
  uploads,
  tokens,
  sandbox,
  generation,
  docs,
];
