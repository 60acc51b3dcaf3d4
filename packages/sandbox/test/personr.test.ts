import { afterAll, beforeEach } from "vitest";
import { testHunt } from "./contract/hunt.ts";
import { testMarked } from "./contract/marked.ts";
import { testTotals } from "./contract/totals.ts";
import { testApplicants } from "./personr/applicants.ts";
import { testDatabaseVerification } from "./personr/database.ts";
import { testEntities } from "./personr/entities.ts";
import { testEverySignIn } from "./personr/every-sign-in.ts";
import { testFaults } from "./personr/faults.ts";
import { hook } from "./personr/hook.ts";
import { hunt } from "./personr/hunt.ts";
import { testPageExamples } from "./personr/page-examples.ts";
import { testRefusals } from "./personr/refusals.ts";
import { testScenarios } from "./personr/scenarios.ts";
import { contract, startOver } from "./personr/setup.ts";
import { testTokens } from "./personr/tokens.ts";
import { totals } from "./personr/totals.ts";
import { testWebhooks } from "./personr/webhooks.ts";
import { testWorkspaces } from "./personr/workspaces.ts";

// One file for vitest, so that one judge reads the traffic of all parts. The totals come last.
beforeEach(startOver);
afterAll(() => contract.close());

testPageExamples();
testTokens();
testEverySignIn();
testApplicants();
testEntities();
testDatabaseVerification();
testWorkspaces();
testWebhooks();
testScenarios();
testRefusals();
testFaults();
const marked = await testMarked("personr", contract, hook);
testTotals(contract, totals);
testHunt("personr", contract, hunt, marked);
