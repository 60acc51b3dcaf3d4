// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const response200: Validator = validate20;
const schema31 = { type: "array", items: { $ref: "component:Document" }, $id: "inline:list-entity-documents/response200" }, schema32 = { type: "object", required: ["document_token"], properties: { document_token: { type: "string" }, type: { type: "string" }, name: { type: "string" }, extension: { type: "string" }, uploaded: { type: "boolean" }, timestamp: { type: "integer", format: "int64" }, approved: { type: ["boolean", "null"] }, approval_agent_email: { type: ["string", "null"] }, approval_timestamp: { type: ["integer", "null"], format: "int64" }, notes: { type: "array", items: { $ref: "component:DocumentNote" } } }, $id: "component:Document" }, schema33 = { type: "object", properties: { document_token: { type: "string" }, note: { type: "string" }, note_author_agent_email: { type: "string" }, created_at: { type: "integer", format: "int64" }, updated_at: { type: "integer", format: "int64" } }, $id: "component:DocumentNote" };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
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
        const err7 = { instancePath: instancePath + "/approved", schemaPath: "#/properties/approved/type", keyword: "type", params: { type: schema32.properties.approved.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.approval_agent_email !== void 0) {
      let data7 = data.approval_agent_email;
      if (typeof data7 != "string" && data7 !== null) {
        const err8 = { instancePath: instancePath + "/approval_agent_email", schemaPath: "#/properties/approval_agent_email/type", keyword: "type", params: { type: schema32.properties.approval_agent_email.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.approval_timestamp !== void 0) {
      let data8 = data.approval_timestamp;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && data8 !== null) {
        const err9 = { instancePath: instancePath + "/approval_timestamp", schemaPath: "#/properties/approval_timestamp/type", keyword: "type", params: { type: schema32.properties.approval_timestamp.type }, message: "must be integer,null" };
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
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { document_token: !0, type: !0, name: !0, extension: !0, uploaded: !0, timestamp: !0, approved: !0, approval_agent_email: !0, approval_timestamp: !0, notes: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate21(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
