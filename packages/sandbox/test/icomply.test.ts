import { afterAll, beforeEach } from "vitest";
import { testHunt } from "./contract/hunt.ts";
import { testTotals } from "./contract/totals.ts";
import { testAmlSearches } from "./icomply/aml-searches.ts";
import { testCompanies } from "./icomply/companies.ts";
import { testEverySignIn } from "./icomply/every-sign-in.ts";
import { testFaults } from "./icomply/faults.ts";
import { hunt } from "./icomply/hunt.ts";
import { testImages } from "./icomply/images.ts";
import { testLists } from "./icomply/lists.ts";
import { testPersons } from "./icomply/persons.ts";
import { testRefusals } from "./icomply/refusals.ts";
import { testScenarios } from "./icomply/scenarios.ts";
import { contract } from "./icomply/setup.ts";
import { testSignIn } from "./icomply/sign-in.ts";
import { testSupportingDocuments } from "./icomply/supporting-documents.ts";
import { totals } from "./icomply/totals.ts";
import { testWebhooks } from "./icomply/webhooks.ts";

// One file for vitest, so that one judge reads the traffic of all parts. The totals come last.
beforeEach(() => contract.startOver());
afterAll(() => contract.close());

testSignIn();
testEverySignIn();
testPersons();
testImages();
testCompanies();
testLists();
testAmlSearches();
testSupportingDocuments();
testWebhooks();
testScenarios();
testRefusals();
testFaults();
testTotals(contract, totals);
testHunt("icomply", contract, hunt);
