import { unwrap } from "@kyc-clients/weavr";
import { alone, CODE, control, type FlatClient, flat, PASSWORD, profiles, type Schemas, textOf } from "./setup.ts";

/** So long Weavr looks at what was handed in. */
export const CHECK_MS = 120_000;

/** An invented business. */
export const corporate: Schemas["CorporateCreate"] = {
  profileId: profiles.corporate,
  tag: "ferry-1",
  rootUser: {
    name: "Runa",
    surname: "Halvorsen",
    email: "runa.halvorsen@bakery.example",
    mobile: { countryCode: "+47", number: "00000142" },
    companyPosition: "DIRECTOR",
    dateOfBirth: { year: 1983, month: 7, day: 19 },
    tag: "root-1",
    locale: "en-GB",
    brand: "ferry",
  },
  company: {
    type: "LLC",
    name: "Ferry Street Bakery",
    registrationNumber: "000771",
    registrationCountry: "NO",
    businessAddress: { addressLine1: "79 Ferry Street", city: "Bergen", postCode: "N-5003", country: "NO" },
  },
  ipAddress: "192.0.2.17",
  baseCurrency: "EUR",
};

/** An invented person. */
export const consumer: Schemas["ConsumerCreate"] & { readonly rootUser: Schemas["ConsumerRootUserCreate"] } = {
  profileId: profiles.consumer,
  tag: "person-1",
  rootUser: {
    name: "Tuva",
    surname: "Okland",
    email: "tuva.okland@mail.example",
    mobile: { countryCode: "+47", number: "00000188" },
    dateOfBirth: { year: 1991, month: 11, day: 5 },
    address: { addressLine1: "18 Mill Street", city: "Bergen", postCode: "N-5004", country: "NO" },
    nationality: "NO",
    placeOfBirth: "Bergen",
  },
  ipAddress: "192.0.2.18",
  baseCurrency: "EUR",
};

/** An identity, its root user's session, and what that may call. */
export interface Registered {
  readonly kind: "CORPORATE" | "CONSUMER";
  readonly id: string;
  readonly email: string;
  readonly token: string;
  readonly user: FlatClient;
}

/** Registers a business under a name, and signs its root user in. */
export async function registerCorporate(name: string = corporate.company.name): Promise<Registered> {
  const email = emailOf(name);
  const body = { ...corporate, rootUser: { ...corporate.rootUser, email }, company: { ...corporate.company, name } };
  return signIn("CORPORATE", unwrap(await alone.createCorporate({ body })).id.id, email);
}

/** Registers a person under a surname, and signs the person in. */
export async function registerConsumer(surname: string = consumer.rootUser.surname): Promise<Registered> {
  const email = emailOf(surname);
  const body = { ...consumer, rootUser: { ...consumer.rootUser, surname, email } };
  return signIn("CONSUMER", unwrap(await alone.createConsumer({ body })).id.id, email);
}

/** Confirms the e-mail address of a root user. */
export async function confirmEmail({ kind, email }: Registered): Promise<void> {
  const body = { email, verificationCode: CODE };
  if (kind === "CORPORATE") {
    unwrap(await alone.sendCorporateEmailVerificationCode({ body: { email } }));
    unwrap(await alone.verifyCorporateEmail({ body }));
  } else {
    unwrap(await alone.sendConsumerEmailVerificationCode({ body: { email } }));
    unwrap(await alone.verifyConsumerEmail({ body }));
  }
}

/** Raises a session by a code, for whose device it enrols. */
export async function stepUp({ user }: Registered): Promise<void> {
  unwrap(await user.enrolOtpDevice({ path: { channel: "SMS" } }));
  unwrap(await user.verifyOtpDeviceEnrolment({ path: { channel: "SMS" }, body: { verificationCode: CODE } }));
}

/** A business that is approved, in a session that is stepped up. */
export async function approvedCorporate(name?: string): Promise<Registered> {
  const registered = await registerCorporate(name);
  unwrap(await alone.simulateCorporateVerification({ path: { corporate_id: registered.id } }));
  await stepUp(registered);
  return registered;
}

/** Opens an account, and pays so much into it. */
export async function openAccount({ user }: Registered, amount = 0, given: Partial<Schemas["ManagedAccountCreate"]> = {}): Promise<string> {
  const body = { profileId: profiles.account, friendlyName: "Operating", currency: "EUR", ...given };
  const { id } = unwrap(await user.createManagedAccount({ body }));
  if (amount > 0) control.act("deposit", { accountId: id, amount });
  return id;
}

/** What came of a call that was refused. */
export function refusal({ ok, status, error }: { readonly ok: boolean; readonly status: number; readonly error?: unknown }): unknown {
  return ok ? "no refusal" : [status, (error as { readonly errorCode?: string } | undefined)?.errorCode];
}

async function signIn(kind: Registered["kind"], id: string, email: string): Promise<Registered> {
  const answer = unwrap(await alone.createPassword({ path: { user_id: id }, body: { password: { value: PASSWORD } } }));
  const token = textOf(answer.token);
  return { kind, id, email, token, user: flat(token) };
}

const emailOf = (name: string): string => `${name.toLowerCase().replaceAll(" ", ".")}@mail.example`;
