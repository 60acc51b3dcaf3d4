import { createAlloyClient, oauth } from "@kyc-clients/alloy";

// The program whose bundle and whose type-check have a budget.
const alloy = createAlloyClient({ server: "sandbox", auth: oauth({ token: "made-up-token", secret: "made-up-secret" }) });
const result = await alloy.createEvaluation({ body: { name_first: "Mira", name_last: "Adeyemi" } });
console.log(result.status === 201 ? result.data.summary?.outcome : result.status);
