// One file for the runner, so that eight processes are started once.
import "./cold-start.ts";
import "./lost-owner.ts";
import "./outage.ts";
import "./refusals.ts";
import "./renewal.ts";
import "./values.ts";
