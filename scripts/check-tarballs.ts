import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publishedPackages, vendorNames } from "./packages.ts";
import { installProject, pack, type RunningSandbox, startSandbox } from "./tarballs/install.ts";

/**
 * Packs each package, installs it into an empty project with npm, and makes a call from there against the packed local sandbox.
 * What a new user's program looks like is in `tarballs/<package>.mjs`: it prints `ok` and what came of its call; its argument is the sandbox's address.
 * The sandbox has more than one: its command line as `npx` runs it, and its handlers for each MSW that they are for.
 * Packages that are named as arguments are the only ones that are tried.
 */
const root = join(import.meta.dirname, "..");
const work = mkdtempSync(join(tmpdir(), "kyc-clients-tarballs-"));
const needs = new Map<string, readonly string[]>([
  ["auth", ["auth"]],
  ["core", ["auth", "core"]],
  ...vendorNames.map((name) => [name, ["auth", "core", name]] as const),
  ["sandbox", publishedPackages],
]);

/** A program, and the project in which it runs: a package and what the program brings beside it. */
interface Program {
  readonly name: string;
  readonly file: string;
  readonly beside: readonly string[];
  readonly typed?: boolean;
}

// A program that uses auth alone brings its own openapi-fetch.
const own = (name: string): Program => ({ name, file: name, beside: name === "auth" ? ["openapi-fetch@0.17.0"] : [] });
const msw = (version: string): Program => ({ name: "sandbox", file: "sandbox-msw", beside: [`msw@${version}`], typed: true });
const programs = [...publishedPackages.map(own), { ...own("sandbox"), file: "sandbox-cli" }, msw("2.11.0"), msw("3.0.5")];
const projectOf = ({ name, beside }: Program): string => [name, ...beside].join("-");

const each = async (names: readonly string[], work: (name: string) => Promise<string>): Promise<ReadonlyMap<string, string>> =>
  new Map(await Promise.all(names.map(async (name) => [name, await work(name)] as const)));

const named = process.argv.slice(2);
const tried = programs.filter(({ name }) => named.length === 0 || named.includes(name));
let tarballs: ReadonlyMap<string, string> = new Map();
let server: RunningSandbox | undefined;
try {
  tarballs = await each(publishedPackages, (name) => pack(name, join(work, "packed", name)));
  const projects = new Map([...tried, own("sandbox")].map((program) => [projectOf(program), program]));
  const folders = await each([...projects.keys()], (project) => install(project, projects.get(project) as Program));
  server = await startSandbox(folders.get("sandbox") ?? "");
  let calls = 0;
  for (const program of tried) {
    const project = folders.get(projectOf(program)) ?? "";
    const file = join(project, `${program.file}.mjs`);
    copyFileSync(join(import.meta.dirname, "tarballs", `${program.file}.mjs`), file);
    if (program.typed) checkTypes(project, file);
    const printed = execFileSync(process.execPath, [file, server.url], { encoding: "utf8", cwd: project }).trim();
    if (!printed.startsWith("ok ")) throw new Error(`${program.file}: ${printed}`);
    calls++;
    const beside = program.beside.length === 0 ? "" : ` beside ${program.beside.join(", ")}`;
    console.log(`@kyc-clients/${program.name}: installed from its tarball${beside}, called the local sandbox: ${printed.slice(3)}`);
  }
  if (calls < (named.length || publishedPackages.length + 3)) throw new Error("a program was left out");
} finally {
  server?.stop();
  rmSync(work, { recursive: true, force: true });
}

function install(project: string, { name, beside }: Program): Promise<string> {
  const packages = (needs.get(name) ?? []).map((needed) => tarballs.get(needed) ?? "");
  return installProject(join(work, "projects", project), [...packages, ...beside]);
}

/** Holds a program against the types that were packed. */
function checkTypes(project: string, file: string): void {
  const options = ["--allowJs", "--checkJs", "--noEmit", "--strict", "--skipLibCheck", "--module", "nodenext", "--target", "es2023"];
  execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), ...options, file], { cwd: project, stdio: "inherit" });
}
