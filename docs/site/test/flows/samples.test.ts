import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileFolder, inTemporaryFolder } from "../../../../scripts/docs/compile-folder.ts";
import { readSamples } from "../../build/flows/samples.ts";
import { runSamples } from "./run-samples.ts";

test("the program of every flow compiles, and goes through the local sandbox with a request for each step and more", async () => {
  await inTemporaryFolder("flows", async (folder) => {
    const samples = readSamples().map((sample) => ({ ...sample, path: join(folder, `${sample.flow.vendor}-${sample.flow.id}.ts`) }));
    for (const { path, code } of samples) writeFileSync(path, code);
    const { files, problems } = compileFolder(folder, { noUnusedLocals: true });
    expect(problems).toEqual([]);
    expect(files).toHaveLength(31);

    const steps = samples.reduce((sum, { flow }) => sum + flow.steps.length, 0);
    const { passed, requests } = await runSamples(samples);
    expect(passed).toBe(31);
    expect(requests).toBeGreaterThanOrEqual(steps);
  });
}, 120_000);
