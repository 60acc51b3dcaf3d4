import { command } from "./live/command.ts";
import { runContract } from "./live/contract.ts";

/** Calls a vendor by its plan, and holds status and answer of each call against the spec. Never a part of a test: see CONTRIBUTING.md. */
await command(runContract);
