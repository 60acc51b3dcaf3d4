// @ts-nocheck
// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { fullFormats } from "./runtime/formats.gen.ts";

export const validate: Validator = validate20;
const schema31 = { allOf: [{ $ref: "component:WebhookEnvelope" }, { type: "object", required: ["event", "eventType", "data"], properties: { event: { type: "string", const: "NaturalPersonManuallyApproved" }, eventType: { type: "string", const: "natural-person-manually-approved" }, data: { $ref: "component:NaturalPersonApproval" } } }], $id: "component:NaturalPersonManuallyApprovedEvent" }, schema32 = { type: "object", required: ["id", "event", "eventType", "data", "creationTimeUtc"], properties: { id: { type: "string" }, event: { type: "string" }, eventType: { type: "string" }, data: { type: "object", additionalProperties: !0 }, creationTimeUtc: { type: "string", format: "date-time" } }, $id: "component:WebhookEnvelope" }, schema33 = { type: "object", properties: { entity: { type: ["string", "null"] }, entityId: { type: "string" }, userName: { type: ["string", "null"] }, userEmail: { type: ["string", "null"] }, entityStatus: { type: ["string", "null"] }, description: { type: ["string", "null"] } }, $id: "component:NaturalPersonApproval" }, formats0 = fullFormats["date-time"];
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "component:WebhookEnvelope/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.event === void 0) {
      const err1 = { instancePath, schemaPath: "component:WebhookEnvelope/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.eventType === void 0) {
      const err2 = { instancePath, schemaPath: "component:WebhookEnvelope/required", keyword: "required", params: { missingProperty: "eventType" }, message: "must have required property 'eventType'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.data === void 0) {
      const err3 = { instancePath, schemaPath: "component:WebhookEnvelope/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.creationTimeUtc === void 0) {
      const err4 = { instancePath, schemaPath: "component:WebhookEnvelope/required", keyword: "required", params: { missingProperty: "creationTimeUtc" }, message: "must have required property 'creationTimeUtc'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      const err5 = { instancePath: instancePath + "/id", schemaPath: "component:WebhookEnvelope/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.event !== void 0 && typeof data.event != "string") {
      const err6 = { instancePath: instancePath + "/event", schemaPath: "component:WebhookEnvelope/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.eventType !== void 0 && typeof data.eventType != "string") {
      const err7 = { instancePath: instancePath + "/eventType", schemaPath: "component:WebhookEnvelope/properties/eventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.data !== void 0) {
      let data3 = data.data;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
        const err8 = { instancePath: instancePath + "/data", schemaPath: "component:WebhookEnvelope/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.creationTimeUtc !== void 0) {
      let data4 = data.creationTimeUtc;
      if (typeof data4 == "string") {
        if (!formats0.validate(data4)) {
          const err9 = { instancePath: instancePath + "/creationTimeUtc", schemaPath: "component:WebhookEnvelope/properties/creationTimeUtc/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/creationTimeUtc", schemaPath: "component:WebhookEnvelope/properties/creationTimeUtc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "component:WebhookEnvelope/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event === void 0) {
      const err12 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.eventType === void 0) {
      const err13 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "eventType" }, message: "must have required property 'eventType'" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.data === void 0) {
      const err14 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.event !== void 0) {
      let data5 = data.event;
      if (typeof data5 != "string") {
        const err15 = { instancePath: instancePath + "/event", schemaPath: "#/allOf/1/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (data5 !== "NaturalPersonManuallyApproved") {
        const err16 = { instancePath: instancePath + "/event", schemaPath: "#/allOf/1/properties/event/const", keyword: "const", params: { allowedValue: "NaturalPersonManuallyApproved" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.eventType !== void 0) {
      let data6 = data.eventType;
      if (typeof data6 != "string") {
        const err17 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/1/properties/eventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (data6 !== "natural-person-manually-approved") {
        const err18 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/1/properties/eventType/const", keyword: "const", params: { allowedValue: "natural-person-manually-approved" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.data !== void 0) {
      let data7 = data.data;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.entity !== void 0) {
          let data8 = data7.entity;
          if (typeof data8 != "string" && data8 !== null) {
            const err19 = { instancePath: instancePath + "/data/entity", schemaPath: "component:NaturalPersonApproval/properties/entity/type", keyword: "type", params: { type: schema33.properties.entity.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        if (data7.entityId !== void 0 && typeof data7.entityId != "string") {
          const err20 = { instancePath: instancePath + "/data/entityId", schemaPath: "component:NaturalPersonApproval/properties/entityId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data7.userName !== void 0) {
          let data10 = data7.userName;
          if (typeof data10 != "string" && data10 !== null) {
            const err21 = { instancePath: instancePath + "/data/userName", schemaPath: "component:NaturalPersonApproval/properties/userName/type", keyword: "type", params: { type: schema33.properties.userName.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        if (data7.userEmail !== void 0) {
          let data11 = data7.userEmail;
          if (typeof data11 != "string" && data11 !== null) {
            const err22 = { instancePath: instancePath + "/data/userEmail", schemaPath: "component:NaturalPersonApproval/properties/userEmail/type", keyword: "type", params: { type: schema33.properties.userEmail.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
        if (data7.entityStatus !== void 0) {
          let data12 = data7.entityStatus;
          if (typeof data12 != "string" && data12 !== null) {
            const err23 = { instancePath: instancePath + "/data/entityStatus", schemaPath: "component:NaturalPersonApproval/properties/entityStatus/type", keyword: "type", params: { type: schema33.properties.entityStatus.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
        if (data7.description !== void 0) {
          let data13 = data7.description;
          if (typeof data13 != "string" && data13 !== null) {
            const err24 = { instancePath: instancePath + "/data/description", schemaPath: "component:NaturalPersonApproval/properties/description/type", keyword: "type", params: { type: schema33.properties.description.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/data", schemaPath: "component:NaturalPersonApproval/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { event: !0, eventType: !0, data: !0, id: !0, creationTimeUtc: !0 }, dynamicProps: !1, dynamicItems: !1 };
