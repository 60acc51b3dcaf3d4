// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { fullFormats } from "./runtime/formats.gen.ts";
import { ucs2length } from "./runtime/ucs2length.gen.ts";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { event_request_token: { type: "string" }, event_type: { $ref: "component:EventType" }, events_api_type_id: { type: "integer" }, event_status_id: { type: ["integer", "null"] }, event_lifecycle_id: { type: ["string", "null"], maxLength: 128 }, external_event_id: { type: ["string", "null"] }, event_request_status_type_id: { type: ["integer", "null"] }, event_request_source: { type: ["string", "null"] }, ingestion_batch_token: { type: ["string", "null"] }, upserted_events_type_id: { type: ["integer", "null"] }, timestamp: { type: "string", format: "date-time" }, body: { type: "object", additionalProperties: !0 } }, $id: "component:EventRequest" }, schema32 = { type: "string", $id: "component:EventType" }, func1 = ucs2length, formats0 = fullFormats["date-time"];
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_request_token !== void 0 && typeof data.event_request_token != "string") {
      const err0 = { instancePath: instancePath + "/event_request_token", schemaPath: "#/properties/event_request_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.event_type !== void 0 && typeof data.event_type != "string") {
      const err1 = { instancePath: instancePath + "/event_type", schemaPath: "component:EventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.events_api_type_id !== void 0) {
      let data2 = data.events_api_type_id;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err2 = { instancePath: instancePath + "/events_api_type_id", schemaPath: "#/properties/events_api_type_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.event_status_id !== void 0) {
      let data3 = data.event_status_id;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && data3 !== null) {
        const err3 = { instancePath: instancePath + "/event_status_id", schemaPath: "#/properties/event_status_id/type", keyword: "type", params: { type: schema31.properties.event_status_id.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.event_lifecycle_id !== void 0) {
      let data4 = data.event_lifecycle_id;
      if (typeof data4 != "string" && data4 !== null) {
        const err4 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "#/properties/event_lifecycle_id/type", keyword: "type", params: { type: schema31.properties.event_lifecycle_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data4 == "string" && func1(data4) > 128) {
        const err5 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "#/properties/event_lifecycle_id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.external_event_id !== void 0) {
      let data5 = data.external_event_id;
      if (typeof data5 != "string" && data5 !== null) {
        const err6 = { instancePath: instancePath + "/external_event_id", schemaPath: "#/properties/external_event_id/type", keyword: "type", params: { type: schema31.properties.external_event_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.event_request_status_type_id !== void 0) {
      let data6 = data.event_request_status_type_id;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && data6 !== null) {
        const err7 = { instancePath: instancePath + "/event_request_status_type_id", schemaPath: "#/properties/event_request_status_type_id/type", keyword: "type", params: { type: schema31.properties.event_request_status_type_id.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.event_request_source !== void 0) {
      let data7 = data.event_request_source;
      if (typeof data7 != "string" && data7 !== null) {
        const err8 = { instancePath: instancePath + "/event_request_source", schemaPath: "#/properties/event_request_source/type", keyword: "type", params: { type: schema31.properties.event_request_source.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.ingestion_batch_token !== void 0) {
      let data8 = data.ingestion_batch_token;
      if (typeof data8 != "string" && data8 !== null) {
        const err9 = { instancePath: instancePath + "/ingestion_batch_token", schemaPath: "#/properties/ingestion_batch_token/type", keyword: "type", params: { type: schema31.properties.ingestion_batch_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.upserted_events_type_id !== void 0) {
      let data9 = data.upserted_events_type_id;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)) && data9 !== null) {
        const err10 = { instancePath: instancePath + "/upserted_events_type_id", schemaPath: "#/properties/upserted_events_type_id/type", keyword: "type", params: { type: schema31.properties.upserted_events_type_id.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.timestamp !== void 0) {
      let data10 = data.timestamp;
      if (typeof data10 == "string") {
        if (!formats0.validate(data10)) {
          const err11 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.body !== void 0) {
      let data11 = data.body;
      if (!(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
        const err13 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { event_request_token: !0, event_type: !0, events_api_type_id: !0, event_status_id: !0, event_lifecycle_id: !0, external_event_id: !0, event_request_status_type_id: !0, event_request_source: !0, ingestion_batch_token: !0, upserted_events_type_id: !0, timestamp: !0, body: !0 }, dynamicProps: !1, dynamicItems: !1 };
