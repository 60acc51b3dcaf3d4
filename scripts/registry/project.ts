import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** An empty project, into which npm installs. */
export interface Project {
  readonly folder: string;
  npm(...options: readonly string[]): Promise<void>;
  /** Imports a package there. Gives how many names it exports. */
  importPackage(name: string): Promise<number>;
  /** The packages of a scope that are installed, with their versions, wherever they lie. */
  installed(scope: string): ReadonlyMap<string, string>;
}

/** Makes a project with the settings given. Nothing but what npm downloads for it is used: the cache is its own. */
export function makeProject(folder: string, settings: string, cache: string): Project {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "installs-from-a-registry", private: true, type: "module" }));
  writeFileSync(join(folder, ".npmrc"), `${settings}cache=${cache}\naudit=false\nfund=false\n`);
  return {
    folder,
    npm: async (...options) => void (await run("npm", [...options], { cwd: folder })),
    async importPackage(name) {
      const program = `console.log(Object.keys(await import(${JSON.stringify(name)})).length)`;
      const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", program], { cwd: folder });
      return Number(stdout);
    },
    installed: (scope) => new Map(findInstalled(join(folder, "node_modules"), scope)),
  };
}

function findInstalled(modules: string, scope: string): readonly (readonly [name: string, version: string])[] {
  const folder = join(modules, scope);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const nested = join(folder, name, "node_modules");
    if (existsSync(join(nested, scope))) throw new Error(`${scope}/${name} has a second copy of what it depends on`);
    const { version } = JSON.parse(readFileSync(join(folder, name, "package.json"), "utf8")) as { version: string };
    return [[`${scope}/${name}`, version] as const];
  });
}
