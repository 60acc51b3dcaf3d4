import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const packages = join(import.meta.dirname, "../../..");
const root = join(packages, "..");
// The release that has a language service for programs; the one that builds has none.
const ts = createRequire(join(root, "scripts/package.json"))("typescript");
mkdirSync(join(packages, "core/.tmp"), { recursive: true });
const folder = mkdtempSync(join(packages, "core/.tmp/hover-"));
const main = join(folder, "core/test/main.ts");

const program = `import { createAcmeClient } from "./acme/client.js";
const acme = createAcmeClient({ server: "sandbox" });
const result = await acme.createApplicant({ body: { name: { first: "Ada", last: "Lovelace" }, kind: "person" } });
acme.listApplicants;
acme.createNote;
acme.searchNames;
acme.close();
if (result.status === 201) result.data.risk;
if (!result.ok) result.error;
if (result.status === 201 && result.data.status === "") result.attempts;
`;

/** Declarations as a package has them, and a program that uses them. */
beforeAll(() => {
  const project = join(folder, "tsconfig.json");
  const compilerOptions = { rootDir: packages, outDir: folder, emitDeclarationOnly: true, types: [] };
  const files = [join(packages, "core/test/acme/client.ts")];
  writeFileSync(project, JSON.stringify({ extends: join(root, "tsconfig.base.json"), compilerOptions, files }));
  execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", project], { stdio: "pipe", encoding: "utf8" });
  writeFileSync(main, program);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function open() {
  const options = {
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ["lib.es2024.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
    types: [],
    paths: {
      "@kyc-clients/core": [join(folder, "core/src/index.d.ts")],
      "@kyc-clients/auth": [join(folder, "auth/src/index.d.ts")],
    },
  };
  return ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [main],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name: string) => (ts.sys.fileExists(name) ? ts.ScriptSnapshot.fromString(readFileSync(name, "utf8")) : undefined),
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
}

interface TextPart {
  readonly text: string;
}

/** What an editor shows over a name of the program. */
function hover(service: ReturnType<typeof open>, name: string): { signature: string; documentation: string; tags: string[] } {
  const info = service.getQuickInfoAtPosition(main, program.indexOf(name) + name.lastIndexOf(".") + 1);
  const join = (parts: readonly TextPart[] = []): string => parts.map((part) => part.text).join("");
  const tags = (info?.tags ?? []) as readonly { name: string; text?: readonly TextPart[] }[];
  return {
    signature: join(info?.displayParts),
    documentation: join(info?.documentation),
    tags: tags.map((tag) => `${tag.name} ${join(tag.text)}`.trim()),
  };
}

test("the emitted declarations tell an editor what the spec says", () => {
  const service = open();
  expect(service.getSemanticDiagnostics(main).map((one: { messageText: unknown }) => one.messageText)).toEqual([]);

  const create = hover(service, "acme.createApplicant");
  expect(create.documentation).toMatch(/^Create an applicant\n\n`POST \/applicants`/);
  expect(create.signature).toContain("createApplicant(args: CreateApplicantArguments): Promise<CreateApplicantResult>");
  expect(create.tags).toEqual(["see https://docs.acme.example/applicants#create"]);
  expect(hover(service, "acme.listApplicants").documentation).toMatch(/^List applicants\n\nPages are numbered from 1/);
  expect(hover(service, "acme.createNote").tags).toContain("deprecated The vendor says not to use it.");
  expect(hover(service, "acme.searchNames").tags.join()).toContain("experimental");
  expect(hover(service, "acme.close").documentation).toBe("Ends what is pending; later calls are refused.");
  expect(hover(service, "data.risk").tags).toEqual(["description Filled once a check is done.", "example low"]);
  expect(hover(service, "result.error").documentation).toContain("The error body, typed as documented");
});

test("an editor goes from a call to the operation's declaration", () => {
  const service = open();
  const found = service.getDefinitionAtPosition(main, program.indexOf("createApplicant(")) ?? [];
  expect(found.map((one: { fileName: string }) => one.fileName)).toEqual([join(folder, "core/test/acme/operations.gen.d.ts")]);
  const [definition] = found;
  const text = readFileSync(definition.fileName, "utf8");
  expect(text.slice(definition.textSpan.start, definition.textSpan.start + definition.textSpan.length)).toBe("createApplicant");
});

test("an editor offers the known values of an open enum, and the statuses and operations", () => {
  const service = open();
  const offered = (after: string): string[] => {
    const entries = service.getCompletionsAtPosition(main, program.indexOf(after) + after.length, {})?.entries ?? [];
    return entries.map((entry: { name: string }) => entry.name);
  };
  expect(offered('data.status === "')).toEqual(expect.arrayContaining(["pending", "approved", "denied"]));
  expect(offered("acme.")).toEqual(expect.arrayContaining(["createApplicant", "getHealth", "raw", "close"]));
  expect(offered('kind: "').sort()).toEqual(["company", "person"]);
});
