import { afterAll, beforeEach } from "vitest";
import { testChat } from "./algoreg/chat.ts";
import { testCustomers } from "./algoreg/customers.ts";
import { testDocuments } from "./algoreg/documents.ts";
import { testEverySignIn } from "./algoreg/every-sign-in.ts";
import { testFaults } from "./algoreg/faults.ts";
import { hunt } from "./algoreg/hunt.ts";
import { testLock } from "./algoreg/lock.ts";
import { testOnboarding } from "./algoreg/onboarding.ts";
import { testRefusals } from "./algoreg/refusals.ts";
import { testScreening } from "./algoreg/screening.ts";
import { contract } from "./algoreg/setup.ts";
import { testSignIn } from "./algoreg/sign-in.ts";
import { totals } from "./algoreg/totals.ts";
import { testTransactions } from "./algoreg/transactions.ts";
import { testWebhooks } from "./algoreg/webhooks.ts";
import { testHunt } from "./contract/hunt.ts";
import { testTotals } from "./contract/totals.ts";

// One file for vitest, so that one judge reads the traffic of all parts. The totals come last.
beforeEach(() => contract.startOver());
afterAll(() => contract.close());

testSignIn();
testEverySignIn();
testLock();
testCustomers();
testScreening();
testDocuments();
testOnboarding();
testChat();
testTransactions();
testWebhooks();
testRefusals();
testFaults();
testTotals(contract, totals);
testHunt("algoreg", contract, hunt);
