import { readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";

/** The repository's root. */
export const root: string = path.resolve(import.meta.dirname, "../..");

/** One entry of `redocly.yaml`. Paths are from the repository's root, with `/`. */
export interface Vendor {
  readonly name: string;
  readonly spec: string;
  /** Where `openapi.gen.ts` and the files beside it go. */
  readonly folder: string;
  /** The version of the package that the folder is in. */
  readonly version: string;
  /** The header parameters that a credential may bring, by the spec's spelling. */
  readonly credentialHeaders?: readonly string[];
  /** The header parameter that names one wish, so that a repeat is known as one. */
  readonly idempotencyHeader?: string | undefined;
  /** The header with the seconds to wait, beside `Retry-After`. */
  readonly retryAfterHeader?: string | undefined;
  /** Layers that have a client each: by the layer's name, the security schemes that its operations may go with. */
  readonly layers?: Readonly<Record<string, Layer>>;
}

/** What an operation of a layer goes with: these schemes alone, or this one among others. */
export type Layer = { readonly only: readonly string[] } | { readonly needs: string };

interface Api {
  root: string;
  "x-openapi-ts"?: { output?: string };
  "x-credential-headers"?: string[];
  "x-idempotency-header"?: string;
  "x-retry-after-header"?: string;
  "x-layers"?: Record<string, { only?: string[]; needs?: string }>;
}

interface Configuration {
  apis?: Record<string, Api>;
}

/** Reads the list of vendors from `redocly.yaml`, which is the only one. */
export async function readVendors(): Promise<Vendor[]> {
  const configuration = parse(await readFile(path.join(root, "redocly.yaml"), "utf8")) as Configuration;
  const vendors = Object.entries(configuration.apis ?? {}).map(async ([name, api]): Promise<Vendor> => {
    const output = api["x-openapi-ts"]?.output;
    if (output === undefined || path.posix.basename(output) !== "openapi.gen.ts") {
      throw new Error(`redocly.yaml: apis.${name} needs x-openapi-ts.output, a path that ends in openapi.gen.ts`);
    }
    const folder = path.posix.dirname(output);
    const credentialHeaders = api["x-credential-headers"] ?? [];
    return {
      name,
      spec: api.root,
      folder,
      version: await readVersion(folder),
      credentialHeaders,
      idempotencyHeader: api["x-idempotency-header"],
      retryAfterHeader: api["x-retry-after-header"],
      layers: api["x-layers"] as Record<string, Layer>,
    };
  });
  return Promise.all(vendors);
}

async function readVersion(folder: string): Promise<string> {
  const [packages, name] = folder.split("/");
  const manifest = JSON.parse(await readFile(path.join(root, packages ?? "", name ?? "", "package.json"), "utf8")) as { version: string };
  return manifest.version;
}

/** What the files of a vendor open with. */
export function header(vendor: Vendor): string {
  return `// Made by scripts/generate.ts from ${vendor.spec}. Edit the spec, then run: npm run generate\n`;
}
