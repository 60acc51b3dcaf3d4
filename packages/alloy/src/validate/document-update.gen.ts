// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", dependentRequired: { approved: ["approval_agent_email"] }, properties: { name: { type: "string" }, type: { $ref: "component:DocumentType" }, approved: { type: "boolean" }, approval_agent_email: { type: "string" } }, $id: "component:DocumentUpdate" }, schema32 = { type: "string", enum: ["contract", "license", "passport", "utility", "other", "internal"], $id: "component:DocumentType" };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0 && typeof data.name != "string") {
      const err0 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 != "string") {
        const err1 = { instancePath: instancePath + "/type", schemaPath: "component:DocumentType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data1 === "contract" || data1 === "license" || data1 === "passport" || data1 === "utility" || data1 === "other" || data1 === "internal")) {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "component:DocumentType/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.approved !== void 0 && typeof data.approved != "boolean") {
      const err3 = { instancePath: instancePath + "/approved", schemaPath: "#/properties/approved/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.approval_agent_email !== void 0 && typeof data.approval_agent_email != "string") {
      const err4 = { instancePath: instancePath + "/approval_agent_email", schemaPath: "#/properties/approval_agent_email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.approved !== void 0 && data.approval_agent_email === void 0) {
      const err5 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
        property: "approved",
        missingProperty: "approval_agent_email",
        depsCount: 1,
        deps: "approval_agent_email"
      }, message: "must have property approval_agent_email when property approved is present" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { name: !0, type: !0, approved: !0, approval_agent_email: !0 }, dynamicProps: !1, dynamicItems: !1 };
