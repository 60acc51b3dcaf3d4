import { command } from "./live/command.ts";
import { runDrift } from "./live/drift.ts";

/** Calls a vendor by its plan, and compares how its answers differ from the spec with the baseline. Never a part of a test: see CONTRIBUTING.md. */
await command(runDrift);
