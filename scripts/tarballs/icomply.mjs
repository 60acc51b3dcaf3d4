import { readFileSync } from "node:fs";
import { apiKey, createIcomplyClient, unwrap } from "@kyc-clients/icomply";
import { validators } from "@kyc-clients/icomply/validate";

const icomply = createIcomplyClient({
  baseUrl: `${process.argv[2]}/icomply`,
  auth: apiKey({ header: "X-Sandbox-Key", value: "SandboxApiKey0000000000000000001" }),
});
const body = { searchTerm: { name: "Petra Sanctioned" }, searchType: "person", searchCoverage: ["sanctions"] };
const started = unwrap(await icomply.createAmlSearch({ body }));
const { data } = await icomply.raw.GET("/api/v2/aml/{id}", { params: { path: { id: started.data.id } } });
const spec = readFileSync(new URL(import.meta.resolve("@kyc-clients/icomply/openapi.yaml")), "utf8");
const good =
  data.data.sanctions === 1 && validators.getAmlSearch.responses["200"]["application/json"](data) && spec.startsWith("openapi: 3.1");
console.log(good ? "ok a name, screened" : "failed");
