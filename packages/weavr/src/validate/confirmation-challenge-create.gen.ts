// @ts-nocheck
// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", required: ["resourceType", "resourceIds"], properties: { resourceType: { $ref: "component:MultipleSCAResourceType" }, resourceIds: { type: "array", items: { type: "string", pattern: "^[0-9]{1,}$" } } }, $id: "component:ConfirmationChallengeCreate" }, schema32 = { type: "string", enum: ["outgoing_wire_transfers", "sends", "linked_account_declaration", "correspondent_bank_transfers"], $id: "component:MultipleSCAResourceType" }, pattern4 = new RegExp("^[0-9]{1,}$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.resourceType === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resourceType" }, message: "must have required property 'resourceType'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.resourceIds === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resourceIds" }, message: "must have required property 'resourceIds'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.resourceType !== void 0) {
      let data0 = data.resourceType;
      if (typeof data0 != "string") {
        const err2 = { instancePath: instancePath + "/resourceType", schemaPath: "component:MultipleSCAResourceType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data0 === "outgoing_wire_transfers" || data0 === "sends" || data0 === "linked_account_declaration" || data0 === "correspondent_bank_transfers")) {
        const err3 = { instancePath: instancePath + "/resourceType", schemaPath: "component:MultipleSCAResourceType/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.resourceIds !== void 0) {
      let data1 = data.resourceIds;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (!pattern4.test(data2)) {
              const err4 = { instancePath: instancePath + "/resourceIds/" + i0, schemaPath: "#/properties/resourceIds/items/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,}$" }, message: 'must match pattern "^[0-9]{1,}$"' };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/resourceIds/" + i0, schemaPath: "#/properties/resourceIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/resourceIds", schemaPath: "#/properties/resourceIds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { resourceType: !0, resourceIds: !0 }, dynamicProps: !1, dynamicItems: !1 };
