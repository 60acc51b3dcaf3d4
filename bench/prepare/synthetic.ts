import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { printAllowList } from "../../scripts/generate/print-allow-list.ts";
import { printOperations } from "../../scripts/generate/print-operations.ts";
import { printSchemas } from "../../scripts/generate/print-schemas.ts";
import { printTypes } from "../../scripts/generate/print-types.ts";
import { printVendor } from "../../scripts/generate/print-vendor.ts";
import { bench, work } from "../places.ts";
import { syntheticSpec } from "./synthetic-spec.ts";

const run = promisify(execFile);

/** A client of a synthetic spec, as a package would have it, and programs that make one call. */
export interface SyntheticClient {
  /** The module of the client, compiled. */
  readonly module: string;
  /** A program that calls it, and one that calls openapi-fetch with the same types. */
  readonly program: string;
  readonly plain: string;
}

/** Generates a client of so many operations by our generator, and compiles it with its declarations. */
export async function makeSynthetic(operations: number): Promise<SyntheticClient> {
  const folder = join(work, "synthetic", String(operations));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "src"), { recursive: true });
  const vendor = { name: "synthetic", spec: "an invented spec", folder, version: "0.0.0" };
  const spec = syntheticSpec(operations);
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
  write("src/openapi.gen.ts", await printTypes(vendor, spec));
  write("src/operations.gen.ts", printOperations(vendor, spec));
  write("src/vendor.gen.ts", printVendor(vendor, spec));
  write("src/schemas.gen.ts", printSchemas(vendor, spec));
  write("src/allow-list.gen.ts", printAllowList(vendor, spec));
  write("src/client.ts", CLIENT);
  write("tsconfig.json", JSON.stringify({ compilerOptions, include: ["src"] }));
  await run(process.execPath, [join(bench, "node_modules/typescript-7/bin/tsc"), "-p", folder]);
  write(`call-${operations}.ts`, CALL);
  write(`plain-${operations}.ts`, PLAIN);
  return {
    module: join(folder, "dist/client.js"),
    program: join(folder, `call-${operations}.ts`),
    plain: join(folder, `plain-${operations}.ts`),
  };
}

const compilerOptions = {
  target: "es2023",
  lib: ["es2024", "dom", "dom.iterable", "dom.asynciterable"],
  module: "nodenext",
  types: [],
  strict: true,
  declaration: true,
  rewriteRelativeImportExtensions: true,
  verbatimModuleSyntax: true,
  skipLibCheck: true,
  rootDir: "src",
  outDir: "dist",
};

const CLIENT = `import { bearerToken } from "@kyc-clients/auth";
import { type ClientMembers, type ClientOptions, createClient } from "@kyc-clients/core";
import type { paths } from "./openapi.gen.ts";
import { api, type SyntheticOperations, type SyntheticServer } from "./operations.gen.ts";
export { allowList } from "./allow-list.gen.ts";
export type * from "./schemas.gen.ts";
export interface SyntheticClient extends SyntheticOperations, ClientMembers<paths> {}
export function createSyntheticClient(options: ClientOptions<SyntheticServer>): SyntheticClient {
  return createClient<SyntheticClient>(api, options);
}
export function make(baseUrl: string): SyntheticClient {
  return createSyntheticClient({ baseUrl, auth: bearerToken("made-up-access-token") });
}
`;

const CALL = `import { make } from "./dist/client.js";
const client = make("https://api.synthetic.example/v1");
const result = await client.getThing1({ path: { id: "made-up" } });
console.log(result.status === 200 ? result.data.status : result.status);
`;

const PLAIN = `import createClient from "openapi-fetch";
import type { paths } from "./dist/openapi.gen.js";
const client = createClient<paths>({ baseUrl: "https://api.synthetic.example/v1" });
const { data } = await client.GET("/thing1s/{id}", { params: { path: { id: "made-up" } } });
console.log(data?.status);
`;
