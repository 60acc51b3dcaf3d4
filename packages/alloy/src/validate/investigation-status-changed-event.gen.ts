// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { allOf: [{ $ref: "component:WebhookEnvelope" }, { type: "object", required: ["data"], properties: { type: { type: "string" }, data: { $ref: "component:InvestigationChange" } } }], $id: "component:InvestigationStatusChangedEvent" }, schema32 = { type: "object", required: ["request_token", "timestamp", "type", "description", "data"], properties: { request_token: { type: "string" }, timestamp: { type: "integer", format: "int64" }, type: { type: "string" }, description: { type: "string" }, data: { type: "object", additionalProperties: !0 } }, $id: "component:WebhookEnvelope" }, schema33 = { type: "object", properties: { status_changed_at: { type: "integer", format: "int64" }, status: { type: "string" }, agent: { type: ["string", "null"] }, investigation_token: { type: "string" }, alert_tokens: { type: "array", items: { type: "string" } }, entity_tokens: { type: "array", items: { type: "string" } } }, $id: "component:InvestigationChange" };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.request_token === void 0) {
      const err0 = { instancePath, schemaPath: "component:WebhookEnvelope/required", keyword: "required", params: { missingProperty: "request_token" }, message: "must have required property 'request_token'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.timestamp === void 0) {
      const err1 = { instancePath, schemaPath: "component:WebhookEnvelope/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type === void 0) {
      const err2 = { instancePath, schemaPath: "component:WebhookEnvelope/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.description === void 0) {
      const err3 = { instancePath, schemaPath: "component:WebhookEnvelope/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.data === void 0) {
      const err4 = { instancePath, schemaPath: "component:WebhookEnvelope/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.request_token !== void 0 && typeof data.request_token != "string") {
      const err5 = { instancePath: instancePath + "/request_token", schemaPath: "component:WebhookEnvelope/properties/request_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.timestamp !== void 0) {
      let data1 = data.timestamp;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err6 = { instancePath: instancePath + "/timestamp", schemaPath: "component:WebhookEnvelope/properties/timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      const err7 = { instancePath: instancePath + "/type", schemaPath: "component:WebhookEnvelope/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      const err8 = { instancePath: instancePath + "/description", schemaPath: "component:WebhookEnvelope/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.data !== void 0) {
      let data4 = data.data;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        const err9 = { instancePath: instancePath + "/data", schemaPath: "component:WebhookEnvelope/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "component:WebhookEnvelope/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err11 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      const err12 = { instancePath: instancePath + "/type", schemaPath: "#/allOf/1/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.data !== void 0) {
      let data6 = data.data;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.status_changed_at !== void 0) {
          let data7 = data6.status_changed_at;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            const err13 = { instancePath: instancePath + "/data/status_changed_at", schemaPath: "component:InvestigationChange/properties/status_changed_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data6.status !== void 0 && typeof data6.status != "string") {
          const err14 = { instancePath: instancePath + "/data/status", schemaPath: "component:InvestigationChange/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data6.agent !== void 0) {
          let data9 = data6.agent;
          if (typeof data9 != "string" && data9 !== null) {
            const err15 = { instancePath: instancePath + "/data/agent", schemaPath: "component:InvestigationChange/properties/agent/type", keyword: "type", params: { type: schema33.properties.agent.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data6.investigation_token !== void 0 && typeof data6.investigation_token != "string") {
          const err16 = { instancePath: instancePath + "/data/investigation_token", schemaPath: "component:InvestigationChange/properties/investigation_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data6.alert_tokens !== void 0) {
          let data11 = data6.alert_tokens;
          if (Array.isArray(data11)) {
            const len0 = data11.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data11[i0] != "string") {
                const err17 = { instancePath: instancePath + "/data/alert_tokens/" + i0, schemaPath: "component:InvestigationChange/properties/alert_tokens/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
          } else {
            const err18 = { instancePath: instancePath + "/data/alert_tokens", schemaPath: "component:InvestigationChange/properties/alert_tokens/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        if (data6.entity_tokens !== void 0) {
          let data13 = data6.entity_tokens;
          if (Array.isArray(data13)) {
            const len1 = data13.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof data13[i1] != "string") {
                const err19 = { instancePath: instancePath + "/data/entity_tokens/" + i1, schemaPath: "component:InvestigationChange/properties/entity_tokens/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
          } else {
            const err20 = { instancePath: instancePath + "/data/entity_tokens", schemaPath: "component:InvestigationChange/properties/entity_tokens/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/data", schemaPath: "component:InvestigationChange/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { type: !0, data: !0, request_token: !0, timestamp: !0, description: !0 }, dynamicProps: !1, dynamicItems: !1 };
