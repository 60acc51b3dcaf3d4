import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./lint/apis.ts";
import { publishedPackages, vendorNames } from "./packages.ts";
import { judgeSbom } from "./sbom/judge-sbom.ts";

/** Writes a bill of materials of each published package, as CycloneDX, to `.tmp/sbom`: itself, and all that is installed with it. */
const folder = join(repository, ".tmp/sbom");
mkdirSync(folder, { recursive: true });
const purl = (name: string): string => `pkg:npm/${name.replace("@", "%40")}@`;

/** Some that each has to name, so that an empty bill is not taken for one. */
function wantedBy(name: string): readonly string[] {
  if (name === "auth") return [];
  const vendors = name === "sandbox" ? vendorNames.map((vendor) => `@kyc-clients/${vendor}`) : [];
  return ["openapi-fetch", "@kyc-clients/auth", ...(name === "core" ? [] : ["@kyc-clients/core"]), ...vendors].map(purl);
}

for (const name of publishedPackages) {
  const file = join(folder, `${name}.cdx.json`);
  const options = [
    "sbom",
    "--sbom-format",
    "cyclonedx",
    "--sbom-spec-version",
    "1.7",
    "--prod",
    "--filter",
    `@kyc-clients/${name}`,
    "--out",
    file,
  ];
  execFileSync(join(repository, "node_modules/.bin/pnpm"), options, { cwd: repository, stdio: ["ignore", "ignore", "inherit"] });
  const { version } = JSON.parse(readFileSync(join(repository, "packages", name, "package.json"), "utf8")) as { version: string };
  const text = readFileSync(file, "utf8");
  const problems = await judgeSbom(text, `${purl(`@kyc-clients/${name}`)}${version}`, wantedBy(name));
  if (problems.length > 0) throw new Error(`the bill of materials of ${name}: ${problems.join("; ")}`);
  const { components } = JSON.parse(text) as { components: readonly unknown[] };
  console.log(`.tmp/sbom/${name}.cdx.json: @kyc-clients/${name}@${version} and ${components.length} packages that it brings`);
}
