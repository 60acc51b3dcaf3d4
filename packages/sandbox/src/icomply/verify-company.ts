import type { VendorContext } from "../vendor.ts";
import { type CompanyRecord, type IcomplyState, nextNumber } from "./state.ts";
import { checkStatusOf } from "./statuses.ts";
import { dayOf, nextReviewOf } from "./times.ts";

/** Somebody decides on a company, which adds a verification to it. */
export function verify(company: CompanyRecord, status: string, state: IcomplyState, { now }: Pick<VendorContext, "now">): void {
  const verificationStatus = checkStatusOf(status);
  company.status = status;
  company.verifications.push({
    id: `cv-${nextNumber(state)}`,
    legalEntityVerification: verificationStatus === "Accepted",
    verificationStatus,
    verificationDate: dayOf(now()),
    verificationSource: "Manual Entry",
    businessStatement: null,
    nextReviewDate: nextReviewOf(now()),
    verificationIssues: [],
  });
}
