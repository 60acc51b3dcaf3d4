import { readFileSync } from "node:fs";
import { apiKey, createIcomplyClient, unwrap } from "@kyc-clients/icomply";
import { createIcomplyClientOf, getAmlSearch } from "@kyc-clients/icomply/operations";
import { validators } from "@kyc-clients/icomply/validate";

const options = {
  baseUrl: `${process.argv[2]}/icomply`,
  auth: apiKey({ header: "X-Sandbox-Key", value: "SandboxApiKey0000000000000000001" }),
};
const icomply = createIcomplyClient(options);
const named = createIcomplyClientOf({ getAmlSearch }, options);
const body = { searchTerm: { name: "Petra Sanctioned" }, searchType: "person", searchCoverage: ["sanctions"] };
const started = unwrap(await icomply.createAmlSearch({ body }));
const { data } = await icomply.raw.GET("/api/v2/aml/{id}", { params: { path: { id: started.data.id } } });
const read = unwrap(await named.getAmlSearch({ path: { id: started.data.id } }));
const spec = readFileSync(new URL(import.meta.resolve("@kyc-clients/icomply/openapi.yaml")), "utf8");
const good =
  read.data.sanctions === 1 &&
  data.data.sanctions === 1 &&
  validators.getAmlSearch.responses["200"]["application/json"](data) &&
  spec.startsWith("openapi: 3.1");
console.log(good ? "ok a name, screened" : "failed");
