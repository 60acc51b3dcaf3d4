import type { components } from "@kyc-clients/icomply";
import type { DeclareOperation } from "../handlers.ts";
import type { VendorContext } from "../vendor.ts";
import { corporateInformation } from "./company-answer.ts";
import { success } from "./envelope.ts";
import type { IcomplyErrors } from "./errors.ts";
import { isLike, isSame, isSameNumber } from "./matching.ts";
import { addCompany } from "./new-entity.ts";
import { type CompanyRecord, findCompany, type IcomplyState } from "./state.ts";
import { supportingDocumentsOf } from "./supporting-documents.ts";

type Schemas = components["schemas"];

/** The operations on legal entities. */
export function declareCompanies(
  operation: DeclareOperation<void>,
  state: IcomplyState,
  context: VendorContext,
  errors: IcomplyErrors,
): void {
  const find = (operationId: string, id = ""): CompanyRecord => {
    const company = findCompany(state, id);
    if (company === undefined) throw errors.refusal(operationId, 404, "There is no legal entity with this id.");
    return company;
  };

  operation("findLegalEntities", ({ query }) => {
    const found = [...state.entities.values()].filter((entity) => entity.kind === "company" && fits(entity, query));
    return success(found.map(({ id }) => id));
  });

  operation("createLegalEntity", ({ operationId, body }) => {
    const { corporateInformation = {}, kycMetaData = {} } = body as Schemas["LegalEntityCreate"];
    if (kycMetaData.entityID !== undefined && !state.entities.has(kycMetaData.entityID)) {
      throw errors.refusal(operationId, 400, "The entityID is none of this account's.");
    }
    return success({ id: addCompany(corporateInformation, kycMetaData, state, context).id });
  });

  operation("getLegalEntity", ({ operationId, path }) => {
    const company = find(operationId, path["id"]);
    return success({
      corporateInformation: corporateInformation(company),
      corporateVerifications: company.verifications,
      supportingDocuments: supportingDocumentsOf(state, company.id),
    });
  });

  // Each call sends one more e-mail, although it is a GET.
  operation("requestLegalEntityUpdate", ({ operationId, path }) => {
    const { id, information } = find(operationId, path["entityID"]);
    const to = information.email ?? "";
    if (to === "") throw errors.refusal(operationId, 400, "This legal entity has no e-mail address.");
    state.emails.push({ entityId: id, to, at: context.now() });
    return success();
  });
}

function fits({ externalId, information }: CompanyRecord, query: Readonly<Record<string, unknown>>): boolean {
  const { duns, glei, companyName, registrationNumber, email, companyPhone } = information;
  return (
    isSame(externalId, query["externalID"]) &&
    isSameNumber(duns, query["duns"]) &&
    isLike(glei, query["glei"]) &&
    isLike(companyName, query["companyName"]) &&
    isSame(registrationNumber, query["registrationNumber"]) &&
    isLike(email, query["email"]) &&
    isSame(companyPhone, query["phone"])
  );
}
