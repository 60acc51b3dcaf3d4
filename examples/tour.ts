/** The tour behind `npm start`: takes invented people through each vendor's local sandbox, over HTTP, with the typed clients. */
import { type SandboxServer, startSandboxServer } from "@kyc-clients/sandbox/node";
import { createReport, type Report } from "./report.ts";

const started = performance.now();
const server = await startSandboxServer({ port: 0, seed: "tour" });
const report = createReport();
console.log(`The local sandbox listens on ${server.url}. Nothing leaves this machine, and every person is invented.`);
console.log("Some calls are refused or fail on purpose, to show what a program then sees. A step that did not go as it should is marked.");

for (const vendor of Object.keys(server.vendors)) {
  const { tour } = (await import(`./${vendor}/tour.ts`)) as { tour: (server: SandboxServer, report: Report) => Promise<void> };
  await tour(server, report);
}
await server.close();

const good = report.steps.filter((step) => step.expected).length;
console.log(`\n${good} of ${report.steps.length} steps as expected, in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
console.log(`
How to go on:
  docs/quick-start.md          the first guide, from an empty folder to a decision; npm run docs makes a site of all
  examples/<vendor>/basic.ts   the shortest program of each vendor; README.md says how to run one
  npm run sandbox              the same local sandbox on a port of its own, with a page in the browser
  npm test                     every check of this repository
  README.md                    install a client, and what is in the packages`);
process.exitCode = good === report.steps.length ? 0 : 1;
