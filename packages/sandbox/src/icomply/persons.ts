import type { components } from "@kyc-clients/icomply";
import type { DeclareOperation } from "../handlers.ts";
import type { VendorContext } from "../vendor.ts";
import { startChecks } from "./checks.ts";
import { success } from "./envelope.ts";
import type { IcomplyErrors } from "./errors.ts";
import { isLike, isSame } from "./matching.ts";
import { addPerson } from "./new-entity.ts";
import { naturalPerson } from "./person-answer.ts";
import { findPerson, type IcomplyState, type PersonRecord } from "./state.ts";

type Schemas = components["schemas"];

/** The operations on natural persons, but those on images. */
export function declarePersons(
  operation: DeclareOperation<void>,
  state: IcomplyState,
  context: VendorContext,
  errors: IcomplyErrors,
): void {
  operation("findNaturalPersons", ({ query }) => {
    const found = [...state.entities.values()].filter((entity) => entity.kind === "person" && fits(entity, query));
    return success(found.map(({ id }) => id));
  });

  operation("createNaturalPerson", ({ operationId, body }) => {
    const { personalInformation = {}, kycMetaData = {}, kycServices = {} } = body as Schemas["NaturalPersonCreate"];
    if (kycMetaData.entityID !== undefined && !state.entities.has(kycMetaData.entityID)) {
      throw errors.refusal(operationId, 400, "The entityID is none of this account's.");
    }
    const person = addPerson(personalInformation, kycMetaData, state, context);
    if (kycServices.requestIDV === true) startChecks(person, state, context);
    return success({ id: person.id });
  });

  operation("getNaturalPerson", ({ operationId, path }) => {
    const person = findPerson(state, path["id"] ?? "");
    if (person === undefined) throw errors.refusal(operationId, 404, "There is no natural person with this id.");
    return success(naturalPerson(person, context.now()));
  });
}

function fits({ externalId, information }: PersonRecord, query: Readonly<Record<string, unknown>>): boolean {
  const { firstName, lastName, phone, email } = information;
  return (
    isLike(firstName, query["firstName"]) &&
    isLike(lastName, query["lastName"]) &&
    isSame(phone, query["phone"]) &&
    isLike(email, query["email"]) &&
    isSame(externalId, query["externalID"])
  );
}
