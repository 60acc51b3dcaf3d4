// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", required: ["name", "extension", "type"], dependentRequired: { note: ["note_author_agent_email"] }, properties: { name: { type: "string" }, extension: { type: "string" }, type: { $ref: "component:DocumentType" }, note: { type: "string" }, note_author_agent_email: { type: "string" } }, $id: "component:DocumentCreate" }, schema32 = { type: "string", enum: ["contract", "license", "passport", "utility", "other", "internal"], $id: "component:DocumentType" };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.extension === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "extension" }, message: "must have required property 'extension'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.extension !== void 0 && typeof data.extension != "string") {
      const err4 = { instancePath: instancePath + "/extension", schemaPath: "#/properties/extension/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (typeof data2 != "string") {
        const err5 = { instancePath: instancePath + "/type", schemaPath: "component:DocumentType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data2 === "contract" || data2 === "license" || data2 === "passport" || data2 === "utility" || data2 === "other" || data2 === "internal")) {
        const err6 = { instancePath: instancePath + "/type", schemaPath: "component:DocumentType/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.note !== void 0 && typeof data.note != "string") {
      const err7 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.note_author_agent_email !== void 0 && typeof data.note_author_agent_email != "string") {
      const err8 = { instancePath: instancePath + "/note_author_agent_email", schemaPath: "#/properties/note_author_agent_email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.note !== void 0 && data.note_author_agent_email === void 0) {
      const err9 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
        property: "note",
        missingProperty: "note_author_agent_email",
        depsCount: 1,
        deps: "note_author_agent_email"
      }, message: "must have property note_author_agent_email when property note is present" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { name: !0, extension: !0, type: !0, note: !0, note_author_agent_email: !0 }, dynamicProps: !1, dynamicItems: !1 };
