// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { fullFormats } from "./runtime/formats.gen.ts";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { investigation_token: { type: "string" }, name: { type: ["string", "null"] }, type: { type: ["string", "null"] }, state: { $ref: "component:InvestigationState" }, source: { type: ["string", "null"] }, outcome: { type: ["string", "null"] }, created_at: { type: "string", format: "date-time" }, updated_at: { type: "string", format: "date-time" }, closed_at: { type: ["string", "null"], format: "date-time" }, archived_at: { type: ["string", "null"], format: "date-time" }, _embedded: { $ref: "component:InvestigationDetails" } }, $id: "component:Investigation" }, schema32 = { type: ["string", "null"], $id: "component:InvestigationState" }, formats0 = fullFormats["date-time"], schema33 = { type: "object", properties: { assigned_agent: { $ref: "component:InvestigationAgent" }, entities: { type: "object", additionalProperties: { $ref: "component:InvestigationEntity" } }, events: { type: "array", items: { $ref: "component:InvestigationEvent" } }, evidences: { type: "object", properties: { journey_alerts: { type: "array", items: { $ref: "component:InvestigationEvidence" } }, tags: { type: "array", items: { $ref: "component:InvestigationTag" } } } }, documents: { type: "array", items: { $ref: "component:Document" } }, notes: { type: "array", items: { $ref: "component:InvestigationNote" } }, reviews: { type: "array", items: { $ref: "component:InvestigationReview" } } }, $id: "component:InvestigationDetails" }, schema34 = { type: ["object", "null"], properties: { first_name: { type: ["string", "null"] }, last_name: { type: ["string", "null"] }, email: { type: ["string", "null"] }, token: { type: ["string", "null"] } }, $id: "component:InvestigationAgent" }, schema35 = { type: "object", properties: { type: { type: "string" }, entity_token: { type: "string" }, entity_name: { type: ["string", "null"] }, meta: { type: ["string", "null"] }, external_ingestion_identifier: { type: ["string", "null"] }, recent_action: { type: ["string", "null"] }, external_entity_identifier: { type: ["string", "null"] }, risk_score: { type: ["number", "null"] } }, $id: "component:InvestigationEntity" }, schema39 = { type: "object", properties: { journey_application_token: { type: "string" }, journey_token: { type: "string" } }, $id: "component:InvestigationEvidence" }, schema36 = { type: "object", properties: { event: { type: "string" }, agent: { $ref: "component:InvestigationAgent" }, assigned_agent: { $ref: "component:InvestigationAgent" }, note: { type: ["string", "null"] }, meta: { type: ["object", "null"], additionalProperties: !0 } }, $id: "component:InvestigationEvent" };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event !== void 0 && typeof data.event != "string") {
      const err0 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.agent !== void 0) {
      let data1 = data.agent;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
        const err1 = { instancePath: instancePath + "/agent", schemaPath: "component:InvestigationAgent/type", keyword: "type", params: { type: schema34.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.first_name !== void 0) {
          let data2 = data1.first_name;
          if (typeof data2 != "string" && data2 !== null) {
            const err2 = { instancePath: instancePath + "/agent/first_name", schemaPath: "component:InvestigationAgent/properties/first_name/type", keyword: "type", params: { type: schema34.properties.first_name.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
        if (data1.last_name !== void 0) {
          let data3 = data1.last_name;
          if (typeof data3 != "string" && data3 !== null) {
            const err3 = { instancePath: instancePath + "/agent/last_name", schemaPath: "component:InvestigationAgent/properties/last_name/type", keyword: "type", params: { type: schema34.properties.last_name.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        if (data1.email !== void 0) {
          let data4 = data1.email;
          if (typeof data4 != "string" && data4 !== null) {
            const err4 = { instancePath: instancePath + "/agent/email", schemaPath: "component:InvestigationAgent/properties/email/type", keyword: "type", params: { type: schema34.properties.email.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        if (data1.token !== void 0) {
          let data5 = data1.token;
          if (typeof data5 != "string" && data5 !== null) {
            const err5 = { instancePath: instancePath + "/agent/token", schemaPath: "component:InvestigationAgent/properties/token/type", keyword: "type", params: { type: schema34.properties.token.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      }
    }
    if (data.assigned_agent !== void 0) {
      let data6 = data.assigned_agent;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
        const err6 = { instancePath: instancePath + "/assigned_agent", schemaPath: "component:InvestigationAgent/type", keyword: "type", params: { type: schema34.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.first_name !== void 0) {
          let data7 = data6.first_name;
          if (typeof data7 != "string" && data7 !== null) {
            const err7 = { instancePath: instancePath + "/assigned_agent/first_name", schemaPath: "component:InvestigationAgent/properties/first_name/type", keyword: "type", params: { type: schema34.properties.first_name.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data6.last_name !== void 0) {
          let data8 = data6.last_name;
          if (typeof data8 != "string" && data8 !== null) {
            const err8 = { instancePath: instancePath + "/assigned_agent/last_name", schemaPath: "component:InvestigationAgent/properties/last_name/type", keyword: "type", params: { type: schema34.properties.last_name.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data6.email !== void 0) {
          let data9 = data6.email;
          if (typeof data9 != "string" && data9 !== null) {
            const err9 = { instancePath: instancePath + "/assigned_agent/email", schemaPath: "component:InvestigationAgent/properties/email/type", keyword: "type", params: { type: schema34.properties.email.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data6.token !== void 0) {
          let data10 = data6.token;
          if (typeof data10 != "string" && data10 !== null) {
            const err10 = { instancePath: instancePath + "/assigned_agent/token", schemaPath: "component:InvestigationAgent/properties/token/type", keyword: "type", params: { type: schema34.properties.token.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      }
    }
    if (data.note !== void 0) {
      let data11 = data.note;
      if (typeof data11 != "string" && data11 !== null) {
        const err11 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: schema36.properties.note.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.meta !== void 0) {
      let data12 = data.meta;
      if (!(data12 && typeof data12 == "object" && !Array.isArray(data12)) && data12 !== null) {
        const err12 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: schema36.properties.meta.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: { event: !0, agent: !0, assigned_agent: !0, note: !0, meta: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema40 = { type: "object", properties: { tag_name: { type: "string" }, tag_color: { type: "string" }, is_outcome_reason: { type: "boolean" }, added_by: { $ref: "component:InvestigationAgent" } }, $id: "component:InvestigationTag" };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tag_name !== void 0 && typeof data.tag_name != "string") {
      const err0 = { instancePath: instancePath + "/tag_name", schemaPath: "#/properties/tag_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.tag_color !== void 0 && typeof data.tag_color != "string") {
      const err1 = { instancePath: instancePath + "/tag_color", schemaPath: "#/properties/tag_color/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.is_outcome_reason !== void 0 && typeof data.is_outcome_reason != "boolean") {
      const err2 = { instancePath: instancePath + "/is_outcome_reason", schemaPath: "#/properties/is_outcome_reason/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.added_by !== void 0) {
      let data3 = data.added_by;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
        const err3 = { instancePath: instancePath + "/added_by", schemaPath: "component:InvestigationAgent/type", keyword: "type", params: { type: schema34.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.first_name !== void 0) {
          let data4 = data3.first_name;
          if (typeof data4 != "string" && data4 !== null) {
            const err4 = { instancePath: instancePath + "/added_by/first_name", schemaPath: "component:InvestigationAgent/properties/first_name/type", keyword: "type", params: { type: schema34.properties.first_name.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        if (data3.last_name !== void 0) {
          let data5 = data3.last_name;
          if (typeof data5 != "string" && data5 !== null) {
            const err5 = { instancePath: instancePath + "/added_by/last_name", schemaPath: "component:InvestigationAgent/properties/last_name/type", keyword: "type", params: { type: schema34.properties.last_name.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data3.email !== void 0) {
          let data6 = data3.email;
          if (typeof data6 != "string" && data6 !== null) {
            const err6 = { instancePath: instancePath + "/added_by/email", schemaPath: "component:InvestigationAgent/properties/email/type", keyword: "type", params: { type: schema34.properties.email.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data3.token !== void 0) {
          let data7 = data3.token;
          if (typeof data7 != "string" && data7 !== null) {
            const err7 = { instancePath: instancePath + "/added_by/token", schemaPath: "component:InvestigationAgent/properties/token/type", keyword: "type", params: { type: schema34.properties.token.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: { tag_name: !0, tag_color: !0, is_outcome_reason: !0, added_by: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema42 = { type: "object", required: ["document_token"], properties: { document_token: { type: "string" }, type: { type: "string" }, name: { type: "string" }, extension: { type: "string" }, uploaded: { type: "boolean" }, timestamp: { type: "integer", format: "int64" }, approved: { type: ["boolean", "null"] }, approval_agent_email: { type: ["string", "null"] }, approval_timestamp: { type: ["integer", "null"], format: "int64" }, notes: { type: "array", items: { $ref: "component:DocumentNote" } } }, $id: "component:Document" }, schema43 = { type: "object", properties: { document_token: { type: "string" }, note: { type: "string" }, note_author_agent_email: { type: "string" }, created_at: { type: "integer", format: "int64" }, updated_at: { type: "integer", format: "int64" } }, $id: "component:DocumentNote" };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.document_token === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document_token" }, message: "must have required property 'document_token'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.document_token !== void 0 && typeof data.document_token != "string") {
      const err1 = { instancePath: instancePath + "/document_token", schemaPath: "#/properties/document_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
    if (data.uploaded !== void 0 && typeof data.uploaded != "boolean") {
      const err5 = { instancePath: instancePath + "/uploaded", schemaPath: "#/properties/uploaded/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.timestamp !== void 0) {
      let data5 = data.timestamp;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err6 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.approved !== void 0) {
      let data6 = data.approved;
      if (typeof data6 != "boolean" && data6 !== null) {
        const err7 = { instancePath: instancePath + "/approved", schemaPath: "#/properties/approved/type", keyword: "type", params: { type: schema42.properties.approved.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.approval_agent_email !== void 0) {
      let data7 = data.approval_agent_email;
      if (typeof data7 != "string" && data7 !== null) {
        const err8 = { instancePath: instancePath + "/approval_agent_email", schemaPath: "#/properties/approval_agent_email/type", keyword: "type", params: { type: schema42.properties.approval_agent_email.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.approval_timestamp !== void 0) {
      let data8 = data.approval_timestamp;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && data8 !== null) {
        const err9 = { instancePath: instancePath + "/approval_timestamp", schemaPath: "#/properties/approval_timestamp/type", keyword: "type", params: { type: schema42.properties.approval_timestamp.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.notes !== void 0) {
      let data9 = data.notes;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.document_token !== void 0 && typeof data10.document_token != "string") {
              const err10 = { instancePath: instancePath + "/notes/" + i0 + "/document_token", schemaPath: "component:DocumentNote/properties/document_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data10.note !== void 0 && typeof data10.note != "string") {
              const err11 = { instancePath: instancePath + "/notes/" + i0 + "/note", schemaPath: "component:DocumentNote/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data10.note_author_agent_email !== void 0 && typeof data10.note_author_agent_email != "string") {
              const err12 = { instancePath: instancePath + "/notes/" + i0 + "/note_author_agent_email", schemaPath: "component:DocumentNote/properties/note_author_agent_email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data10.created_at !== void 0) {
              let data14 = data10.created_at;
              if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
                const err13 = { instancePath: instancePath + "/notes/" + i0 + "/created_at", schemaPath: "component:DocumentNote/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
            if (data10.updated_at !== void 0) {
              let data15 = data10.updated_at;
              if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
                const err14 = { instancePath: instancePath + "/notes/" + i0 + "/updated_at", schemaPath: "component:DocumentNote/properties/updated_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/notes/" + i0, schemaPath: "component:DocumentNote/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
validate26.evaluated = { props: { document_token: !0, type: !0, name: !0, extension: !0, uploaded: !0, timestamp: !0, approved: !0, approval_agent_email: !0, approval_timestamp: !0, notes: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema44 = { type: "object", properties: { created_at: { type: "string" }, created_by: { $ref: "component:InvestigationAgent" }, entity_name: { type: ["string", "null"] }, entity_token: { type: ["string", "null"] }, text: { type: "string" }, is_investigation_level_note: { type: "boolean" } }, $id: "component:InvestigationNote" };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.created_at !== void 0 && typeof data.created_at != "string") {
      const err0 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.created_by !== void 0) {
      let data1 = data.created_by;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
        const err1 = { instancePath: instancePath + "/created_by", schemaPath: "component:InvestigationAgent/type", keyword: "type", params: { type: schema34.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.first_name !== void 0) {
          let data2 = data1.first_name;
          if (typeof data2 != "string" && data2 !== null) {
            const err2 = { instancePath: instancePath + "/created_by/first_name", schemaPath: "component:InvestigationAgent/properties/first_name/type", keyword: "type", params: { type: schema34.properties.first_name.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
        if (data1.last_name !== void 0) {
          let data3 = data1.last_name;
          if (typeof data3 != "string" && data3 !== null) {
            const err3 = { instancePath: instancePath + "/created_by/last_name", schemaPath: "component:InvestigationAgent/properties/last_name/type", keyword: "type", params: { type: schema34.properties.last_name.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        if (data1.email !== void 0) {
          let data4 = data1.email;
          if (typeof data4 != "string" && data4 !== null) {
            const err4 = { instancePath: instancePath + "/created_by/email", schemaPath: "component:InvestigationAgent/properties/email/type", keyword: "type", params: { type: schema34.properties.email.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        if (data1.token !== void 0) {
          let data5 = data1.token;
          if (typeof data5 != "string" && data5 !== null) {
            const err5 = { instancePath: instancePath + "/created_by/token", schemaPath: "component:InvestigationAgent/properties/token/type", keyword: "type", params: { type: schema34.properties.token.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      }
    }
    if (data.entity_name !== void 0) {
      let data6 = data.entity_name;
      if (typeof data6 != "string" && data6 !== null) {
        const err6 = { instancePath: instancePath + "/entity_name", schemaPath: "#/properties/entity_name/type", keyword: "type", params: { type: schema44.properties.entity_name.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.entity_token !== void 0) {
      let data7 = data.entity_token;
      if (typeof data7 != "string" && data7 !== null) {
        const err7 = { instancePath: instancePath + "/entity_token", schemaPath: "#/properties/entity_token/type", keyword: "type", params: { type: schema44.properties.entity_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.text !== void 0 && typeof data.text != "string") {
      const err8 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.is_investigation_level_note !== void 0 && typeof data.is_investigation_level_note != "boolean") {
      const err9 = { instancePath: instancePath + "/is_investigation_level_note", schemaPath: "#/properties/is_investigation_level_note/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
validate28.evaluated = { props: { created_at: !0, created_by: !0, entity_name: !0, entity_token: !0, text: !0, is_investigation_level_note: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema46 = { type: "object", properties: { new_investigation_state: { $ref: "component:InvestigationState" }, previous_investigation_state: { $ref: "component:InvestigationState" }, note: { type: ["string", "null"] }, outcome: { type: ["string", "null"] }, reason: { type: ["string", "null"] }, reviewed_at: { type: "string", format: "date-time" }, reviewed_by: { $ref: "component:InvestigationAgent" } }, $id: "component:InvestigationReview" };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.new_investigation_state !== void 0) {
      let data0 = data.new_investigation_state;
      if (typeof data0 != "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/new_investigation_state", schemaPath: "component:InvestigationState/type", keyword: "type", params: { type: schema32.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.previous_investigation_state !== void 0) {
      let data1 = data.previous_investigation_state;
      if (typeof data1 != "string" && data1 !== null) {
        const err1 = { instancePath: instancePath + "/previous_investigation_state", schemaPath: "component:InvestigationState/type", keyword: "type", params: { type: schema32.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.note !== void 0) {
      let data2 = data.note;
      if (typeof data2 != "string" && data2 !== null) {
        const err2 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: schema46.properties.note.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.outcome !== void 0) {
      let data3 = data.outcome;
      if (typeof data3 != "string" && data3 !== null) {
        const err3 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: schema46.properties.outcome.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.reason !== void 0) {
      let data4 = data.reason;
      if (typeof data4 != "string" && data4 !== null) {
        const err4 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: schema46.properties.reason.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.reviewed_at !== void 0) {
      let data5 = data.reviewed_at;
      if (typeof data5 == "string") {
        if (!formats0.validate(data5)) {
          const err5 = { instancePath: instancePath + "/reviewed_at", schemaPath: "#/properties/reviewed_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/reviewed_at", schemaPath: "#/properties/reviewed_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.reviewed_by !== void 0) {
      let data6 = data.reviewed_by;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
        const err7 = { instancePath: instancePath + "/reviewed_by", schemaPath: "component:InvestigationAgent/type", keyword: "type", params: { type: schema34.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.first_name !== void 0) {
          let data7 = data6.first_name;
          if (typeof data7 != "string" && data7 !== null) {
            const err8 = { instancePath: instancePath + "/reviewed_by/first_name", schemaPath: "component:InvestigationAgent/properties/first_name/type", keyword: "type", params: { type: schema34.properties.first_name.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data6.last_name !== void 0) {
          let data8 = data6.last_name;
          if (typeof data8 != "string" && data8 !== null) {
            const err9 = { instancePath: instancePath + "/reviewed_by/last_name", schemaPath: "component:InvestigationAgent/properties/last_name/type", keyword: "type", params: { type: schema34.properties.last_name.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data6.email !== void 0) {
          let data9 = data6.email;
          if (typeof data9 != "string" && data9 !== null) {
            const err10 = { instancePath: instancePath + "/reviewed_by/email", schemaPath: "component:InvestigationAgent/properties/email/type", keyword: "type", params: { type: schema34.properties.email.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data6.token !== void 0) {
          let data10 = data6.token;
          if (typeof data10 != "string" && data10 !== null) {
            const err11 = { instancePath: instancePath + "/reviewed_by/token", schemaPath: "component:InvestigationAgent/properties/token/type", keyword: "type", params: { type: schema34.properties.token.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
validate30.evaluated = { props: { new_investigation_state: !0, previous_investigation_state: !0, note: !0, outcome: !0, reason: !0, reviewed_at: !0, reviewed_by: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.assigned_agent !== void 0) {
      let data0 = data.assigned_agent;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null) {
        const err0 = { instancePath: instancePath + "/assigned_agent", schemaPath: "component:InvestigationAgent/type", keyword: "type", params: { type: schema34.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.first_name !== void 0) {
          let data1 = data0.first_name;
          if (typeof data1 != "string" && data1 !== null) {
            const err1 = { instancePath: instancePath + "/assigned_agent/first_name", schemaPath: "component:InvestigationAgent/properties/first_name/type", keyword: "type", params: { type: schema34.properties.first_name.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        }
        if (data0.last_name !== void 0) {
          let data2 = data0.last_name;
          if (typeof data2 != "string" && data2 !== null) {
            const err2 = { instancePath: instancePath + "/assigned_agent/last_name", schemaPath: "component:InvestigationAgent/properties/last_name/type", keyword: "type", params: { type: schema34.properties.last_name.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
        if (data0.email !== void 0) {
          let data3 = data0.email;
          if (typeof data3 != "string" && data3 !== null) {
            const err3 = { instancePath: instancePath + "/assigned_agent/email", schemaPath: "component:InvestigationAgent/properties/email/type", keyword: "type", params: { type: schema34.properties.email.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        if (data0.token !== void 0) {
          let data4 = data0.token;
          if (typeof data4 != "string" && data4 !== null) {
            const err4 = { instancePath: instancePath + "/assigned_agent/token", schemaPath: "component:InvestigationAgent/properties/token/type", keyword: "type", params: { type: schema34.properties.token.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      }
    }
    if (data.entities !== void 0) {
      let data5 = data.entities;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5))
        for (const key0 in data5) {
          let data6 = data5[key0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.type !== void 0 && typeof data6.type != "string") {
              const err5 = { instancePath: instancePath + "/entities/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "component:InvestigationEntity/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data6.entity_token !== void 0 && typeof data6.entity_token != "string") {
              const err6 = { instancePath: instancePath + "/entities/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/entity_token", schemaPath: "component:InvestigationEntity/properties/entity_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data6.entity_name !== void 0) {
              let data9 = data6.entity_name;
              if (typeof data9 != "string" && data9 !== null) {
                const err7 = { instancePath: instancePath + "/entities/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/entity_name", schemaPath: "component:InvestigationEntity/properties/entity_name/type", keyword: "type", params: { type: schema35.properties.entity_name.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
            if (data6.meta !== void 0) {
              let data10 = data6.meta;
              if (typeof data10 != "string" && data10 !== null) {
                const err8 = { instancePath: instancePath + "/entities/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/meta", schemaPath: "component:InvestigationEntity/properties/meta/type", keyword: "type", params: { type: schema35.properties.meta.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
            if (data6.external_ingestion_identifier !== void 0) {
              let data11 = data6.external_ingestion_identifier;
              if (typeof data11 != "string" && data11 !== null) {
                const err9 = { instancePath: instancePath + "/entities/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/external_ingestion_identifier", schemaPath: "component:InvestigationEntity/properties/external_ingestion_identifier/type", keyword: "type", params: { type: schema35.properties.external_ingestion_identifier.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
            if (data6.recent_action !== void 0) {
              let data12 = data6.recent_action;
              if (typeof data12 != "string" && data12 !== null) {
                const err10 = { instancePath: instancePath + "/entities/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/recent_action", schemaPath: "component:InvestigationEntity/properties/recent_action/type", keyword: "type", params: { type: schema35.properties.recent_action.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
            if (data6.external_entity_identifier !== void 0) {
              let data13 = data6.external_entity_identifier;
              if (typeof data13 != "string" && data13 !== null) {
                const err11 = { instancePath: instancePath + "/entities/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/external_entity_identifier", schemaPath: "component:InvestigationEntity/properties/external_entity_identifier/type", keyword: "type", params: { type: schema35.properties.external_entity_identifier.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
            if (data6.risk_score !== void 0) {
              let data14 = data6.risk_score;
              if (!(typeof data14 == "number" && isFinite(data14)) && data14 !== null) {
                const err12 = { instancePath: instancePath + "/entities/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/risk_score", schemaPath: "component:InvestigationEntity/properties/risk_score/type", keyword: "type", params: { type: schema35.properties.risk_score.type }, message: "must be number,null" };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/entities/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "component:InvestigationEntity/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      else {
        const err14 = { instancePath: instancePath + "/entities", schemaPath: "#/properties/entities/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.events !== void 0) {
      let data15 = data.events;
      if (Array.isArray(data15)) {
        const len0 = data15.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data15[i0], { instancePath: instancePath + "/events/" + i0, parentData: data15, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
      } else {
        const err15 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.evidences !== void 0) {
      let data17 = data.evidences;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.journey_alerts !== void 0) {
          let data18 = data17.journey_alerts;
          if (Array.isArray(data18)) {
            const len1 = data18.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data19 = data18[i1];
              if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                if (data19.journey_application_token !== void 0 && typeof data19.journey_application_token != "string") {
                  const err16 = { instancePath: instancePath + "/evidences/journey_alerts/" + i1 + "/journey_application_token", schemaPath: "component:InvestigationEvidence/properties/journey_application_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                }
                if (data19.journey_token !== void 0 && typeof data19.journey_token != "string") {
                  const err17 = { instancePath: instancePath + "/evidences/journey_alerts/" + i1 + "/journey_token", schemaPath: "component:InvestigationEvidence/properties/journey_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                }
              } else {
                const err18 = { instancePath: instancePath + "/evidences/journey_alerts/" + i1, schemaPath: "component:InvestigationEvidence/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/evidences/journey_alerts", schemaPath: "#/properties/evidences/properties/journey_alerts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        if (data17.tags !== void 0) {
          let data22 = data17.tags;
          if (Array.isArray(data22)) {
            const len2 = data22.length;
            for (let i2 = 0; i2 < len2; i2++)
              validate24(data22[i2], { instancePath: instancePath + "/evidences/tags/" + i2, parentData: data22, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
          } else {
            const err20 = { instancePath: instancePath + "/evidences/tags", schemaPath: "#/properties/evidences/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/evidences", schemaPath: "#/properties/evidences/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.documents !== void 0) {
      let data24 = data.documents;
      if (Array.isArray(data24)) {
        const len3 = data24.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate26(data24[i3], { instancePath: instancePath + "/documents/" + i3, parentData: data24, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
      } else {
        const err22 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.notes !== void 0) {
      let data26 = data.notes;
      if (Array.isArray(data26)) {
        const len4 = data26.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate28(data26[i4], { instancePath: instancePath + "/notes/" + i4, parentData: data26, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
      } else {
        const err23 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.reviews !== void 0) {
      let data28 = data.reviews;
      if (Array.isArray(data28)) {
        const len5 = data28.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate30(data28[i5], { instancePath: instancePath + "/reviews/" + i5, parentData: data28, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
      } else {
        const err24 = { instancePath: instancePath + "/reviews", schemaPath: "#/properties/reviews/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { assigned_agent: !0, entities: !0, events: !0, evidences: !0, documents: !0, notes: !0, reviews: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.investigation_token !== void 0 && typeof data.investigation_token != "string") {
      const err0 = { instancePath: instancePath + "/investigation_token", schemaPath: "#/properties/investigation_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 != "string" && data1 !== null) {
        const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema31.properties.name.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (typeof data2 != "string" && data2 !== null) {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: schema31.properties.type.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.state !== void 0) {
      let data3 = data.state;
      if (typeof data3 != "string" && data3 !== null) {
        const err3 = { instancePath: instancePath + "/state", schemaPath: "component:InvestigationState/type", keyword: "type", params: { type: schema32.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.source !== void 0) {
      let data4 = data.source;
      if (typeof data4 != "string" && data4 !== null) {
        const err4 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: schema31.properties.source.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.outcome !== void 0) {
      let data5 = data.outcome;
      if (typeof data5 != "string" && data5 !== null) {
        const err5 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: schema31.properties.outcome.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data6 = data.created_at;
      if (typeof data6 == "string") {
        if (!formats0.validate(data6)) {
          const err6 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.updated_at !== void 0) {
      let data7 = data.updated_at;
      if (typeof data7 == "string") {
        if (!formats0.validate(data7)) {
          const err8 = { instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.closed_at !== void 0) {
      let data8 = data.closed_at;
      if (typeof data8 != "string" && data8 !== null) {
        const err10 = { instancePath: instancePath + "/closed_at", schemaPath: "#/properties/closed_at/type", keyword: "type", params: { type: schema31.properties.closed_at.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data8 == "string" && !formats0.validate(data8)) {
        const err11 = { instancePath: instancePath + "/closed_at", schemaPath: "#/properties/closed_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.archived_at !== void 0) {
      let data9 = data.archived_at;
      if (typeof data9 != "string" && data9 !== null) {
        const err12 = { instancePath: instancePath + "/archived_at", schemaPath: "#/properties/archived_at/type", keyword: "type", params: { type: schema31.properties.archived_at.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data9 == "string" && !formats0.validate(data9)) {
        const err13 = { instancePath: instancePath + "/archived_at", schemaPath: "#/properties/archived_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    data._embedded !== void 0 && (validate21(data._embedded, { instancePath: instancePath + "/_embedded", parentData: data, parentDataProperty: "_embedded", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length));
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { investigation_token: !0, name: !0, type: !0, state: !0, source: !0, outcome: !0, created_at: !0, updated_at: !0, closed_at: !0, archived_at: !0, _embedded: !0 }, dynamicProps: !1, dynamicItems: !1 };
