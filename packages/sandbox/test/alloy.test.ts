import { afterAll, beforeEach } from "vitest";
import { testDocuments } from "./alloy/documents.ts";
import { testEvaluations } from "./alloy/evaluations.ts";
import { testFaults } from "./alloy/faults.ts";
import { testOpenEvaluations } from "./alloy/open-evaluations.ts";
import { testRefusals } from "./alloy/refusals.ts";
import { contract } from "./alloy/setup.ts";
import { testSignIn } from "./alloy/sign-in.ts";
import { testTotals } from "./alloy/totals.ts";

// One file for vitest, so that one judge reads the traffic of all parts. The totals come last.
beforeEach(() => contract.control.reset());
afterAll(() => contract.close());

testSignIn();
testEvaluations();
testOpenEvaluations();
testDocuments();
testRefusals();
testFaults();
testTotals();
