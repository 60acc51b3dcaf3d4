import { compareGenerated } from "./generate/compare-generated.ts";
import { generateAll } from "./generate/generate-all.ts";

/** Fails where a generated file is not what its spec makes, is missing, or is one that no spec makes. */
const files = await generateAll();
const problems = await compareGenerated(files);
for (const problem of problems) console.error(problem);
console.log(`compared ${files.size} generated files: ${problems.length} wrong`);
if (files.size === 0) console.error("nothing was compared");
if (files.size === 0 || problems.length > 0) process.exitCode = 1;
