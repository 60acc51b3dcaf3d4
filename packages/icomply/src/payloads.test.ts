import { testPayloads } from "@kyc-clients/testing";
import { payloads } from "../test/payloads/index.ts";
import * as compiled from "./validate/index.gen.ts";

testPayloads({
  compiled,
  payloads,
  counts: { good: 305, bad: 466 },
  // A 401 may have any body.
  open: (at) => at.endsWith(" 401"),
});
