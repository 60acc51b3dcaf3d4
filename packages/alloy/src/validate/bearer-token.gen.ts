// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { anyOf: [{ $ref: "component:AccessToken" }, { $ref: "component:LegacyBearerToken" }], $id: "component:BearerToken" }, schema32 = { type: "object", required: ["access_token"], properties: { access_token: { type: "string" }, token_type: { type: "string" }, expires_in: { type: "number" } }, $id: "component:AccessToken" }, schema33 = { type: "object", required: ["bearer_token"], properties: { bearer_token: { type: "string" }, expires: { type: "number" } }, $id: "component:LegacyBearerToken" };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs0 = errors;
  let valid0 = !1;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.access_token === void 0) {
      const err0 = { instancePath, schemaPath: "component:AccessToken/required", keyword: "required", params: { missingProperty: "access_token" }, message: "must have required property 'access_token'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.access_token !== void 0 && typeof data.access_token != "string") {
      const err1 = { instancePath: instancePath + "/access_token", schemaPath: "component:AccessToken/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.token_type !== void 0 && typeof data.token_type != "string") {
      const err2 = { instancePath: instancePath + "/token_type", schemaPath: "component:AccessToken/properties/token_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.expires_in !== void 0) {
      let data2 = data.expires_in;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err3 = { instancePath: instancePath + "/expires_in", schemaPath: "component:AccessToken/properties/expires_in/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "component:AccessToken/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, _valid0) {
    var props0 = {};
    props0.access_token = !0, props0.token_type = !0, props0.expires_in = !0;
  }
  const _errs10 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.bearer_token === void 0) {
      const err5 = { instancePath, schemaPath: "component:LegacyBearerToken/required", keyword: "required", params: { missingProperty: "bearer_token" }, message: "must have required property 'bearer_token'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.bearer_token !== void 0 && typeof data.bearer_token != "string") {
      const err6 = { instancePath: instancePath + "/bearer_token", schemaPath: "component:LegacyBearerToken/properties/bearer_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.expires !== void 0) {
      let data4 = data.expires;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        const err7 = { instancePath: instancePath + "/expires", schemaPath: "component:LegacyBearerToken/properties/expires/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "component:LegacyBearerToken/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  var _valid0 = _errs10 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.bearer_token = !0, props0.expires = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    const err9 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate20.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate20.evaluated = { dynamicProps: !0, dynamicItems: !1 };
