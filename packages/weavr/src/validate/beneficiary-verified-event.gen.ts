// @ts-nocheck
// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { event: { type: "array", items: { $ref: "component:BeneficiaryEventType" } }, eventDetails: { type: "array", items: { $ref: "component:CorporateKybFailureReason" } }, additionalInformation: { $ref: "component:BeneficiaryInformation" }, rejectionComment: { type: "string" } }, $id: "component:BeneficiaryVerifiedEvent" }, schema32 = { type: "string", $id: "component:BeneficiaryEventType" }, schema33 = { type: "string", $id: "component:CorporateKybFailureReason" }, schema34 = { type: "object", properties: { corporateId: { $ref: "component:Id" }, corporateName: { type: "string" }, rootUserEmail: { type: "string" }, kybStatus: { $ref: "component:KyiEventStatus" }, beneficiary: { $ref: "component:KybBeneficiary" }, documentExpiryDate: { type: "string", pattern: "^[0-9]+$" }, identityRestrictionDate: { type: "string", pattern: "^[0-9]+$" } }, $id: "component:BeneficiaryInformation" }, schema35 = { type: "string", pattern: "^[0-9]+$", $id: "component:Id" }, schema36 = { type: "string", $id: "component:KyiEventStatus" }, pattern4 = new RegExp("^[0-9]+$", "u"), schema37 = { type: "object", properties: { type: { $ref: "component:BeneficiaryType" }, firstName: { type: "string" }, middleName: { type: "string" }, lastName: { type: "string" }, email: { type: "string" }, status: { $ref: "component:KyiEventStatus" }, ongoingKybStatus: { $ref: "component:KyiEventStatus" } }, $id: "component:KybBeneficiary" }, schema38 = { type: "string", $id: "component:BeneficiaryType" };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0 && typeof data.type != "string") {
      const err0 = { instancePath: instancePath + "/type", schemaPath: "component:BeneficiaryType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.firstName !== void 0 && typeof data.firstName != "string") {
      const err1 = { instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.middleName !== void 0 && typeof data.middleName != "string") {
      const err2 = { instancePath: instancePath + "/middleName", schemaPath: "#/properties/middleName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.lastName !== void 0 && typeof data.lastName != "string") {
      const err3 = { instancePath: instancePath + "/lastName", schemaPath: "#/properties/lastName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.email !== void 0 && typeof data.email != "string") {
      const err4 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.status !== void 0 && typeof data.status != "string") {
      const err5 = { instancePath: instancePath + "/status", schemaPath: "component:KyiEventStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.ongoingKybStatus !== void 0 && typeof data.ongoingKybStatus != "string") {
      const err6 = { instancePath: instancePath + "/ongoingKybStatus", schemaPath: "component:KyiEventStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: { type: !0, firstName: !0, middleName: !0, lastName: !0, email: !0, status: !0, ongoingKybStatus: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.corporateId !== void 0) {
      let data0 = data.corporateId;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          const err0 = { instancePath: instancePath + "/corporateId", schemaPath: "component:Id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/corporateId", schemaPath: "component:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.corporateName !== void 0 && typeof data.corporateName != "string") {
      const err2 = { instancePath: instancePath + "/corporateName", schemaPath: "#/properties/corporateName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.rootUserEmail !== void 0 && typeof data.rootUserEmail != "string") {
      const err3 = { instancePath: instancePath + "/rootUserEmail", schemaPath: "#/properties/rootUserEmail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.kybStatus !== void 0 && typeof data.kybStatus != "string") {
      const err4 = { instancePath: instancePath + "/kybStatus", schemaPath: "component:KyiEventStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.beneficiary !== void 0 && (validate22(data.beneficiary, { instancePath: instancePath + "/beneficiary", parentData: data, parentDataProperty: "beneficiary", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.documentExpiryDate !== void 0) {
      let data5 = data.documentExpiryDate;
      if (typeof data5 == "string") {
        if (!pattern4.test(data5)) {
          const err5 = { instancePath: instancePath + "/documentExpiryDate", schemaPath: "#/properties/documentExpiryDate/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/documentExpiryDate", schemaPath: "#/properties/documentExpiryDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.identityRestrictionDate !== void 0) {
      let data6 = data.identityRestrictionDate;
      if (typeof data6 == "string") {
        if (!pattern4.test(data6)) {
          const err7 = { instancePath: instancePath + "/identityRestrictionDate", schemaPath: "#/properties/identityRestrictionDate/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/identityRestrictionDate", schemaPath: "#/properties/identityRestrictionDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { corporateId: !0, corporateName: !0, rootUserEmail: !0, kybStatus: !0, beneficiary: !0, documentExpiryDate: !0, identityRestrictionDate: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event !== void 0) {
      let data0 = data.event;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != "string") {
            const err0 = { instancePath: instancePath + "/event/" + i0, schemaPath: "component:BeneficiaryEventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
      } else {
        const err1 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.eventDetails !== void 0) {
      let data2 = data.eventDetails;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data2[i1] != "string") {
            const err2 = { instancePath: instancePath + "/eventDetails/" + i1, schemaPath: "component:CorporateKybFailureReason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
      } else {
        const err3 = { instancePath: instancePath + "/eventDetails", schemaPath: "#/properties/eventDetails/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.additionalInformation !== void 0 && (validate21(data.additionalInformation, { instancePath: instancePath + "/additionalInformation", parentData: data, parentDataProperty: "additionalInformation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.rejectionComment !== void 0 && typeof data.rejectionComment != "string") {
      const err4 = { instancePath: instancePath + "/rejectionComment", schemaPath: "#/properties/rejectionComment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { event: !0, eventDetails: !0, additionalInformation: !0, rejectionComment: !0 }, dynamicProps: !1, dynamicItems: !1 };
