// @ts-nocheck
// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", required: ["actionDoneBy", "emailAddress"], properties: { actionDoneBy: { $ref: "component:ActionDoneBy" }, emailAddress: { type: "string" } }, $id: "component:IdentityActivatedEvent" }, schema32 = { type: "string", $id: "component:ActionDoneBy" };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.actionDoneBy === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "actionDoneBy" }, message: "must have required property 'actionDoneBy'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.emailAddress === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "emailAddress" }, message: "must have required property 'emailAddress'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.actionDoneBy !== void 0 && typeof data.actionDoneBy != "string") {
      const err2 = { instancePath: instancePath + "/actionDoneBy", schemaPath: "component:ActionDoneBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.emailAddress !== void 0 && typeof data.emailAddress != "string") {
      const err3 = { instancePath: instancePath + "/emailAddress", schemaPath: "#/properties/emailAddress/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { actionDoneBy: !0, emailAddress: !0 }, dynamicProps: !1, dynamicItems: !1 };
