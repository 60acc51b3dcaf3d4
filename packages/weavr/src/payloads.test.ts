import { testPayloads } from "@kyc-clients/testing";
import { payloads } from "../test/payloads/index.ts";
import * as compiled from "./validate/index.gen.ts";

testPayloads({
  compiled,
  payloads,
  counts: { good: 771, bad: 2793 },
});
