import type { components } from "@kyc-clients/weavr";
import type { VendorContext } from "../vendor.ts";
import { conflict } from "./errors.ts";
import { type ConsumerRecord, unverified } from "./identity-records.ts";
import { requireCountry, requireCurrency, requireEmail, requireFeeGroup } from "./identity-rules.ts";
import { profiles } from "./profiles.ts";
import { nextId, type WeavrState } from "./state.ts";
import { newUser, type UserRecord } from "./user-record.ts";

/** Registers a person, who is the root user too, under one id. @throws Refusal with 409 */
export function createConsumer(
  state: WeavrState,
  { now }: VendorContext,
  { rootUser, ...facts }: components["schemas"]["ConsumerCreate"],
): ConsumerRecord {
  const { occupation, address, nationality, placeOfBirth, ...user } = rootUser;
  if (facts.profileId !== profiles.consumer) throw conflict("PROFILE_NOT_FOUND");
  requireCurrency(facts.baseCurrency, "CURRENCY_UNSUPPORTED");
  requireFeeGroup(facts.feeGroup);
  requireCountry(address.country);
  requireEmail(state, user.email, "ROOT_EMAIL_NOT_UNIQUE");
  if ([...state.users.values()].some((other) => isSamePerson(other, user))) throw conflict("CONSUMER_ALREADY_EXISTS");

  const id = nextId(state);
  const createdAt = now();
  const consumer: ConsumerRecord = {
    ...{ kind: "CONSUMER", id, createdAt, name: `${user.name} ${user.surname}` },
    ...unverified,
    person: {
      address,
      ...(occupation !== undefined && { occupation }),
      ...(nationality !== undefined && { nationality }),
      ...(placeOfBirth !== undefined && { placeOfBirth }),
    },
    kycLevel: undefined,
    ongoingKycLevel: undefined,
    facts,
  };
  state.identities.set(id, consumer);
  state.users.set(id, newUser({ ...user, id, isRoot: true, identity: { type: "CONSUMER", id }, createdAt }));
  return consumer;
}

/** Whether somebody is a consumer already: by names and day of birth. */
function isSamePerson(
  other: UserRecord,
  { name, surname, dateOfBirth }: Pick<components["schemas"]["ConsumerRootUserCreate"], "name" | "surname" | "dateOfBirth">,
): boolean {
  if (!other.isRoot || other.identity.type !== "CONSUMER" || other.name !== name || other.surname !== surname) return false;
  const { year, month, day } = dateOfBirth;
  return other.dateOfBirth?.year === year && other.dateOfBirth.month === month && other.dateOfBirth.day === day;
}
