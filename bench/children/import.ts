import { pathToFileURL } from "node:url";

/** How long a module takes to be there, and, if it has `make`, its client. In milliseconds. */
const [, , file = ""] = process.argv;
const start = performance.now();
const module = (await import(pathToFileURL(file).href)) as { make?: (baseUrl: string) => unknown };
const imported = performance.now();
module.make?.("http://127.0.0.1:9/v1");
const made = performance.now();
console.log(JSON.stringify({ "import ms": imported - start, "import and create ms": made - start }));
