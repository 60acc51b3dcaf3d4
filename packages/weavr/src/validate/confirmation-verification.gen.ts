// @ts-nocheck
// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", required: ["verificationCode", "resourceType"], properties: { verificationCode: { $ref: "component:Nonce" }, resourceType: { $ref: "component:MultipleSCAResourceType" } }, $id: "component:ConfirmationVerification" }, schema32 = { type: "string", pattern: "^[0-9]{6}$", $id: "component:Nonce" }, schema33 = { type: "string", enum: ["outgoing_wire_transfers", "sends", "linked_account_declaration", "correspondent_bank_transfers"], $id: "component:MultipleSCAResourceType" }, pattern4 = new RegExp("^[0-9]{6}$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.verificationCode === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verificationCode" }, message: "must have required property 'verificationCode'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.resourceType === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resourceType" }, message: "must have required property 'resourceType'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.verificationCode !== void 0) {
      let data0 = data.verificationCode;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/verificationCode", schemaPath: "component:Nonce/pattern", keyword: "pattern", params: { pattern: "^[0-9]{6}$" }, message: 'must match pattern "^[0-9]{6}$"' };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/verificationCode", schemaPath: "component:Nonce/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.resourceType !== void 0) {
      let data1 = data.resourceType;
      if (typeof data1 != "string") {
        const err4 = { instancePath: instancePath + "/resourceType", schemaPath: "component:MultipleSCAResourceType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data1 === "outgoing_wire_transfers" || data1 === "sends" || data1 === "linked_account_declaration" || data1 === "correspondent_bank_transfers")) {
        const err5 = { instancePath: instancePath + "/resourceType", schemaPath: "component:MultipleSCAResourceType/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { verificationCode: !0, resourceType: !0 }, dynamicProps: !1, dynamicItems: !1 };
