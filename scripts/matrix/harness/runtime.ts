import { execFile } from "node:child_process";

/** One step of the program in one runtime. */
export interface Cell {
  readonly step: string;
  readonly state: "ok" | "left out" | "failed";
  /** What came of it; why it was left out; or what went wrong. */
  readonly what: string;
}

/** Where the program is, and what it talks to. `folder` holds it inside of the project; `bundle` is the same in one file, for what resolves nothing. */
export interface Place {
  readonly folder: string;
  readonly bundle: string;
  readonly sandbox: string;
  readonly gateway: string;
}

/** Something that runs the program. */
export interface Runtime {
  readonly name: string;
  /** Whether it has Node's modules. */
  readonly isNode: boolean;
  run(place: Place): Promise<readonly Cell[]>;
}

const LIMIT_MS = 60_000;

/** A runtime that is a command: the program prints its cells as the last line. */
export function processOf(name: string, command: string, args: (place: Place) => readonly string[], isNode = true): Runtime {
  const run = (place: Place): Promise<readonly Cell[]> =>
    new Promise((resolve, reject) => {
      execFile(command, [...args(place)], { cwd: place.folder, timeout: LIMIT_MS, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
        const cells = readCells(stdout);
        if (cells) resolve(cells);
        else reject(new Error(`${name} told nothing: ${error?.message ?? ""}\n${stdout}\n${stderr}`));
      });
    });
  return { name, isNode, run };
}

function readCells(printed: string): readonly Cell[] | undefined {
  const line = printed.split("\n").find((line) => line.startsWith('[{"step"'));
  return line === undefined ? undefined : (JSON.parse(line) as Cell[]);
}
