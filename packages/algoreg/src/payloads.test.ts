import { testPayloads } from "@kyc-clients/testing";
import { payloads } from "../test/payloads/index.ts";
import * as compiled from "./validate/index.gen.ts";

testPayloads({
  compiled,
  payloads,
  counts: { good: 212, bad: 443 },
  // No page shows the answer of this one.
  open: (at) => at === "searchNames 200",
});
