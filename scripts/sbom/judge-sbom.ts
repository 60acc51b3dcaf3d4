import { Spec, Validation } from "@cyclonedx/cyclonedx-library";

/** A bill of materials, as far as we read it. */
interface Sbom {
  readonly metadata?: { readonly component?: { readonly purl?: string } };
  readonly components?: readonly { readonly purl?: string; readonly licenses?: readonly unknown[] }[];
}

const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot7);

/** What stands against a bill of materials of a package: that it is no CycloneDX 1.7, is another's, or lacks a package or a licence. */
export async function judgeSbom(text: string, packageUrl: string, wanted: readonly string[]): Promise<readonly string[]> {
  const invalid = await validator.validate(text);
  if (invalid !== null) return [`it is not valid: ${JSON.stringify(invalid)}`];
  const { metadata, components = [] } = JSON.parse(text) as Sbom;
  const held = components.map(({ purl = "" }) => purl);
  return [
    ...(metadata?.component?.purl === packageUrl ? [] : [`it is of ${metadata?.component?.purl}, not of ${packageUrl}`]),
    ...wanted.filter((prefix) => !held.some((purl) => purl.startsWith(prefix))).map((prefix) => `it lacks ${prefix}`),
    ...components.filter(({ licenses = [] }) => licenses.length === 0).map(({ purl }) => `it does not tell the licence of ${purl}`),
  ];
}
