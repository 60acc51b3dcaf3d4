import type { VendorContext } from "../vendor.ts";
import { listedNames } from "./aml-list.ts";
import { addCompany, addPerson } from "./new-entity.ts";
import { addDocument } from "./portal-documents.ts";
import type { IcomplyState } from "./state.ts";
import { verify } from "./verify-company.ts";

/** The ids of what the sandbox has from its start; some of the vendor's are digits alone, and none is a UUID. */
export const seededIds = {
  person: "123401",
  reviewed: "8hq2wzx-40km-4t1r-9vnp-3c7e6j5d2s0y",
  company: "k7r3vmx-92pd-4w8n-8tqz-5h1j6c0s4b2g",
  unreachable: "123402",
} as const;

/** Adds what an account has from its start: the calls that add entities have no documented path. */
export function seed(state: IcomplyState, context: VendorContext): void {
  for (const one of listedNames) state.listed.push({ ...one, listedAt: context.now() });
  addPerson(
    {
      ...{ firstName: "Sunniva", lastName: "Ekeland", dateOfBirth: "1988-03-21", phone: "5550110", email: "sunniva@example.org" },
      ...{ city: "Halifax", stateProvince: "Nova Scotia", countryCode: "CA", postalCode: "B3H 1A1", address: "12 Quay Street" },
    },
    { id: seededIds.person, externalID: "cust-1" },
    state,
    context,
  );
  addPerson(
    { firstName: "Teodore", lastName: "Marchetti", dateOfBirth: "1975-11-02", email: "teodore@example.org", countryCode: "ITA" },
    { id: seededIds.reviewed, externalID: "cust-2", kycStatus: "Review" },
    state,
    context,
  );
  const company = addCompany(
    {
      ...{ companyName: "Fjordline Boatworks Ltd", registrationNumber: "118204", dateofIncorporation: "2012-03-19" },
      ...{ duns: "004477123", glei: "INVENTEDLEI000000001", companyPhone: "5550199", email: "office@example.org" },
      ...{ primaryAddress: "4 Harbour Road", city: "Halifax", stateProvince: "Nova Scotia", country: "CA", postalCode: "B3H 1A1" },
    },
    { id: seededIds.company, externalID: "cust-3" },
    state,
    context,
  );
  verify(company, "Accepted", state, context);
  const bill = { fileName: "Electricity bill", type: "Proof of Address", description: "Bill of April", content: "An invented bill." };
  addDocument(company, { ...bill, approved: true }, state, context);
  addDocument(company, { fileName: "Bank letter", type: "Proof of Wealth", content: "An invented letter." }, state, context);
  addCompany({ companyName: "Lantern Supplies", registrationNumber: "118205" }, { id: seededIds.unreachable }, state, context);
}
