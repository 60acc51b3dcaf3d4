import { oauth } from "@kyc-clients/alloy";
import { createAlloyClientOf, createEvaluation } from "@kyc-clients/alloy/operations";

// The same call as in one-alloy-call.ts, by a client of that operation.
const auth = oauth({ token: "made-up-token", secret: "made-up-secret" });
const alloy = createAlloyClientOf({ createEvaluation }, { server: "sandbox", auth });
const result = await alloy.createEvaluation({ body: { name_first: "Mira", name_last: "Adeyemi" } });
console.log(result.status === 201 ? result.data.summary?.outcome : result.status);
