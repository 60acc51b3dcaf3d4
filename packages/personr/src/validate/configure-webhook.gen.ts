// @ts-nocheck
// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { fullFormats } from "./runtime/formats.gen.ts";

export const body: Validator = validate20;
const schema31 = { type: "object", properties: { webhookUrl: { type: "string", format: "uri" }, generateToken: { type: "string", pattern: "^(true|false)$" }, headerToken: { type: "string", pattern: "^(true|false)$" } }, required: ["webhookUrl", "generateToken", "headerToken"], $id: "inline:configure-webhook/body" }, formats0 = fullFormats.uri, pattern4 = new RegExp("^(true|false)$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.webhookUrl === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webhookUrl" }, message: "must have required property 'webhookUrl'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.generateToken === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generateToken" }, message: "must have required property 'generateToken'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.headerToken === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "headerToken" }, message: "must have required property 'headerToken'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.webhookUrl !== void 0) {
      let data0 = data.webhookUrl;
      if (typeof data0 == "string") {
        if (!formats0(data0)) {
          const err3 = { instancePath: instancePath + "/webhookUrl", schemaPath: "#/properties/webhookUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/webhookUrl", schemaPath: "#/properties/webhookUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.generateToken !== void 0) {
      let data1 = data.generateToken;
      if (typeof data1 == "string") {
        if (!pattern4.test(data1)) {
          const err5 = { instancePath: instancePath + "/generateToken", schemaPath: "#/properties/generateToken/pattern", keyword: "pattern", params: { pattern: "^(true|false)$" }, message: 'must match pattern "^(true|false)$"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/generateToken", schemaPath: "#/properties/generateToken/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.headerToken !== void 0) {
      let data2 = data.headerToken;
      if (typeof data2 == "string") {
        if (!pattern4.test(data2)) {
          const err7 = { instancePath: instancePath + "/headerToken", schemaPath: "#/properties/headerToken/pattern", keyword: "pattern", params: { pattern: "^(true|false)$" }, message: 'must match pattern "^(true|false)$"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/headerToken", schemaPath: "#/properties/headerToken/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { webhookUrl: !0, generateToken: !0, headerToken: !0 }, dynamicProps: !1, dynamicItems: !1 };
export const response200: Validator = validate21;
const schema32 = { anyOf: [{ $ref: "component:WebhookConfigurationResponse" }, { $ref: "component:Refusal" }], $id: "inline:configure-webhook/response200" }, schema36 = { type: "object", required: ["status", "response"], properties: { status: { const: "error" }, response: { type: "string" } }, $id: "component:Refusal" }, schema33 = { additionalProperties: !0, allOf: [{ $ref: "component:WebhookConfiguration" }, { type: "object", properties: { response: { anyOf: [{ $ref: "component:WebhookConfiguration" }, { type: "null" }] } } }], $id: "component:WebhookConfigurationResponse" }, schema34 = { type: "object", additionalProperties: !0, properties: { webhookUrl: { type: ["string", "null"] }, token: { type: ["string", "null"] }, headerToken: { type: ["boolean", "null"] } }, $id: "component:WebhookConfiguration" };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.webhookUrl !== void 0) {
      let data0 = data.webhookUrl;
      if (typeof data0 != "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/webhookUrl", schemaPath: "component:WebhookConfiguration/properties/webhookUrl/type", keyword: "type", params: { type: schema34.properties.webhookUrl.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.token !== void 0) {
      let data1 = data.token;
      if (typeof data1 != "string" && data1 !== null) {
        const err1 = { instancePath: instancePath + "/token", schemaPath: "component:WebhookConfiguration/properties/token/type", keyword: "type", params: { type: schema34.properties.token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.headerToken !== void 0) {
      let data2 = data.headerToken;
      if (typeof data2 != "boolean" && data2 !== null) {
        const err2 = { instancePath: instancePath + "/headerToken", schemaPath: "component:WebhookConfiguration/properties/headerToken/type", keyword: "type", params: { type: schema34.properties.headerToken.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "component:WebhookConfiguration/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.response !== void 0) {
      let data3 = data.response;
      const _errs13 = errors;
      let valid4 = !1;
      const _errs14 = errors;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.webhookUrl !== void 0) {
          let data4 = data3.webhookUrl;
          if (typeof data4 != "string" && data4 !== null) {
            const err4 = { instancePath: instancePath + "/response/webhookUrl", schemaPath: "component:WebhookConfiguration/properties/webhookUrl/type", keyword: "type", params: { type: schema34.properties.webhookUrl.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        if (data3.token !== void 0) {
          let data5 = data3.token;
          if (typeof data5 != "string" && data5 !== null) {
            const err5 = { instancePath: instancePath + "/response/token", schemaPath: "component:WebhookConfiguration/properties/token/type", keyword: "type", params: { type: schema34.properties.token.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data3.headerToken !== void 0) {
          let data6 = data3.headerToken;
          if (typeof data6 != "boolean" && data6 !== null) {
            const err6 = { instancePath: instancePath + "/response/headerToken", schemaPath: "component:WebhookConfiguration/properties/headerToken/type", keyword: "type", params: { type: schema34.properties.headerToken.type }, message: "must be boolean,null" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/response", schemaPath: "component:WebhookConfiguration/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      var _valid0 = _errs14 === errors;
      valid4 = valid4 || _valid0;
      const _errs24 = errors;
      if (data3 !== null) {
        const err8 = { instancePath: instancePath + "/response", schemaPath: "#/allOf/1/properties/response/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      var _valid0 = _errs24 === errors;
      if (valid4 = valid4 || _valid0, valid4)
        errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
      else {
        const err9 = { instancePath: instancePath + "/response", schemaPath: "#/allOf/1/properties/response/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs0 = errors;
  let valid0 = !1;
  const _errs1 = errors;
  validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, _valid0)
    var props0 = !0;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = { instancePath, schemaPath: "component:Refusal/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.response === void 0) {
      const err1 = { instancePath, schemaPath: "component:Refusal/required", keyword: "required", params: { missingProperty: "response" }, message: "must have required property 'response'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status !== void 0 && data.status !== "error") {
      const err2 = { instancePath: instancePath + "/status", schemaPath: "component:Refusal/properties/status/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.response !== void 0 && typeof data.response != "string") {
      const err3 = { instancePath: instancePath + "/response", schemaPath: "component:Refusal/properties/response/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "component:Refusal/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.status = !0, props0.response = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate21.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate21.evaluated = { dynamicProps: !0, dynamicItems: !1 };
