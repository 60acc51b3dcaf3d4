// @ts-nocheck
// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", required: ["fullDueDiligence", "ongoingFullDueDiligence"], properties: { fullDueDiligence: { $ref: "component:KyiStatus" }, kycLevel: { $ref: "component:KycLevel" }, ongoingFullDueDiligence: { $ref: "component:KyiStatus" }, ongoingKycLevel: { $ref: "component:KycLevel" } }, $id: "component:ConsumerKyc" }, schema32 = { type: "string", $id: "component:KyiStatus" }, schema33 = { type: "string", $id: "component:KycLevel" };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fullDueDiligence === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fullDueDiligence" }, message: "must have required property 'fullDueDiligence'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.ongoingFullDueDiligence === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ongoingFullDueDiligence" }, message: "must have required property 'ongoingFullDueDiligence'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.fullDueDiligence !== void 0 && typeof data.fullDueDiligence != "string") {
      const err2 = { instancePath: instancePath + "/fullDueDiligence", schemaPath: "component:KyiStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.kycLevel !== void 0 && typeof data.kycLevel != "string") {
      const err3 = { instancePath: instancePath + "/kycLevel", schemaPath: "component:KycLevel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.ongoingFullDueDiligence !== void 0 && typeof data.ongoingFullDueDiligence != "string") {
      const err4 = { instancePath: instancePath + "/ongoingFullDueDiligence", schemaPath: "component:KyiStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.ongoingKycLevel !== void 0 && typeof data.ongoingKycLevel != "string") {
      const err5 = { instancePath: instancePath + "/ongoingKycLevel", schemaPath: "component:KycLevel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { fullDueDiligence: !0, kycLevel: !0, ongoingFullDueDiligence: !0, ongoingKycLevel: !0 }, dynamicProps: !1, dynamicItems: !1 };
