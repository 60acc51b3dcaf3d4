// @ts-nocheck
// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { fullFormats } from "./runtime/formats.gen.ts";

export const validate: Validator = validate20;
const schema31 = { allOf: [{ $ref: "component:WebhookEnvelope" }, { type: "object", required: ["event_code", "data"], properties: { event_code: { const: "customer_document_updated" }, data: { $ref: "component:CustomerDocumentUpdatedData" } } }], $id: "component:CustomerDocumentUpdatedEvent" }, schema34 = { type: "object", properties: { client_id: { type: ["integer", "string"] }, customer_id: { type: "string" }, customer_external_id: { type: "string" }, customer_document_id: { type: "string" } }, $id: "component:CustomerDocumentUpdatedData" }, schema32 = { type: "object", required: ["event_id", "event_code", "event_date", "data"], properties: { event_id: { type: "string" }, event_code: { type: "string" }, event_date: { type: "string", format: "date-time" }, event_source: { $ref: "component:EventSource" }, data: { type: "object", additionalProperties: !0 } }, $id: "component:WebhookEnvelope" }, schema33 = { type: "string", enum: ["system", "api", "web"], $id: "component:EventSource" }, formats0 = fullFormats["date-time"];
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_id" }, message: "must have required property 'event_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.event_code === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_code" }, message: "must have required property 'event_code'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.event_date === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_date" }, message: "must have required property 'event_date'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.data === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.event_id !== void 0 && typeof data.event_id != "string") {
      const err4 = { instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.event_code !== void 0 && typeof data.event_code != "string") {
      const err5 = { instancePath: instancePath + "/event_code", schemaPath: "#/properties/event_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.event_date !== void 0) {
      let data2 = data.event_date;
      if (typeof data2 == "string") {
        if (!formats0.validate(data2)) {
          const err6 = { instancePath: instancePath + "/event_date", schemaPath: "#/properties/event_date/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/event_date", schemaPath: "#/properties/event_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.event_source !== void 0) {
      let data3 = data.event_source;
      if (typeof data3 != "string") {
        const err8 = { instancePath: instancePath + "/event_source", schemaPath: "component:EventSource/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (!(data3 === "system" || data3 === "api" || data3 === "web")) {
        const err9 = { instancePath: instancePath + "/event_source", schemaPath: "component:EventSource/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.data !== void 0) {
      let data4 = data.data;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        const err10 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { event_id: !0, event_code: !0, event_date: !0, event_source: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_code === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event_code" }, message: "must have required property 'event_code'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.data === void 0) {
      const err1 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.event_code !== void 0 && data.event_code !== "customer_document_updated") {
      const err2 = { instancePath: instancePath + "/event_code", schemaPath: "#/allOf/1/properties/event_code/const", keyword: "const", params: { allowedValue: "customer_document_updated" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.client_id !== void 0) {
          let data2 = data1.client_id;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && typeof data2 != "string") {
            const err3 = { instancePath: instancePath + "/data/client_id", schemaPath: "component:CustomerDocumentUpdatedData/properties/client_id/type", keyword: "type", params: { type: schema34.properties.client_id.type }, message: "must be integer,string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        if (data1.customer_id !== void 0 && typeof data1.customer_id != "string") {
          const err4 = { instancePath: instancePath + "/data/customer_id", schemaPath: "component:CustomerDocumentUpdatedData/properties/customer_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1.customer_external_id !== void 0 && typeof data1.customer_external_id != "string") {
          const err5 = { instancePath: instancePath + "/data/customer_external_id", schemaPath: "component:CustomerDocumentUpdatedData/properties/customer_external_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1.customer_document_id !== void 0 && typeof data1.customer_document_id != "string") {
          const err6 = { instancePath: instancePath + "/data/customer_document_id", schemaPath: "component:CustomerDocumentUpdatedData/properties/customer_document_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/data", schemaPath: "component:CustomerDocumentUpdatedData/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { event_code: !0, data: !0, event_id: !0, event_date: !0, event_source: !0 }, dynamicProps: !1, dynamicItems: !1 };
