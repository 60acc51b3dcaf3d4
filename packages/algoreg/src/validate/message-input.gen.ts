// @ts-nocheck
// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { thread_id: { type: "string" }, attachments: { type: "array", items: { $ref: "component:MessageInputAttachment" } }, from: { type: "string" }, to: { type: "string" }, cc: { type: "string" }, bcc: { type: "string" }, from_customer_id: { type: "string" }, subject: { type: "string" }, content: { type: "string" }, delivery: { $ref: "component:MessageDelivery" }, mailbox_id: { type: "string" }, priority: { type: "integer" }, read: { type: "boolean" }, ext_msg_id: { type: "string" }, reply_to_ext_msg_id: { type: "string" }, set_reminder: { $ref: "component:ThreadReminderInput" } }, $id: "component:MessageInput" }, schema32 = { type: "object", properties: { file: { type: "string" }, name: { type: "string" } }, $id: "component:MessageInputAttachment" }, schema33 = { $id: "component:MessageDelivery" }, schema34 = { type: "object", properties: { delay: { type: "integer" }, number_left: { type: "integer" } }, $id: "component:ThreadReminderInput" };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.thread_id !== void 0 && typeof data.thread_id != "string") {
      const err0 = { instancePath: instancePath + "/thread_id", schemaPath: "#/properties/thread_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.attachments !== void 0) {
      let data1 = data.attachments;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.file !== void 0 && typeof data2.file != "string") {
              const err1 = { instancePath: instancePath + "/attachments/" + i0 + "/file", schemaPath: "component:MessageInputAttachment/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data2.name !== void 0 && typeof data2.name != "string") {
              const err2 = { instancePath: instancePath + "/attachments/" + i0 + "/name", schemaPath: "component:MessageInputAttachment/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/attachments/" + i0, schemaPath: "component:MessageInputAttachment/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/attachments", schemaPath: "#/properties/attachments/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.from !== void 0 && typeof data.from != "string") {
      const err5 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.to !== void 0 && typeof data.to != "string") {
      const err6 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.cc !== void 0 && typeof data.cc != "string") {
      const err7 = { instancePath: instancePath + "/cc", schemaPath: "#/properties/cc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.bcc !== void 0 && typeof data.bcc != "string") {
      const err8 = { instancePath: instancePath + "/bcc", schemaPath: "#/properties/bcc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.from_customer_id !== void 0 && typeof data.from_customer_id != "string") {
      const err9 = { instancePath: instancePath + "/from_customer_id", schemaPath: "#/properties/from_customer_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.subject !== void 0 && typeof data.subject != "string") {
      const err10 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.content !== void 0 && typeof data.content != "string") {
      const err11 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.mailbox_id !== void 0 && typeof data.mailbox_id != "string") {
      const err12 = { instancePath: instancePath + "/mailbox_id", schemaPath: "#/properties/mailbox_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.priority !== void 0) {
      let data14 = data.priority;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        const err13 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.read !== void 0 && typeof data.read != "boolean") {
      const err14 = { instancePath: instancePath + "/read", schemaPath: "#/properties/read/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.ext_msg_id !== void 0 && typeof data.ext_msg_id != "string") {
      const err15 = { instancePath: instancePath + "/ext_msg_id", schemaPath: "#/properties/ext_msg_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.reply_to_ext_msg_id !== void 0 && typeof data.reply_to_ext_msg_id != "string") {
      const err16 = { instancePath: instancePath + "/reply_to_ext_msg_id", schemaPath: "#/properties/reply_to_ext_msg_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.set_reminder !== void 0) {
      let data18 = data.set_reminder;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        if (data18.delay !== void 0) {
          let data19 = data18.delay;
          if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
            const err17 = { instancePath: instancePath + "/set_reminder/delay", schemaPath: "component:ThreadReminderInput/properties/delay/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data18.number_left !== void 0) {
          let data20 = data18.number_left;
          if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
            const err18 = { instancePath: instancePath + "/set_reminder/number_left", schemaPath: "component:ThreadReminderInput/properties/number_left/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/set_reminder", schemaPath: "component:ThreadReminderInput/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { thread_id: !0, attachments: !0, from: !0, to: !0, cc: !0, bcc: !0, from_customer_id: !0, subject: !0, content: !0, delivery: !0, mailbox_id: !0, priority: !0, read: !0, ext_msg_id: !0, reply_to_ext_msg_id: !0, set_reminder: !0 }, dynamicProps: !1, dynamicItems: !1 };
