// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { allOf: [{ $ref: "component:WebhookEnvelope" }, { type: "object", required: ["data"], properties: { type: { type: "string" }, data: { $ref: "component:Review" } } }], $id: "component:GroupReviewedEvent" }, schema32 = { type: "object", required: ["request_token", "timestamp", "type", "description", "data"], properties: { request_token: { type: "string" }, timestamp: { type: "integer", format: "int64" }, type: { type: "string" }, description: { type: "string" }, data: { type: "object", additionalProperties: !0 } }, $id: "component:WebhookEnvelope" }, schema33 = { type: "object", required: ["review_token"], properties: { review_token: { type: "string" }, entity_token: { type: "string" }, group_token: { type: ["string", "null"] }, external_entity_id: { type: ["string", "null"] }, external_group_id: { type: ["string", "null"] }, child_entities: { type: "array", items: {} }, outcome: { type: "string" }, reason: { type: ["string", "null"] }, reasons: { type: "array", items: { type: "string" } }, application_name: { type: "string" }, application_token: { type: "string" }, service: { type: "string" }, timestamp: { type: "integer", format: "int64" }, started: { type: "integer", format: "int64" }, completed: { type: "integer", format: "int64" }, reviewer: { type: "string" }, agent: { $ref: "component:ReviewAgent" }, notes: { type: "array", items: { $ref: "component:ReviewNote" } } }, $id: "component:Review" }, schema34 = { type: "object", properties: { email: { type: "string" }, external_id: { type: ["string", "null"] } }, $id: "component:ReviewAgent" }, schema35 = { type: "object", properties: { note: { type: "string" }, note_author_agent_email: { type: "string" }, created_at: { type: "integer", format: "int64" }, updated_at: { type: "integer", format: "int64" } }, $id: "component:ReviewNote" };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.review_token === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "review_token" }, message: "must have required property 'review_token'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.review_token !== void 0 && typeof data.review_token != "string") {
      const err1 = { instancePath: instancePath + "/review_token", schemaPath: "#/properties/review_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.entity_token !== void 0 && typeof data.entity_token != "string") {
      const err2 = { instancePath: instancePath + "/entity_token", schemaPath: "#/properties/entity_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.group_token !== void 0) {
      let data2 = data.group_token;
      if (typeof data2 != "string" && data2 !== null) {
        const err3 = { instancePath: instancePath + "/group_token", schemaPath: "#/properties/group_token/type", keyword: "type", params: { type: schema33.properties.group_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.external_entity_id !== void 0) {
      let data3 = data.external_entity_id;
      if (typeof data3 != "string" && data3 !== null) {
        const err4 = { instancePath: instancePath + "/external_entity_id", schemaPath: "#/properties/external_entity_id/type", keyword: "type", params: { type: schema33.properties.external_entity_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.external_group_id !== void 0) {
      let data4 = data.external_group_id;
      if (typeof data4 != "string" && data4 !== null) {
        const err5 = { instancePath: instancePath + "/external_group_id", schemaPath: "#/properties/external_group_id/type", keyword: "type", params: { type: schema33.properties.external_group_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.child_entities !== void 0 && !Array.isArray(data.child_entities)) {
      const err6 = { instancePath: instancePath + "/child_entities", schemaPath: "#/properties/child_entities/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.outcome !== void 0 && typeof data.outcome != "string") {
      const err7 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.reason !== void 0) {
      let data7 = data.reason;
      if (typeof data7 != "string" && data7 !== null) {
        const err8 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: schema33.properties.reason.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.reasons !== void 0) {
      let data8 = data.reasons;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data8[i0] != "string") {
            const err9 = { instancePath: instancePath + "/reasons/" + i0, schemaPath: "#/properties/reasons/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
      } else {
        const err10 = { instancePath: instancePath + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.application_name !== void 0 && typeof data.application_name != "string") {
      const err11 = { instancePath: instancePath + "/application_name", schemaPath: "#/properties/application_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.application_token !== void 0 && typeof data.application_token != "string") {
      const err12 = { instancePath: instancePath + "/application_token", schemaPath: "#/properties/application_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.service !== void 0 && typeof data.service != "string") {
      const err13 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.timestamp !== void 0) {
      let data13 = data.timestamp;
      if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
        const err14 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.started !== void 0) {
      let data14 = data.started;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        const err15 = { instancePath: instancePath + "/started", schemaPath: "#/properties/started/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.completed !== void 0) {
      let data15 = data.completed;
      if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
        const err16 = { instancePath: instancePath + "/completed", schemaPath: "#/properties/completed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.reviewer !== void 0 && typeof data.reviewer != "string") {
      const err17 = { instancePath: instancePath + "/reviewer", schemaPath: "#/properties/reviewer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.agent !== void 0) {
      let data17 = data.agent;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.email !== void 0 && typeof data17.email != "string") {
          const err18 = { instancePath: instancePath + "/agent/email", schemaPath: "component:ReviewAgent/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data17.external_id !== void 0) {
          let data19 = data17.external_id;
          if (typeof data19 != "string" && data19 !== null) {
            const err19 = { instancePath: instancePath + "/agent/external_id", schemaPath: "component:ReviewAgent/properties/external_id/type", keyword: "type", params: { type: schema34.properties.external_id.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/agent", schemaPath: "component:ReviewAgent/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.notes !== void 0) {
      let data20 = data.notes;
      if (Array.isArray(data20)) {
        const len1 = data20.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data21 = data20[i1];
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.note !== void 0 && typeof data21.note != "string") {
              const err21 = { instancePath: instancePath + "/notes/" + i1 + "/note", schemaPath: "component:ReviewNote/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data21.note_author_agent_email !== void 0 && typeof data21.note_author_agent_email != "string") {
              const err22 = { instancePath: instancePath + "/notes/" + i1 + "/note_author_agent_email", schemaPath: "component:ReviewNote/properties/note_author_agent_email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            if (data21.created_at !== void 0) {
              let data24 = data21.created_at;
              if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
                const err23 = { instancePath: instancePath + "/notes/" + i1 + "/created_at", schemaPath: "component:ReviewNote/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
            if (data21.updated_at !== void 0) {
              let data25 = data21.updated_at;
              if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
                const err24 = { instancePath: instancePath + "/notes/" + i1 + "/updated_at", schemaPath: "component:ReviewNote/properties/updated_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            }
          } else {
            const err25 = { instancePath: instancePath + "/notes/" + i1, schemaPath: "component:ReviewNote/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { review_token: !0, entity_token: !0, group_token: !0, external_entity_id: !0, external_group_id: !0, child_entities: !0, outcome: !0, reason: !0, reasons: !0, application_name: !0, application_token: !0, service: !0, timestamp: !0, started: !0, completed: !0, reviewer: !0, agent: !0, notes: !0 }, dynamicProps: !1, dynamicItems: !1 };
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
    data.data !== void 0 && (validate21(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length));
  } else {
    const err13 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { type: !0, data: !0, request_token: !0, timestamp: !0, description: !0 }, dynamicProps: !1, dynamicItems: !1 };
