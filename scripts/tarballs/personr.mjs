import { readFileSync } from "node:fs";
import { createPersonrClient, credentials, unwrap } from "@kyc-clients/personr";
import { createPersonrClientOf, getApplicantStatus } from "@kyc-clients/personr/operations";
import { validators } from "@kyc-clients/personr/validate";

const options = {
  baseUrl: `${process.argv[2]}/personr/api/1.1/wf`,
  auth: credentials({ email: "administrator@kiwi-goods.example", password: "SandboxAdministratorPassword0001" }),
};
const personr = createPersonrClient(options);
const named = createPersonrClientOf({ getApplicantStatus }, options);
const body = { email: "ana@example.org", phone: "+61 400 000 000", nameFirst: "Ana", nameLast: "Silva", flowName: "Basic KYC" };
const created = unwrap(await personr.createApplicant({ body }));
const { data } = await personr.raw.POST("/api-applicant-status", { body: { applicantId: created.response.applicantId } });
const read = unwrap(await named.getApplicantStatus({ body: { applicantId: created.response.applicantId } }));
const spec = readFileSync(new URL(import.meta.resolve("@kyc-clients/personr/openapi.yaml")), "utf8");
const good =
  read.response.applicantStatus === "Created" &&
  data.response.applicantStatus === "Created" &&
  validators.createApplicant.responses["200"]["application/json"](created) &&
  spec.startsWith("openapi: 3.1");
console.log(good ? "ok an applicant, created and read" : "failed");
