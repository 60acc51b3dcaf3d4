// @ts-nocheck
// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { fullFormats } from "./runtime/formats.gen.ts";

export const validate: Validator = validate20;
const schema31 = { type: "object", required: ["webhookUrl", "generateToken", "headerToken"], properties: { webhookUrl: { type: "string", format: "uri" }, generateToken: { type: "boolean" }, headerToken: { type: "boolean" } }, $id: "component:WebhookConfigurationRequest" }, formats0 = fullFormats.uri;
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
    if (data.generateToken !== void 0 && typeof data.generateToken != "boolean") {
      const err5 = { instancePath: instancePath + "/generateToken", schemaPath: "#/properties/generateToken/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.headerToken !== void 0 && typeof data.headerToken != "boolean") {
      const err6 = { instancePath: instancePath + "/headerToken", schemaPath: "#/properties/headerToken/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { webhookUrl: !0, generateToken: !0, headerToken: !0 }, dynamicProps: !1, dynamicItems: !1 };
