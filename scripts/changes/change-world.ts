import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { repository } from "../lint/apis.ts";

const NAMES = ". createClient: function\n. Options: type\n";

/** A repository of packages that each have the invented vendor's spec and two exported names. */
export interface ChangeWorld {
  readonly root: string;
  /** Replaces a text of a file, which has to be in it. */
  edit(file: string, from: string, to: string): void;
  write(file: string, text: string): void;
  remove(): void;
}

/** Makes such a repository, with packages of these names and versions. */
export function openChangeWorld(versions: Readonly<Record<string, string>>): ChangeWorld {
  const root = mkdtempSync(join(tmpdir(), "kyc-clients-changes-"));
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  mkdirSync(join(root, ".changeset"));
  for (const [name, version] of Object.entries(versions)) {
    write(`packages/${name}/package.json`, JSON.stringify({ version }));
    write(`api/exports/${name}.txt`, NAMES);
    cpSync(join(repository, "packages/core/test/acme/openapi.yaml"), join(root, `specs/${name}/openapi.yaml`));
  }
  return {
    root,
    write,
    edit: (file, from, to) => {
      const text = readFileSync(join(root, file), "utf8");
      if (!text.includes(from)) throw new Error(`${file} does not have ${from}`);
      write(file, text.replace(from, to));
    },
    remove: () => rmSync(root, { recursive: true }),
  };
}
