import { api, bearerToken, createPersonrClient, credentials as signIn, unwrap } from "@kyc-clients/personr";
import { validators } from "@kyc-clients/personr/validate";
import { createSandbox } from "@kyc-clients/sandbox";
import { callOf, type LiveVendor } from "../live-vendor.ts";
import { personrSteps } from "./steps.ts";

const person = { email: "someone@example.org", phone: "+61 400 000 000", nameFirst: "Ana", nameLast: "Silva", flowName: "Basic KYC" };
const company = { companyName: "Ferry Street Bakery", registrationNumber: "0000000017", country: "AUS", flowName: "KYB" };

/** Personr, in production: what is safe to repeat and not billable. A sign-in would end the token that is in use, so a run is given one. */
export const personr: LiveVendor = {
  api,
  validators,
  settings: [
    { key: "token", variable: "KYC_CLIENTS_PERSONR_TOKEN", what: "the bearer token that is in use: another one would end it" },
    { key: "applicant", variable: "KYC_CLIENTS_PERSONR_APPLICANT", what: "id of an applicant", optional: true },
    { key: "entity", variable: "KYC_CLIENTS_PERSONR_ENTITY", what: "id of an entity", optional: true },
  ],
  steps: personrSteps,
  address: () => api.servers["production"]?.url ?? "",
  open(connection, read) {
    const client = createPersonrClient({ ...connection, auth: bearerToken(read("token")) });
    return (step, args) => callOf(client, step, args);
  },
  async openLocally(connection, control) {
    const { credentials, close } = createSandbox("personr");
    close();
    const client = createPersonrClient({ ...connection, auth: signIn(credentials) });
    const applicant = unwrap(await client.createApplicant({ body: person })).response.applicantId;
    unwrap(await client.createApplicantVerificationLink({ body: { applicant, applicantId: applicant } }));
    await control.act("finishVerification", { applicantId: applicant });
    await control.advance(120_000);
    const entity = unwrap(await client.createEntity({ body: company })).response.applicantId;
    const { email, password } = credentials;
    const { token } = unwrap(await client.createToken({ body: { email, password } })).response;
    return { token, applicant, entity };
  },
};
