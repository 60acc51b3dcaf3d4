import { keepReleased } from "./changes/released.ts";
import { repository } from "./lint/apis.ts";
import { publishedPackages } from "./packages.ts";

/** Keeps, in `api/released`, the names and the spec of each package whose version is new: what later changes are held against. A part of `npm run version`. */
const kept = publishedPackages.filter((name) => keepReleased(repository, name));
console.log(kept.length === 0 ? "no version is new" : `kept what is released: ${kept.join(", ")}`);
