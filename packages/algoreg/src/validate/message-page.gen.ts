// @ts-nocheck
// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { messages: { type: "array", items: { $ref: "component:Message" } }, total: { type: "integer" } }, $id: "component:MessagePage" }, schema32 = { type: "object", properties: { id: { type: "string" }, agent_id: { type: "integer" }, attachments: { type: "array", items: { $ref: "component:Attachment" } }, from: { type: "string" }, to: { type: "string" }, cc: { type: "string" }, bcc: { type: "string" }, subject: { type: "string" }, content: { type: "string" }, raw_message: { type: "string" }, created_at: { type: "string" }, delivery: { $ref: "component:MessageDelivery" }, origin: { $ref: "component:MessageOrigin" }, priority: { type: "integer" }, mailbox_id: { type: "string" }, external_message_id: { type: "string" }, reply_to_external_message_id: { type: "string" }, error_when_trying_to_send: { type: "string" }, read_by_agents: { type: "array", items: { type: "integer" } } }, $id: "component:Message" }, schema36 = { $id: "component:MessageDelivery" }, schema37 = { $id: "component:MessageOrigin" }, schema33 = { type: "object", properties: { id: { type: "string" }, file_name: { type: "string" }, file_type: { type: "string" }, file_mime: { type: "string" }, file_size: { type: "integer" }, file_not_dangerous: { type: ["boolean", "null"] }, attachment_movements: { $ref: "component:AttachmentMovements" } }, $id: "component:Attachment" }, schema34 = { type: "object", properties: { movements: { type: "array", items: { $ref: "component:AttachmentMovement" } }, total: { type: "integer" } }, $id: "component:AttachmentMovements" }, schema35 = { type: "object", properties: { agent_id: { type: "integer" }, customer_id: { type: "string" }, file_id: { type: "string" } }, $id: "component:AttachmentMovement" };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.movements !== void 0) {
      let data0 = data.movements;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.agent_id !== void 0) {
              let data2 = data1.agent_id;
              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                const err0 = { instancePath: instancePath + "/movements/" + i0 + "/agent_id", schemaPath: "component:AttachmentMovement/properties/agent_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
            }
            if (data1.customer_id !== void 0 && typeof data1.customer_id != "string") {
              const err1 = { instancePath: instancePath + "/movements/" + i0 + "/customer_id", schemaPath: "component:AttachmentMovement/properties/customer_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data1.file_id !== void 0 && typeof data1.file_id != "string") {
              const err2 = { instancePath: instancePath + "/movements/" + i0 + "/file_id", schemaPath: "component:AttachmentMovement/properties/file_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/movements/" + i0, schemaPath: "component:AttachmentMovement/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/movements", schemaPath: "#/properties/movements/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.total !== void 0) {
      let data5 = data.total;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err5 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: { movements: !0, total: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      const err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.file_name !== void 0 && typeof data.file_name != "string") {
      const err1 = { instancePath: instancePath + "/file_name", schemaPath: "#/properties/file_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.file_type !== void 0 && typeof data.file_type != "string") {
      const err2 = { instancePath: instancePath + "/file_type", schemaPath: "#/properties/file_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.file_mime !== void 0 && typeof data.file_mime != "string") {
      const err3 = { instancePath: instancePath + "/file_mime", schemaPath: "#/properties/file_mime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.file_size !== void 0) {
      let data4 = data.file_size;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err4 = { instancePath: instancePath + "/file_size", schemaPath: "#/properties/file_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.file_not_dangerous !== void 0) {
      let data5 = data.file_not_dangerous;
      if (typeof data5 != "boolean" && data5 !== null) {
        const err5 = { instancePath: instancePath + "/file_not_dangerous", schemaPath: "#/properties/file_not_dangerous/type", keyword: "type", params: { type: schema33.properties.file_not_dangerous.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.attachment_movements !== void 0 && (validate23(data.attachment_movements, { instancePath: instancePath + "/attachment_movements", parentData: data, parentDataProperty: "attachment_movements", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length));
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: { id: !0, file_name: !0, file_type: !0, file_mime: !0, file_size: !0, file_not_dangerous: !0, attachment_movements: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      const err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.agent_id !== void 0) {
      let data1 = data.agent_id;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err1 = { instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.attachments !== void 0) {
      let data2 = data.attachments;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data2[i0], { instancePath: instancePath + "/attachments/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/attachments", schemaPath: "#/properties/attachments/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.from !== void 0 && typeof data.from != "string") {
      const err3 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.to !== void 0 && typeof data.to != "string") {
      const err4 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.cc !== void 0 && typeof data.cc != "string") {
      const err5 = { instancePath: instancePath + "/cc", schemaPath: "#/properties/cc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.bcc !== void 0 && typeof data.bcc != "string") {
      const err6 = { instancePath: instancePath + "/bcc", schemaPath: "#/properties/bcc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.subject !== void 0 && typeof data.subject != "string") {
      const err7 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.content !== void 0 && typeof data.content != "string") {
      const err8 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.raw_message !== void 0 && typeof data.raw_message != "string") {
      const err9 = { instancePath: instancePath + "/raw_message", schemaPath: "#/properties/raw_message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.created_at !== void 0 && typeof data.created_at != "string") {
      const err10 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.priority !== void 0) {
      let data14 = data.priority;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        const err11 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.mailbox_id !== void 0 && typeof data.mailbox_id != "string") {
      const err12 = { instancePath: instancePath + "/mailbox_id", schemaPath: "#/properties/mailbox_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.external_message_id !== void 0 && typeof data.external_message_id != "string") {
      const err13 = { instancePath: instancePath + "/external_message_id", schemaPath: "#/properties/external_message_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.reply_to_external_message_id !== void 0 && typeof data.reply_to_external_message_id != "string") {
      const err14 = { instancePath: instancePath + "/reply_to_external_message_id", schemaPath: "#/properties/reply_to_external_message_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.error_when_trying_to_send !== void 0 && typeof data.error_when_trying_to_send != "string") {
      const err15 = { instancePath: instancePath + "/error_when_trying_to_send", schemaPath: "#/properties/error_when_trying_to_send/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.read_by_agents !== void 0) {
      let data19 = data.read_by_agents;
      if (Array.isArray(data19)) {
        const len1 = data19.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data20 = data19[i1];
          if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
            const err16 = { instancePath: instancePath + "/read_by_agents/" + i1, schemaPath: "#/properties/read_by_agents/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/read_by_agents", schemaPath: "#/properties/read_by_agents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { id: !0, agent_id: !0, attachments: !0, from: !0, to: !0, cc: !0, bcc: !0, subject: !0, content: !0, raw_message: !0, created_at: !0, delivery: !0, origin: !0, priority: !0, mailbox_id: !0, external_message_id: !0, reply_to_external_message_id: !0, error_when_trying_to_send: !0, read_by_agents: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.messages !== void 0) {
      let data0 = data.messages;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate21(data0[i0], { instancePath: instancePath + "/messages/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.total !== void 0) {
      let data2 = data.total;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err1 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { messages: !0, total: !0 }, dynamicProps: !1, dynamicItems: !1 };
