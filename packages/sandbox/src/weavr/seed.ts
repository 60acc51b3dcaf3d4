import type { VendorContext } from "../vendor.ts";
import { weavrCredentials } from "./credentials.ts";
import { unverified } from "./identity-records.ts";
import { profiles } from "./profiles.ts";
import type { WeavrState } from "./state.ts";
import { newUser } from "./user-record.ts";

const ipAddress = "192.0.2.10";
const mobile = { countryCode: "+356", number: "79000001" };
const address = { addressLine1: "1 Test Road", city: "Valletta", postCode: "VLT 1010", country: "MT" };
const approved = { ...unverified, status: "APPROVED", ongoing: "APPROVED" } as const;
const companies = ["Ferry Street Bakery Ltd", "Lamp Oil Traders Ltd"];

/** The identities that are there from the start: all approved, their users enrolled for codes. */
export function seed(state: WeavrState, { now }: VendorContext): void {
  const { consumer, director } = weavrCredentials;
  const createdAt = now();
  const enrolled = () => ({ emailVerified: true, mobileVerified: true, mobile, factors: [smsFactor()] });

  const { id } = consumer;
  state.identities.set(id, {
    ...{ kind: "CONSUMER", id, createdAt, name: "Marit Solberg", ...approved },
    person: { address, nationality: "MT" },
    kycLevel: "KYC_LEVEL_2",
    ongoingKycLevel: "KYC_LEVEL_2",
    facts: { profileId: profiles.consumer, ipAddress, baseCurrency: "EUR" },
  });
  const names = { name: "Marit", surname: "Solberg", email: consumer.email, dateOfBirth: { year: 1987, month: 3, day: 14 } };
  state.users.set(
    id,
    newUser({ ...names, ...enrolled(), id, isRoot: true, identity: { type: "CONSUMER", id }, createdAt, passwords: [consumer.password] }),
  );

  for (const [index, corporateId] of director.ids.entries()) {
    const name = companies[index] ?? "";
    state.identities.set(corporateId, {
      ...{ kind: "CORPORATE", id: corporateId, createdAt, name, companyPosition: "DIRECTOR", ...approved },
      facts: {
        profileId: profiles.corporate,
        company: { name, type: "LLC", registrationNumber: `00012${index}`, countryOfRegistration: "MT", registeredAddress: address },
        ipAddress,
        baseCurrency: "EUR",
      },
    });
    const root = { name: "Ivoslav", surname: "Brandt", email: director.email, passwords: [director.password] };
    state.users.set(
      corporateId,
      newUser({ ...root, ...enrolled(), id: corporateId, isRoot: true, identity: { type: "CORPORATE", id: corporateId }, createdAt }),
    );
  }
}

function smsFactor() {
  return { type: "OTP", channel: "SMS", status: "ACTIVE" } as const;
}
