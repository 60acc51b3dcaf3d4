import { join } from "node:path";

/** The repository, and this folder. */
export const root: string = join(import.meta.dirname, "..");
export const bench: string = import.meta.dirname;

/** Where everything is made that a run needs; nothing of it is committed. */
export const work: string = join(bench, ".work");
/** The programs as a user would have them, beside packages that were installed from tarballs. */
export const programs: string = join(work, "programs");
/** What the peers' generators made. */
export const peers: string = join(work, "peers");
/** The programs as JavaScript, with their dependencies beside them and not inside. */
export const compiled: string = join(work, "compiled");

/** The spec that every generated client is made of: Alloy's, as its package has it. */
export const spec: string = join(work, "node_modules/@kyc-clients/alloy/openapi.yaml");

/** The results, as a page and as data. */
export const resultsPage: string = join(bench, "results.md");
export const resultsData: string = join(bench, "results.json");
