import { entries } from "./entries.mjs";
import { runSteps } from "./steps.mjs";

/** A page: what serves it is the gateway, and stands in front of the sandbox too. */
globalThis.cells = runSteps({ sandbox: location.origin, gateway: location.origin, entries });
