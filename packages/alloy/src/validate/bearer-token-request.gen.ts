// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", required: ["grant_type"], dependentRequired: { application_token: ["application_secret"], application_secret: ["application_token"] }, properties: { grant_type: { type: "string", enum: ["client_credentials"] }, application_token: { type: "string", pattern: "^[A-Za-z0-9]{32}$" }, application_secret: { type: "string", pattern: "^[A-Za-z0-9]{32}$" } }, $id: "component:BearerTokenRequest" }, pattern4 = new RegExp("^[A-Za-z0-9]{32}$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.grant_type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "grant_type" }, message: "must have required property 'grant_type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.grant_type !== void 0) {
      let data0 = data.grant_type;
      if (typeof data0 != "string") {
        const err1 = { instancePath: instancePath + "/grant_type", schemaPath: "#/properties/grant_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data0 !== "client_credentials") {
        const err2 = { instancePath: instancePath + "/grant_type", schemaPath: "#/properties/grant_type/enum", keyword: "enum", params: { allowedValues: schema31.properties.grant_type.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.application_token !== void 0) {
      let data1 = data.application_token;
      if (typeof data1 == "string") {
        if (!pattern4.test(data1)) {
          const err3 = { instancePath: instancePath + "/application_token", schemaPath: "#/properties/application_token/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{32}$" }, message: 'must match pattern "^[A-Za-z0-9]{32}$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/application_token", schemaPath: "#/properties/application_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.application_secret !== void 0) {
      let data2 = data.application_secret;
      if (typeof data2 == "string") {
        if (!pattern4.test(data2)) {
          const err5 = { instancePath: instancePath + "/application_secret", schemaPath: "#/properties/application_secret/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{32}$" }, message: 'must match pattern "^[A-Za-z0-9]{32}$"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/application_secret", schemaPath: "#/properties/application_secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.application_token !== void 0 && data.application_secret === void 0) {
      const err7 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
        property: "application_token",
        missingProperty: "application_secret",
        depsCount: 1,
        deps: "application_secret"
      }, message: "must have property application_secret when property application_token is present" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.application_secret !== void 0 && data.application_token === void 0) {
      const err8 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
        property: "application_secret",
        missingProperty: "application_token",
        depsCount: 1,
        deps: "application_token"
      }, message: "must have property application_token when property application_secret is present" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { grant_type: !0, application_token: !0, application_secret: !0 }, dynamicProps: !1, dynamicItems: !1 };
