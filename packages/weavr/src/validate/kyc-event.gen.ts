// @ts-nocheck
// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { consumerId: { $ref: "component:Id" }, consumerEmail: { type: "string" }, status: { $ref: "component:KyiEventStatus" }, details: { type: "array", items: { $ref: "component:KycRejectionReason" } }, rejectionComment: { type: "string" }, kycLevel: { $ref: "component:KycLevel" }, ongoingStatus: { $ref: "component:KyiEventStatus" }, ongoingKycLevel: { $ref: "component:KycLevel" }, eventTimestamp: { type: "string", pattern: "^[0-9]+$" }, additionalInformation: { $ref: "component:DocumentExpiry" } }, $id: "component:KycEvent" }, schema32 = { type: "string", pattern: "^[0-9]+$", $id: "component:Id" }, schema33 = { type: "string", $id: "component:KyiEventStatus" }, schema34 = { type: "string", $id: "component:KycRejectionReason" }, schema35 = { type: "string", $id: "component:KycLevel" }, schema38 = { type: "object", properties: { documentExpiryDate: { type: "string", pattern: "^[0-9]+$" }, identityRestrictionDate: { type: "string", pattern: "^[0-9]+$" } }, $id: "component:DocumentExpiry" }, pattern4 = new RegExp("^[0-9]+$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.consumerId !== void 0) {
      let data0 = data.consumerId;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          const err0 = { instancePath: instancePath + "/consumerId", schemaPath: "component:Id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/consumerId", schemaPath: "component:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.consumerEmail !== void 0 && typeof data.consumerEmail != "string") {
      const err2 = { instancePath: instancePath + "/consumerEmail", schemaPath: "#/properties/consumerEmail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.status !== void 0 && typeof data.status != "string") {
      const err3 = { instancePath: instancePath + "/status", schemaPath: "component:KyiEventStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.details !== void 0) {
      let data3 = data.details;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data3[i0] != "string") {
            const err4 = { instancePath: instancePath + "/details/" + i0, schemaPath: "component:KycRejectionReason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
      } else {
        const err5 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.rejectionComment !== void 0 && typeof data.rejectionComment != "string") {
      const err6 = { instancePath: instancePath + "/rejectionComment", schemaPath: "#/properties/rejectionComment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.kycLevel !== void 0 && typeof data.kycLevel != "string") {
      const err7 = { instancePath: instancePath + "/kycLevel", schemaPath: "component:KycLevel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.ongoingStatus !== void 0 && typeof data.ongoingStatus != "string") {
      const err8 = { instancePath: instancePath + "/ongoingStatus", schemaPath: "component:KyiEventStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.ongoingKycLevel !== void 0 && typeof data.ongoingKycLevel != "string") {
      const err9 = { instancePath: instancePath + "/ongoingKycLevel", schemaPath: "component:KycLevel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.eventTimestamp !== void 0) {
      let data9 = data.eventTimestamp;
      if (typeof data9 == "string") {
        if (!pattern4.test(data9)) {
          const err10 = { instancePath: instancePath + "/eventTimestamp", schemaPath: "#/properties/eventTimestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/eventTimestamp", schemaPath: "#/properties/eventTimestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.additionalInformation !== void 0) {
      let data10 = data.additionalInformation;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.documentExpiryDate !== void 0) {
          let data11 = data10.documentExpiryDate;
          if (typeof data11 == "string") {
            if (!pattern4.test(data11)) {
              const err12 = { instancePath: instancePath + "/additionalInformation/documentExpiryDate", schemaPath: "component:DocumentExpiry/properties/documentExpiryDate/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/additionalInformation/documentExpiryDate", schemaPath: "component:DocumentExpiry/properties/documentExpiryDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data10.identityRestrictionDate !== void 0) {
          let data12 = data10.identityRestrictionDate;
          if (typeof data12 == "string") {
            if (!pattern4.test(data12)) {
              const err14 = { instancePath: instancePath + "/additionalInformation/identityRestrictionDate", schemaPath: "component:DocumentExpiry/properties/identityRestrictionDate/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/additionalInformation/identityRestrictionDate", schemaPath: "component:DocumentExpiry/properties/identityRestrictionDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/additionalInformation", schemaPath: "component:DocumentExpiry/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { consumerId: !0, consumerEmail: !0, status: !0, details: !0, rejectionComment: !0, kycLevel: !0, ongoingStatus: !0, ongoingKycLevel: !0, eventTimestamp: !0, additionalInformation: !0 }, dynamicProps: !1, dynamicItems: !1 };
