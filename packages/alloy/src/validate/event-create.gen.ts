// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { equal } from "./runtime/equal.gen.ts";
import { fullFormats } from "./runtime/formats.gen.ts";
import { ucs2length } from "./runtime/ucs2length.gen.ts";

export const validate: Validator = validate20;
const schema31 = { oneOf: [{ $ref: "component:PersonCreatedEvent" }, { $ref: "component:PersonUpdatedEvent" }, { $ref: "component:BusinessCreatedEvent" }, { $ref: "component:BusinessUpdatedEvent" }, { $ref: "component:BankAccountCreatedEvent" }, { $ref: "component:BankAccountUpdatedEvent" }, { $ref: "component:ExternalAccountCreatedEvent" }, { $ref: "component:ExternalAccountUpdatedEvent" }, { $ref: "component:TransactionEvent" }, { $ref: "component:LoginEvent" }, { $ref: "component:CredentialsUpdatedEvent" }, { $ref: "component:EmbeddedAuthenticationEvent" }, { $ref: "component:ModifyNotificationEvent" }, { $ref: "component:EntityGroupCreatedEvent" }, { $ref: "component:EntityGroupUpdatedEvent" }, { $ref: "component:CardCreatedEvent" }, { $ref: "component:CardUpdatedEvent" }], discriminator: { propertyName: "event_type" }, type: "object", $id: "component:EventCreate" }, schema32 = { type: "object", required: ["event_type"], allOf: [{ $ref: "component:EventEnvelope" }], properties: { event_type: { type: "string", const: "person_created" }, data: { $ref: "component:PersonCreatedData" } }, $id: "component:PersonCreatedEvent" }, schema33 = { type: "object", properties: { external_event_id: { type: ["string", "null"] }, event_lifecycle_id: { type: "string", maxLength: 128 }, event_status: { type: "string" } }, $id: "component:EventEnvelope" }, func1 = ucs2length, schema34 = { type: "object", required: ["external_entity_id"], allOf: [{ $ref: "component:PersonEventData" }], properties: { external_entity_id: { type: "string" } }, $id: "component:PersonCreatedData" }, schema35 = { type: "object", allOf: [{ $ref: "component:EntityEventData" }], properties: { name_first: { type: "string" }, name_last: { type: "string" }, birth_date: { type: "string" }, gender: { type: "string" }, document_ssn: { type: "string" }, document_id_card: { type: "string" }, document_license: { type: "string" }, document_passport: { type: "string" } }, $id: "component:PersonEventData" }, schema36 = { type: "object", allOf: [{ $ref: "component:EventData" }], properties: { addresses: { type: "array", items: { $ref: "component:EventAddress" } }, emails: { type: "array", items: { $ref: "component:EventEmail" } }, phones: { type: "array", items: { $ref: "component:EventPhone" } }, status: { type: "string", enum: ["active", "inactive"] }, status_detail: { type: ["string", "null"], minLength: 1 }, status_fraud: { type: "string", enum: ["fraud", "not fraud"] }, external_entity_ids: { $ref: "component:NewExternalEntityIds" }, entity_groups: { type: "array", items: { $ref: "component:EventGroupMembership" } } }, $id: "component:EntityEventData" }, schema37 = { type: "object", required: ["timestamp"], properties: { timestamp: { type: "string", format: "date-time" }, supplemental_data: { type: "object", additionalProperties: !0 }, meta: { type: "object", additionalProperties: !0 } }, $id: "component:EventData" }, schema38 = { type: "object", required: ["type", "line_1", "city", "postal_code", "country_code"], if: { required: ["country_code"], properties: { country_code: { const: "US" } } }, then: { required: ["state"], additionalProperties: !0, properties: { state: { type: "string" } } }, properties: { type: { type: "string" }, line_1: { type: "string" }, line_2: { type: ["string", "null"] }, city: { type: "string" }, state: { type: "string" }, postal_code: { type: "string" }, country_code: { type: "string" } }, $id: "component:EventAddress" }, schema39 = { type: "object", properties: { email_address: { type: "string" } }, $id: "component:EventEmail" }, schema40 = { type: "object", required: ["phone_number"], properties: { phone_number: { type: "string" }, type: { type: "string", enum: ["home", "cell", "fax", "work"] } }, $id: "component:EventPhone" }, formats0 = fullFormats["date-time"], schema41 = { type: "array", items: { $ref: "component:NewExternalEntityId" }, uniqueItems: !0, contains: { required: ["designation"], properties: { designation: { const: "primary" } } }, minContains: 0, maxContains: 1, $id: "component:NewExternalEntityIds" }, schema42 = { type: "object", required: ["external_entity_id"], properties: { external_entity_id: { type: "string", maxLength: 65535 }, external_entity_id_type: { type: "string" }, designation: { type: "string", enum: ["primary"] } }, $id: "component:NewExternalEntityId" }, func0 = equal;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.external_entity_id === void 0) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "component:NewExternalEntityId/required", keyword: "required", params: { missingProperty: "external_entity_id" }, message: "must have required property 'external_entity_id'" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.external_entity_id !== void 0) {
          let data1 = data0.external_entity_id;
          if (typeof data1 == "string") {
            if (func1(data1) > 65535) {
              const err1 = { instancePath: instancePath + "/" + i0 + "/external_entity_id", schemaPath: "component:NewExternalEntityId/properties/external_entity_id/maxLength", keyword: "maxLength", params: { limit: 65535 }, message: "must NOT have more than 65535 characters" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          } else {
            const err2 = { instancePath: instancePath + "/" + i0 + "/external_entity_id", schemaPath: "component:NewExternalEntityId/properties/external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
        if (data0.external_entity_id_type !== void 0 && typeof data0.external_entity_id_type != "string") {
          const err3 = { instancePath: instancePath + "/" + i0 + "/external_entity_id_type", schemaPath: "component:NewExternalEntityId/properties/external_entity_id_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.designation !== void 0) {
          let data3 = data0.designation;
          if (typeof data3 != "string") {
            const err4 = { instancePath: instancePath + "/" + i0 + "/designation", schemaPath: "component:NewExternalEntityId/properties/designation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (data3 !== "primary") {
            const err5 = { instancePath: instancePath + "/" + i0 + "/designation", schemaPath: "component:NewExternalEntityId/properties/designation/enum", keyword: "enum", params: { allowedValues: schema42.properties.designation.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "component:NewExternalEntityId/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    const _errs10 = errors, len1 = data.length;
    let valid4 = !0;
    if (data.length > 0) {
      let count0 = 0;
      for (let i1 = 0; i1 < len1; i1++) {
        let data4 = data[i1];
        const _errs11 = errors;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          if (data4.designation === void 0) {
            const err7 = { instancePath: instancePath + "/" + i1, schemaPath: "#/contains/required", keyword: "required", params: { missingProperty: "designation" }, message: "must have required property 'designation'" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (data4.designation !== void 0 && data4.designation !== "primary") {
            const err8 = { instancePath: instancePath + "/" + i1 + "/designation", schemaPath: "#/contains/properties/designation/const", keyword: "const", params: { allowedValue: "primary" }, message: "must be equal to constant" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        var _valid0 = _errs11 === errors;
        if (_valid0) {
          if (count0++, count0 > 1) {
            valid4 = !1;
            break;
          }
          count0 >= 0 && (valid4 = !0);
        }
      }
    }
    if (valid4)
      errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
    else {
      const err9 = { instancePath, schemaPath: "#/contains", keyword: "contains", params: { minContains: 0, maxContains: 1 }, message: "must contain at least 0 and no more than 1 valid item(s)" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    let i2 = data.length, j0;
    if (i2 > 1) {
      outer0:
        for (; i2--; )
          for (j0 = i2; j0--; )
            if (func0(data[i2], data[j0])) {
              const err10 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              break outer0;
            }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
const schema43 = { type: "object", allOf: [{ anyOf: [{ type: "object", required: ["entity_group_token"], properties: { entity_group_token: { type: "string" }, external_entity_group_id: { type: "string" } } }, { type: "object", required: ["external_entity_group_id"], properties: { external_entity_group_id: { type: "string" }, entity_group_token: { type: "string" } } }] }], properties: { roles: { type: "array", items: { $ref: "component:EntityGroupRole" } }, ownership_percentage: { type: "number" }, title: { type: "string" } }, $id: "component:EventGroupMembership" }, schema44 = { type: "string", enum: ["primary", "shareholder", "secondary", "beneficiary", "beneficial_owner", "control_prong", "director", "authorized_signer", "principal_owner", "coborrower", "joint", "guarantor"], $id: "component:EntityGroupRole" };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate27.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs2 = errors;
  let valid1 = !1;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.entity_group_token === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/0/anyOf/0/required", keyword: "required", params: { missingProperty: "entity_group_token" }, message: "must have required property 'entity_group_token'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.entity_group_token !== void 0 && typeof data.entity_group_token != "string") {
      const err1 = { instancePath: instancePath + "/entity_group_token", schemaPath: "#/allOf/0/anyOf/0/properties/entity_group_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.external_entity_group_id !== void 0 && typeof data.external_entity_group_id != "string") {
      const err2 = { instancePath: instancePath + "/external_entity_group_id", schemaPath: "#/allOf/0/anyOf/0/properties/external_entity_group_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/0/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  var _valid0 = _errs3 === errors;
  if (valid1 = valid1 || _valid0, _valid0) {
    var props0 = {};
    props0.entity_group_token = !0, props0.external_entity_group_id = !0;
  }
  const _errs9 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_entity_group_id === void 0) {
      const err4 = { instancePath, schemaPath: "#/allOf/0/anyOf/1/required", keyword: "required", params: { missingProperty: "external_entity_group_id" }, message: "must have required property 'external_entity_group_id'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.external_entity_group_id !== void 0 && typeof data.external_entity_group_id != "string") {
      const err5 = { instancePath: instancePath + "/external_entity_group_id", schemaPath: "#/allOf/0/anyOf/1/properties/external_entity_group_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.entity_group_token !== void 0 && typeof data.entity_group_token != "string") {
      const err6 = { instancePath: instancePath + "/entity_group_token", schemaPath: "#/allOf/0/anyOf/1/properties/entity_group_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/allOf/0/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  var _valid0 = _errs9 === errors;
  if (valid1 = valid1 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.external_entity_group_id = !0, props0.entity_group_token = !0), valid1)
    errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
  else {
    const err8 = { instancePath, schemaPath: "#/allOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (props0 !== !0 && (props0 = props0 || {}, props0.roles = !0, props0.ownership_percentage = !0, props0.title = !0), data.roles !== void 0) {
      let data4 = data.roles;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 != "string") {
            const err9 = { instancePath: instancePath + "/roles/" + i0, schemaPath: "component:EntityGroupRole/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (!(data5 === "primary" || data5 === "shareholder" || data5 === "secondary" || data5 === "beneficiary" || data5 === "beneficial_owner" || data5 === "control_prong" || data5 === "director" || data5 === "authorized_signer" || data5 === "principal_owner" || data5 === "coborrower" || data5 === "joint" || data5 === "guarantor")) {
            const err10 = { instancePath: instancePath + "/roles/" + i0, schemaPath: "component:EntityGroupRole/enum", keyword: "enum", params: { allowedValues: schema44.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.ownership_percentage !== void 0) {
      let data6 = data.ownership_percentage;
      if (!(typeof data6 == "number" && isFinite(data6))) {
        const err12 = { instancePath: instancePath + "/ownership_percentage", schemaPath: "#/properties/ownership_percentage/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      const err13 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate27.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate27.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.timestamp === void 0) {
      const err0 = { instancePath, schemaPath: "component:EventData/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.timestamp !== void 0) {
      let data0 = data.timestamp;
      if (typeof data0 == "string") {
        if (!formats0.validate(data0)) {
          const err1 = { instancePath: instancePath + "/timestamp", schemaPath: "component:EventData/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/timestamp", schemaPath: "component:EventData/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.supplemental_data !== void 0) {
      let data1 = data.supplemental_data;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        const err3 = { instancePath: instancePath + "/supplemental_data", schemaPath: "component:EventData/properties/supplemental_data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.meta !== void 0) {
      let data2 = data.meta;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        const err4 = { instancePath: instancePath + "/meta", schemaPath: "component:EventData/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "component:EventData/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.addresses !== void 0) {
      let data3 = data.addresses;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          const _errs17 = errors;
          let valid7 = !0;
          const _errs18 = errors;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            let missing0;
            if (data4.country_code === void 0 && (missing0 = "country_code")) {
              const err6 = {};
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            } else if (data4.country_code !== void 0 && data4.country_code !== "US") {
              const err7 = {};
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          }
          var _valid0 = _errs18 === errors;
          if (errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null), _valid0) {
            const _errs20 = errors;
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
              if (data4.state === void 0) {
                const err8 = { instancePath: instancePath + "/addresses/" + i0, schemaPath: "component:EventAddress/then/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
              if (data4.state !== void 0 && typeof data4.state != "string") {
                const err9 = { instancePath: instancePath + "/addresses/" + i0 + "/state", schemaPath: "component:EventAddress/then/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
            var _valid0 = _errs20 === errors;
            if (valid7 = _valid0, valid7)
              var props0 = !0;
          }
          if (!valid7) {
            const err10 = { instancePath: instancePath + "/addresses/" + i0, schemaPath: "component:EventAddress/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.type === void 0) {
              const err11 = { instancePath: instancePath + "/addresses/" + i0, schemaPath: "component:EventAddress/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data4.line_1 === void 0) {
              const err12 = { instancePath: instancePath + "/addresses/" + i0, schemaPath: "component:EventAddress/required", keyword: "required", params: { missingProperty: "line_1" }, message: "must have required property 'line_1'" };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data4.city === void 0) {
              const err13 = { instancePath: instancePath + "/addresses/" + i0, schemaPath: "component:EventAddress/required", keyword: "required", params: { missingProperty: "city" }, message: "must have required property 'city'" };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (data4.postal_code === void 0) {
              const err14 = { instancePath: instancePath + "/addresses/" + i0, schemaPath: "component:EventAddress/required", keyword: "required", params: { missingProperty: "postal_code" }, message: "must have required property 'postal_code'" };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data4.country_code === void 0) {
              const err15 = { instancePath: instancePath + "/addresses/" + i0, schemaPath: "component:EventAddress/required", keyword: "required", params: { missingProperty: "country_code" }, message: "must have required property 'country_code'" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.line_1 = !0, props0.line_2 = !0, props0.city = !0, props0.state = !0, props0.postal_code = !0, props0.country_code = !0), data4.type !== void 0 && typeof data4.type != "string") {
              const err16 = { instancePath: instancePath + "/addresses/" + i0 + "/type", schemaPath: "component:EventAddress/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data4.line_1 !== void 0 && typeof data4.line_1 != "string") {
              const err17 = { instancePath: instancePath + "/addresses/" + i0 + "/line_1", schemaPath: "component:EventAddress/properties/line_1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data4.line_2 !== void 0) {
              let data9 = data4.line_2;
              if (typeof data9 != "string" && data9 !== null) {
                const err18 = { instancePath: instancePath + "/addresses/" + i0 + "/line_2", schemaPath: "component:EventAddress/properties/line_2/type", keyword: "type", params: { type: schema38.properties.line_2.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            }
            if (data4.city !== void 0 && typeof data4.city != "string") {
              const err19 = { instancePath: instancePath + "/addresses/" + i0 + "/city", schemaPath: "component:EventAddress/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (data4.state !== void 0 && typeof data4.state != "string") {
              const err20 = { instancePath: instancePath + "/addresses/" + i0 + "/state", schemaPath: "component:EventAddress/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data4.postal_code !== void 0 && typeof data4.postal_code != "string") {
              const err21 = { instancePath: instancePath + "/addresses/" + i0 + "/postal_code", schemaPath: "component:EventAddress/properties/postal_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data4.country_code !== void 0 && typeof data4.country_code != "string") {
              const err22 = { instancePath: instancePath + "/addresses/" + i0 + "/country_code", schemaPath: "component:EventAddress/properties/country_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/addresses/" + i0, schemaPath: "component:EventAddress/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.emails !== void 0) {
      let data14 = data.emails;
      if (Array.isArray(data14)) {
        const len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data15 = data14[i1];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.email_address !== void 0 && typeof data15.email_address != "string") {
              const err25 = { instancePath: instancePath + "/emails/" + i1 + "/email_address", schemaPath: "component:EventEmail/properties/email_address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/emails/" + i1, schemaPath: "component:EventEmail/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/emails", schemaPath: "#/properties/emails/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.phones !== void 0) {
      let data17 = data.phones;
      if (Array.isArray(data17)) {
        const len2 = data17.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data18 = data17[i2];
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            if (data18.phone_number === void 0) {
              const err28 = { instancePath: instancePath + "/phones/" + i2, schemaPath: "component:EventPhone/required", keyword: "required", params: { missingProperty: "phone_number" }, message: "must have required property 'phone_number'" };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
            if (data18.phone_number !== void 0 && typeof data18.phone_number != "string") {
              const err29 = { instancePath: instancePath + "/phones/" + i2 + "/phone_number", schemaPath: "component:EventPhone/properties/phone_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
            if (data18.type !== void 0) {
              let data20 = data18.type;
              if (typeof data20 != "string") {
                const err30 = { instancePath: instancePath + "/phones/" + i2 + "/type", schemaPath: "component:EventPhone/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
              if (!(data20 === "home" || data20 === "cell" || data20 === "fax" || data20 === "work")) {
                const err31 = { instancePath: instancePath + "/phones/" + i2 + "/type", schemaPath: "component:EventPhone/properties/type/enum", keyword: "enum", params: { allowedValues: schema40.properties.type.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
            }
          } else {
            const err32 = { instancePath: instancePath + "/phones/" + i2, schemaPath: "component:EventPhone/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/phones", schemaPath: "#/properties/phones/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.status !== void 0) {
      let data21 = data.status;
      if (typeof data21 != "string") {
        const err34 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
      if (!(data21 === "active" || data21 === "inactive")) {
        const err35 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema36.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.status_detail !== void 0) {
      let data22 = data.status_detail;
      if (typeof data22 != "string" && data22 !== null) {
        const err36 = { instancePath: instancePath + "/status_detail", schemaPath: "#/properties/status_detail/type", keyword: "type", params: { type: schema36.properties.status_detail.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
      if (typeof data22 == "string" && func1(data22) < 1) {
        const err37 = { instancePath: instancePath + "/status_detail", schemaPath: "#/properties/status_detail/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.status_fraud !== void 0) {
      let data23 = data.status_fraud;
      if (typeof data23 != "string") {
        const err38 = { instancePath: instancePath + "/status_fraud", schemaPath: "#/properties/status_fraud/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
      if (!(data23 === "fraud" || data23 === "not fraud")) {
        const err39 = { instancePath: instancePath + "/status_fraud", schemaPath: "#/properties/status_fraud/enum", keyword: "enum", params: { allowedValues: schema36.properties.status_fraud.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.external_entity_ids !== void 0 && (validate25(data.external_entity_ids, { instancePath: instancePath + "/external_entity_ids", parentData: data, parentDataProperty: "external_entity_ids", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.entity_groups !== void 0) {
      let data25 = data.entity_groups;
      if (Array.isArray(data25)) {
        const len3 = data25.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate27(data25[i3], { instancePath: instancePath + "/entity_groups/" + i3, parentData: data25, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
      } else {
        const err40 = { instancePath: instancePath + "/entity_groups", schemaPath: "#/properties/entity_groups/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
  } else {
    const err41 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: { addresses: !0, emails: !0, phones: !0, status: !0, status_detail: !0, status_fraud: !0, external_entity_ids: !0, entity_groups: !0, timestamp: !0, supplemental_data: !0, meta: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate24(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name_first !== void 0 && typeof data.name_first != "string") {
      const err0 = { instancePath: instancePath + "/name_first", schemaPath: "#/properties/name_first/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name_last !== void 0 && typeof data.name_last != "string") {
      const err1 = { instancePath: instancePath + "/name_last", schemaPath: "#/properties/name_last/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.birth_date !== void 0 && typeof data.birth_date != "string") {
      const err2 = { instancePath: instancePath + "/birth_date", schemaPath: "#/properties/birth_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.gender !== void 0 && typeof data.gender != "string") {
      const err3 = { instancePath: instancePath + "/gender", schemaPath: "#/properties/gender/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.document_ssn !== void 0 && typeof data.document_ssn != "string") {
      const err4 = { instancePath: instancePath + "/document_ssn", schemaPath: "#/properties/document_ssn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.document_id_card !== void 0 && typeof data.document_id_card != "string") {
      const err5 = { instancePath: instancePath + "/document_id_card", schemaPath: "#/properties/document_id_card/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.document_license !== void 0 && typeof data.document_license != "string") {
      const err6 = { instancePath: instancePath + "/document_license", schemaPath: "#/properties/document_license/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.document_passport !== void 0 && typeof data.document_passport != "string") {
      const err7 = { instancePath: instancePath + "/document_passport", schemaPath: "#/properties/document_passport/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: { name_first: !0, name_last: !0, birth_date: !0, gender: !0, document_ssn: !0, document_id_card: !0, document_license: !0, document_passport: !0, addresses: !0, emails: !0, phones: !0, status: !0, status_detail: !0, status_fraud: !0, external_entity_ids: !0, entity_groups: !0, timestamp: !0, supplemental_data: !0, meta: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_entity_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "external_entity_id" }, message: "must have required property 'external_entity_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.external_entity_id !== void 0 && typeof data.external_entity_id != "string") {
      const err1 = { instancePath: instancePath + "/external_entity_id", schemaPath: "#/properties/external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: { external_entity_id: !0, name_first: !0, name_last: !0, birth_date: !0, gender: !0, document_ssn: !0, document_id_card: !0, document_license: !0, document_passport: !0, addresses: !0, emails: !0, phones: !0, status: !0, status_detail: !0, status_fraud: !0, external_entity_ids: !0, entity_groups: !0, timestamp: !0, supplemental_data: !0, meta: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_event_id !== void 0) {
      let data0 = data.external_event_id;
      if (typeof data0 != "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/external_event_id", schemaPath: "component:EventEnvelope/properties/external_event_id/type", keyword: "type", params: { type: schema33.properties.external_event_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.event_lifecycle_id !== void 0) {
      let data1 = data.event_lifecycle_id;
      if (typeof data1 == "string") {
        if (func1(data1) > 128) {
          const err1 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "component:EventEnvelope/properties/event_lifecycle_id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "component:EventEnvelope/properties/event_lifecycle_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.event_status !== void 0 && typeof data.event_status != "string") {
      const err3 = { instancePath: instancePath + "/event_status", schemaPath: "component:EventEnvelope/properties/event_status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "component:EventEnvelope/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.event_type !== void 0) {
      let data3 = data.event_type;
      if (typeof data3 != "string") {
        const err6 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data3 !== "person_created") {
        const err7 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "person_created" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.data !== void 0 && (validate22(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { event_type: !0, data: !0, external_event_id: !0, event_lifecycle_id: !0, event_status: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema45 = { type: "object", required: ["event_type"], allOf: [{ $ref: "component:EventEnvelope" }], properties: { event_type: { type: "string", const: "person_updated" }, data: { $ref: "component:PersonUpdatedData" } }, $id: "component:PersonUpdatedEvent" }, schema47 = { type: "object", allOf: [{ $ref: "component:PersonEventData" }, { $ref: "component:EventEntityReference" }], $id: "component:PersonUpdatedData" }, schema48 = { anyOf: [{ type: "object", required: ["external_entity_id"], properties: { external_entity_id: { type: "string" }, entity_token: { type: "string" } } }, { type: "object", required: ["entity_token"], properties: { entity_token: { type: "string" }, external_entity_id: { type: "string" } } }], $id: "component:EventEntityReference" };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
  const _errs4 = errors;
  let valid2 = !1;
  const _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_entity_id === void 0) {
      const err1 = { instancePath, schemaPath: "component:EventEntityReference/anyOf/0/required", keyword: "required", params: { missingProperty: "external_entity_id" }, message: "must have required property 'external_entity_id'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.external_entity_id !== void 0 && typeof data.external_entity_id != "string") {
      const err2 = { instancePath: instancePath + "/external_entity_id", schemaPath: "component:EventEntityReference/anyOf/0/properties/external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.entity_token !== void 0 && typeof data.entity_token != "string") {
      const err3 = { instancePath: instancePath + "/entity_token", schemaPath: "component:EventEntityReference/anyOf/0/properties/entity_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "component:EventEntityReference/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  var _valid0 = _errs5 === errors;
  if (valid2 = valid2 || _valid0, _valid0) {
    var props0 = {};
    props0.external_entity_id = !0, props0.entity_token = !0;
  }
  const _errs11 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.entity_token === void 0) {
      const err5 = { instancePath, schemaPath: "component:EventEntityReference/anyOf/1/required", keyword: "required", params: { missingProperty: "entity_token" }, message: "must have required property 'entity_token'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.entity_token !== void 0 && typeof data.entity_token != "string") {
      const err6 = { instancePath: instancePath + "/entity_token", schemaPath: "component:EventEntityReference/anyOf/1/properties/entity_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.external_entity_id !== void 0 && typeof data.external_entity_id != "string") {
      const err7 = { instancePath: instancePath + "/external_entity_id", schemaPath: "component:EventEntityReference/anyOf/1/properties/external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    const err8 = { instancePath, schemaPath: "component:EventEntityReference/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  var _valid0 = _errs11 === errors;
  if (valid2 = valid2 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.entity_token = !0, props0.external_entity_id = !0), valid2)
    errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
  else {
    const err9 = { instancePath, schemaPath: "component:EventEntityReference/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return props0 !== !0 && (props0 = props0 || {}, props0.name_first = !0, props0.name_last = !0, props0.birth_date = !0, props0.gender = !0, props0.document_ssn = !0, props0.document_id_card = !0, props0.document_license = !0, props0.document_passport = !0, props0.addresses = !0, props0.emails = !0, props0.phones = !0, props0.status = !0, props0.status_detail = !0, props0.status_fraud = !0, props0.external_entity_ids = !0, props0.entity_groups = !0, props0.timestamp = !0, props0.supplemental_data = !0, props0.meta = !0), validate33.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate33.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_event_id !== void 0) {
      let data0 = data.external_event_id;
      if (typeof data0 != "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/external_event_id", schemaPath: "component:EventEnvelope/properties/external_event_id/type", keyword: "type", params: { type: schema33.properties.external_event_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.event_lifecycle_id !== void 0) {
      let data1 = data.event_lifecycle_id;
      if (typeof data1 == "string") {
        if (func1(data1) > 128) {
          const err1 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "component:EventEnvelope/properties/event_lifecycle_id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "component:EventEnvelope/properties/event_lifecycle_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.event_status !== void 0 && typeof data.event_status != "string") {
      const err3 = { instancePath: instancePath + "/event_status", schemaPath: "component:EventEnvelope/properties/event_status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "component:EventEnvelope/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.event_type !== void 0) {
      let data3 = data.event_type;
      if (typeof data3 != "string") {
        const err6 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data3 !== "person_updated") {
        const err7 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "person_updated" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.data !== void 0 && (validate33(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length));
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate32.errors = vErrors, errors === 0;
}
validate32.evaluated = { props: { event_type: !0, data: !0, external_event_id: !0, event_lifecycle_id: !0, event_status: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema49 = { type: "object", required: ["event_type"], allOf: [{ $ref: "component:EventEnvelope" }], properties: { event_type: { type: "string", const: "business_created" }, data: { $ref: "component:BusinessCreatedData" } }, $id: "component:BusinessCreatedEvent" }, schema51 = { type: "object", required: ["external_entity_id", "business_name"], allOf: [{ $ref: "component:BusinessEventData" }], properties: { external_entity_id: { type: "string" }, business_name: { type: "string" } }, $id: "component:BusinessCreatedData" }, schema52 = { type: "object", allOf: [{ $ref: "component:EntityEventData" }], properties: { business_name: { type: "string" }, business_alternate_name: { type: "string" }, business_registry_id: { type: "string" }, business_federal_ein: { type: "string" } }, $id: "component:BusinessEventData" };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate24(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.business_name !== void 0 && typeof data.business_name != "string") {
      const err0 = { instancePath: instancePath + "/business_name", schemaPath: "#/properties/business_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.business_alternate_name !== void 0 && typeof data.business_alternate_name != "string") {
      const err1 = { instancePath: instancePath + "/business_alternate_name", schemaPath: "#/properties/business_alternate_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.business_registry_id !== void 0 && typeof data.business_registry_id != "string") {
      const err2 = { instancePath: instancePath + "/business_registry_id", schemaPath: "#/properties/business_registry_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.business_federal_ein !== void 0 && typeof data.business_federal_ein != "string") {
      const err3 = { instancePath: instancePath + "/business_federal_ein", schemaPath: "#/properties/business_federal_ein/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate38.errors = vErrors, errors === 0;
}
validate38.evaluated = { props: { business_name: !0, business_alternate_name: !0, business_registry_id: !0, business_federal_ein: !0, addresses: !0, emails: !0, phones: !0, status: !0, status_detail: !0, status_fraud: !0, external_entity_ids: !0, entity_groups: !0, timestamp: !0, supplemental_data: !0, meta: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate38(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_entity_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "external_entity_id" }, message: "must have required property 'external_entity_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.business_name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "business_name" }, message: "must have required property 'business_name'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.external_entity_id !== void 0 && typeof data.external_entity_id != "string") {
      const err2 = { instancePath: instancePath + "/external_entity_id", schemaPath: "#/properties/external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.business_name !== void 0 && typeof data.business_name != "string") {
      const err3 = { instancePath: instancePath + "/business_name", schemaPath: "#/properties/business_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate37.errors = vErrors, errors === 0;
}
validate37.evaluated = { props: { external_entity_id: !0, business_name: !0, business_alternate_name: !0, business_registry_id: !0, business_federal_ein: !0, addresses: !0, emails: !0, phones: !0, status: !0, status_detail: !0, status_fraud: !0, external_entity_ids: !0, entity_groups: !0, timestamp: !0, supplemental_data: !0, meta: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_event_id !== void 0) {
      let data0 = data.external_event_id;
      if (typeof data0 != "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/external_event_id", schemaPath: "component:EventEnvelope/properties/external_event_id/type", keyword: "type", params: { type: schema33.properties.external_event_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.event_lifecycle_id !== void 0) {
      let data1 = data.event_lifecycle_id;
      if (typeof data1 == "string") {
        if (func1(data1) > 128) {
          const err1 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "component:EventEnvelope/properties/event_lifecycle_id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "component:EventEnvelope/properties/event_lifecycle_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.event_status !== void 0 && typeof data.event_status != "string") {
      const err3 = { instancePath: instancePath + "/event_status", schemaPath: "component:EventEnvelope/properties/event_status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "component:EventEnvelope/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.event_type !== void 0) {
      let data3 = data.event_type;
      if (typeof data3 != "string") {
        const err6 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data3 !== "business_created") {
        const err7 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "business_created" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.data !== void 0 && (validate37(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length));
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate36.errors = vErrors, errors === 0;
}
validate36.evaluated = { props: { event_type: !0, data: !0, external_event_id: !0, event_lifecycle_id: !0, event_status: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema53 = { type: "object", required: ["event_type"], allOf: [{ $ref: "component:EventEnvelope" }], properties: { event_type: { type: "string", const: "business_updated" }, data: { $ref: "component:BusinessUpdatedData" } }, $id: "component:BusinessUpdatedEvent" }, schema55 = { type: "object", allOf: [{ $ref: "component:BusinessEventData" }, { $ref: "component:EventEntityReference" }], $id: "component:BusinessUpdatedData" };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  validate38(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
  const _errs4 = errors;
  let valid2 = !1;
  const _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_entity_id === void 0) {
      const err1 = { instancePath, schemaPath: "component:EventEntityReference/anyOf/0/required", keyword: "required", params: { missingProperty: "external_entity_id" }, message: "must have required property 'external_entity_id'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.external_entity_id !== void 0 && typeof data.external_entity_id != "string") {
      const err2 = { instancePath: instancePath + "/external_entity_id", schemaPath: "component:EventEntityReference/anyOf/0/properties/external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.entity_token !== void 0 && typeof data.entity_token != "string") {
      const err3 = { instancePath: instancePath + "/entity_token", schemaPath: "component:EventEntityReference/anyOf/0/properties/entity_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "component:EventEntityReference/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  var _valid0 = _errs5 === errors;
  if (valid2 = valid2 || _valid0, _valid0) {
    var props0 = {};
    props0.external_entity_id = !0, props0.entity_token = !0;
  }
  const _errs11 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.entity_token === void 0) {
      const err5 = { instancePath, schemaPath: "component:EventEntityReference/anyOf/1/required", keyword: "required", params: { missingProperty: "entity_token" }, message: "must have required property 'entity_token'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.entity_token !== void 0 && typeof data.entity_token != "string") {
      const err6 = { instancePath: instancePath + "/entity_token", schemaPath: "component:EventEntityReference/anyOf/1/properties/entity_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.external_entity_id !== void 0 && typeof data.external_entity_id != "string") {
      const err7 = { instancePath: instancePath + "/external_entity_id", schemaPath: "component:EventEntityReference/anyOf/1/properties/external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    const err8 = { instancePath, schemaPath: "component:EventEntityReference/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  var _valid0 = _errs11 === errors;
  if (valid2 = valid2 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.entity_token = !0, props0.external_entity_id = !0), valid2)
    errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
  else {
    const err9 = { instancePath, schemaPath: "component:EventEntityReference/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return props0 !== !0 && (props0 = props0 || {}, props0.business_name = !0, props0.business_alternate_name = !0, props0.business_registry_id = !0, props0.business_federal_ein = !0, props0.addresses = !0, props0.emails = !0, props0.phones = !0, props0.status = !0, props0.status_detail = !0, props0.status_fraud = !0, props0.external_entity_ids = !0, props0.entity_groups = !0, props0.timestamp = !0, props0.supplemental_data = !0, props0.meta = !0), validate43.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate43.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate42.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_event_id !== void 0) {
      let data0 = data.external_event_id;
      if (typeof data0 != "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/external_event_id", schemaPath: "component:EventEnvelope/properties/external_event_id/type", keyword: "type", params: { type: schema33.properties.external_event_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.event_lifecycle_id !== void 0) {
      let data1 = data.event_lifecycle_id;
      if (typeof data1 == "string") {
        if (func1(data1) > 128) {
          const err1 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "component:EventEnvelope/properties/event_lifecycle_id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "component:EventEnvelope/properties/event_lifecycle_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.event_status !== void 0 && typeof data.event_status != "string") {
      const err3 = { instancePath: instancePath + "/event_status", schemaPath: "component:EventEnvelope/properties/event_status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "component:EventEnvelope/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.event_type !== void 0) {
      let data3 = data.event_type;
      if (typeof data3 != "string") {
        const err6 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data3 !== "business_updated") {
        const err7 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "business_updated" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.data !== void 0 && (validate43(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length));
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate42.errors = vErrors, errors === 0;
}
validate42.evaluated = { props: { event_type: !0, data: !0, external_event_id: !0, event_lifecycle_id: !0, event_status: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema57 = { type: "object", required: ["event_type"], allOf: [{ $ref: "component:EventEnvelope" }], properties: { event_type: { type: "string", const: "bank_account_created" }, data: { $ref: "component:BankAccountCreatedData" } }, $id: "component:BankAccountCreatedEvent" }, schema59 = { type: "object", required: ["external_account_id", "account_number", "entities"], allOf: [{ $ref: "component:EventData" }, { $ref: "component:BankAccountData" }], $id: "component:BankAccountCreatedData" }, schema61 = { type: "object", properties: { timestamp: { type: "string", format: "date-time" }, external_account_id: { type: "string" }, external_entity_id: { type: "string" }, entity_token: { type: ["string", "null"] }, account_class: { type: ["string", "null"], enum: ["credit", "deposit", "brokerage", "loan", null] }, account_name: { type: ["string", "null"] }, account_number: { type: "string" }, routing_number: { type: ["string", "null"] }, opening_date: { type: ["string", "null"], format: "date-time" }, maturity_date: { type: ["string", "null"], format: "date-time" }, closing_date: { type: ["string", "null"], format: "date-time" }, cif_number: { type: ["string", "null"] }, card_network: { type: ["string", "null"] }, country_code: { type: ["string", "null"], minLength: 2, maxLength: 2 }, currency: { type: ["string", "null"] }, product_code: { type: ["string", "null"] }, product_name: { type: ["string", "null"] }, status: { type: ["string", "null"] }, status_detail: { type: ["string", "null"] }, credit_limit: { type: ["number", "null"] }, account_balance: { type: ["number", "null"] }, account_type_status: { type: ["string", "null"], enum: ["Written Off", "Active", "Refinanced", "Past Due", "Paid Off", "Cancelled", null] }, status_fraud: { type: ["string", "null"], enum: ["fraud", "not fraud", null] }, entity_group_token: { type: ["string", "null"] }, external_entity_group_id: { type: ["string", "null"] }, entities: { type: "array", items: { $ref: "component:BankAccountDataEntity" } } }, if: { anyOf: [{ required: ["entity_group_token"], properties: { entity_group_token: { type: "string" } } }, { required: ["external_entity_group_id"], properties: { external_entity_group_id: { type: "string" } } }] }, then: { required: ["entities"], properties: { entities: { minItems: 1 } } }, $id: "component:BankAccountData" }, schema62 = { type: "object", allOf: [{ anyOf: [{ type: "object", required: ["external_entity_id"], properties: { external_entity_id: { type: "string" } } }, { type: "object", required: ["entity_token"], properties: { entity_token: { type: "string" } } }] }], properties: { external_entity_id: { type: "string" }, entity_token: { type: "string" }, account_holder_type: { $ref: "component:AccountHolderType" } }, $id: "component:BankAccountDataEntity" }, schema63 = { type: "string", enum: ["primary", "secondary", "power_of_attorney", "authorized_signer", "authorized_user", "beneficiary", "joint_owner", "custodian", "guardian", "trustee"], $id: "component:AccountHolderType" };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate49.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs2 = errors;
  let valid1 = !1;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_entity_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/0/anyOf/0/required", keyword: "required", params: { missingProperty: "external_entity_id" }, message: "must have required property 'external_entity_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.external_entity_id !== void 0 && typeof data.external_entity_id != "string") {
      const err1 = { instancePath: instancePath + "/external_entity_id", schemaPath: "#/allOf/0/anyOf/0/properties/external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/allOf/0/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  var _valid0 = _errs3 === errors;
  if (valid1 = valid1 || _valid0, _valid0) {
    var props0 = {};
    props0.external_entity_id = !0;
  }
  const _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.entity_token === void 0) {
      const err3 = { instancePath, schemaPath: "#/allOf/0/anyOf/1/required", keyword: "required", params: { missingProperty: "entity_token" }, message: "must have required property 'entity_token'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.entity_token !== void 0 && typeof data.entity_token != "string") {
      const err4 = { instancePath: instancePath + "/entity_token", schemaPath: "#/allOf/0/anyOf/1/properties/entity_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/allOf/0/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  var _valid0 = _errs7 === errors;
  if (valid1 = valid1 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.entity_token = !0), valid1)
    errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
  else {
    const err6 = { instancePath, schemaPath: "#/allOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (props0 !== !0 && (props0 = props0 || {}, props0.external_entity_id = !0, props0.entity_token = !0, props0.account_holder_type = !0), data.external_entity_id !== void 0 && typeof data.external_entity_id != "string") {
      const err7 = { instancePath: instancePath + "/external_entity_id", schemaPath: "#/properties/external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.entity_token !== void 0 && typeof data.entity_token != "string") {
      const err8 = { instancePath: instancePath + "/entity_token", schemaPath: "#/properties/entity_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.account_holder_type !== void 0) {
      let data4 = data.account_holder_type;
      if (typeof data4 != "string") {
        const err9 = { instancePath: instancePath + "/account_holder_type", schemaPath: "component:AccountHolderType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data4 === "primary" || data4 === "secondary" || data4 === "power_of_attorney" || data4 === "authorized_signer" || data4 === "authorized_user" || data4 === "beneficiary" || data4 === "joint_owner" || data4 === "custodian" || data4 === "guardian" || data4 === "trustee")) {
        const err10 = { instancePath: instancePath + "/account_holder_type", schemaPath: "component:AccountHolderType/enum", keyword: "enum", params: { allowedValues: schema63.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate49.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate49.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate48.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors, _errs3 = errors;
  let valid1 = !1;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.entity_group_token === void 0 && (missing0 = "entity_group_token")) {
      const err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.entity_group_token !== void 0 && typeof data.entity_group_token != "string") {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid1 = _errs4 === errors;
  if (valid1 = valid1 || _valid1, _valid1) {
    var props0 = {};
    props0.entity_group_token = !0;
  }
  const _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.external_entity_group_id === void 0 && (missing1 = "external_entity_group_id")) {
      const err2 = {};
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    } else if (data.external_entity_group_id !== void 0 && typeof data.external_entity_group_id != "string") {
      const err3 = {};
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  }
  var _valid1 = _errs7 === errors;
  if (valid1 = valid1 || _valid1, _valid1 && props0 !== !0 && (props0 = props0 || {}, props0.external_entity_group_id = !0), valid1)
    errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
  else {
    const err4 = {};
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    const _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.entities === void 0) {
        const err5 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "entities" }, message: "must have required property 'entities'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.entities !== void 0) {
        let data2 = data.entities;
        if (Array.isArray(data2) && data2.length < 1) {
          const err6 = { instancePath: instancePath + "/entities", schemaPath: "#/then/properties/entities/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    }
    var _valid0 = _errs10 === errors;
    valid0 = _valid0, valid0 && props0 !== !0 && (props0 = props0 || {}, props0.entities = !0);
  }
  if (!valid0) {
    const err7 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (props0 !== !0 && (props0 = props0 || {}, props0.timestamp = !0, props0.external_account_id = !0, props0.external_entity_id = !0, props0.entity_token = !0, props0.account_class = !0, props0.account_name = !0, props0.account_number = !0, props0.routing_number = !0, props0.opening_date = !0, props0.maturity_date = !0, props0.closing_date = !0, props0.cif_number = !0, props0.card_network = !0, props0.country_code = !0, props0.currency = !0, props0.product_code = !0, props0.product_name = !0, props0.status = !0, props0.status_detail = !0, props0.credit_limit = !0, props0.account_balance = !0, props0.account_type_status = !0, props0.status_fraud = !0, props0.entity_group_token = !0, props0.external_entity_group_id = !0, props0.entities = !0), data.timestamp !== void 0) {
      let data3 = data.timestamp;
      if (typeof data3 == "string") {
        if (!formats0.validate(data3)) {
          const err8 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.external_account_id !== void 0 && typeof data.external_account_id != "string") {
      const err10 = { instancePath: instancePath + "/external_account_id", schemaPath: "#/properties/external_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.external_entity_id !== void 0 && typeof data.external_entity_id != "string") {
      const err11 = { instancePath: instancePath + "/external_entity_id", schemaPath: "#/properties/external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.entity_token !== void 0) {
      let data6 = data.entity_token;
      if (typeof data6 != "string" && data6 !== null) {
        const err12 = { instancePath: instancePath + "/entity_token", schemaPath: "#/properties/entity_token/type", keyword: "type", params: { type: schema61.properties.entity_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.account_class !== void 0) {
      let data7 = data.account_class;
      if (typeof data7 != "string" && data7 !== null) {
        const err13 = { instancePath: instancePath + "/account_class", schemaPath: "#/properties/account_class/type", keyword: "type", params: { type: schema61.properties.account_class.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (!(data7 === "credit" || data7 === "deposit" || data7 === "brokerage" || data7 === "loan" || data7 === null)) {
        const err14 = { instancePath: instancePath + "/account_class", schemaPath: "#/properties/account_class/enum", keyword: "enum", params: { allowedValues: schema61.properties.account_class.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.account_name !== void 0) {
      let data8 = data.account_name;
      if (typeof data8 != "string" && data8 !== null) {
        const err15 = { instancePath: instancePath + "/account_name", schemaPath: "#/properties/account_name/type", keyword: "type", params: { type: schema61.properties.account_name.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.account_number !== void 0 && typeof data.account_number != "string") {
      const err16 = { instancePath: instancePath + "/account_number", schemaPath: "#/properties/account_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.routing_number !== void 0) {
      let data10 = data.routing_number;
      if (typeof data10 != "string" && data10 !== null) {
        const err17 = { instancePath: instancePath + "/routing_number", schemaPath: "#/properties/routing_number/type", keyword: "type", params: { type: schema61.properties.routing_number.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.opening_date !== void 0) {
      let data11 = data.opening_date;
      if (typeof data11 != "string" && data11 !== null) {
        const err18 = { instancePath: instancePath + "/opening_date", schemaPath: "#/properties/opening_date/type", keyword: "type", params: { type: schema61.properties.opening_date.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (typeof data11 == "string" && !formats0.validate(data11)) {
        const err19 = { instancePath: instancePath + "/opening_date", schemaPath: "#/properties/opening_date/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.maturity_date !== void 0) {
      let data12 = data.maturity_date;
      if (typeof data12 != "string" && data12 !== null) {
        const err20 = { instancePath: instancePath + "/maturity_date", schemaPath: "#/properties/maturity_date/type", keyword: "type", params: { type: schema61.properties.maturity_date.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (typeof data12 == "string" && !formats0.validate(data12)) {
        const err21 = { instancePath: instancePath + "/maturity_date", schemaPath: "#/properties/maturity_date/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.closing_date !== void 0) {
      let data13 = data.closing_date;
      if (typeof data13 != "string" && data13 !== null) {
        const err22 = { instancePath: instancePath + "/closing_date", schemaPath: "#/properties/closing_date/type", keyword: "type", params: { type: schema61.properties.closing_date.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (typeof data13 == "string" && !formats0.validate(data13)) {
        const err23 = { instancePath: instancePath + "/closing_date", schemaPath: "#/properties/closing_date/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.cif_number !== void 0) {
      let data14 = data.cif_number;
      if (typeof data14 != "string" && data14 !== null) {
        const err24 = { instancePath: instancePath + "/cif_number", schemaPath: "#/properties/cif_number/type", keyword: "type", params: { type: schema61.properties.cif_number.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.card_network !== void 0) {
      let data15 = data.card_network;
      if (typeof data15 != "string" && data15 !== null) {
        const err25 = { instancePath: instancePath + "/card_network", schemaPath: "#/properties/card_network/type", keyword: "type", params: { type: schema61.properties.card_network.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.country_code !== void 0) {
      let data16 = data.country_code;
      if (typeof data16 != "string" && data16 !== null) {
        const err26 = { instancePath: instancePath + "/country_code", schemaPath: "#/properties/country_code/type", keyword: "type", params: { type: schema61.properties.country_code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (typeof data16 == "string") {
        if (func1(data16) > 2) {
          const err27 = { instancePath: instancePath + "/country_code", schemaPath: "#/properties/country_code/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (func1(data16) < 2) {
          const err28 = { instancePath: instancePath + "/country_code", schemaPath: "#/properties/country_code/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      }
    }
    if (data.currency !== void 0) {
      let data17 = data.currency;
      if (typeof data17 != "string" && data17 !== null) {
        const err29 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: schema61.properties.currency.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.product_code !== void 0) {
      let data18 = data.product_code;
      if (typeof data18 != "string" && data18 !== null) {
        const err30 = { instancePath: instancePath + "/product_code", schemaPath: "#/properties/product_code/type", keyword: "type", params: { type: schema61.properties.product_code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.product_name !== void 0) {
      let data19 = data.product_name;
      if (typeof data19 != "string" && data19 !== null) {
        const err31 = { instancePath: instancePath + "/product_name", schemaPath: "#/properties/product_name/type", keyword: "type", params: { type: schema61.properties.product_name.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.status !== void 0) {
      let data20 = data.status;
      if (typeof data20 != "string" && data20 !== null) {
        const err32 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: schema61.properties.status.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.status_detail !== void 0) {
      let data21 = data.status_detail;
      if (typeof data21 != "string" && data21 !== null) {
        const err33 = { instancePath: instancePath + "/status_detail", schemaPath: "#/properties/status_detail/type", keyword: "type", params: { type: schema61.properties.status_detail.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.credit_limit !== void 0) {
      let data22 = data.credit_limit;
      if (!(typeof data22 == "number" && isFinite(data22)) && data22 !== null) {
        const err34 = { instancePath: instancePath + "/credit_limit", schemaPath: "#/properties/credit_limit/type", keyword: "type", params: { type: schema61.properties.credit_limit.type }, message: "must be number,null" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.account_balance !== void 0) {
      let data23 = data.account_balance;
      if (!(typeof data23 == "number" && isFinite(data23)) && data23 !== null) {
        const err35 = { instancePath: instancePath + "/account_balance", schemaPath: "#/properties/account_balance/type", keyword: "type", params: { type: schema61.properties.account_balance.type }, message: "must be number,null" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.account_type_status !== void 0) {
      let data24 = data.account_type_status;
      if (typeof data24 != "string" && data24 !== null) {
        const err36 = { instancePath: instancePath + "/account_type_status", schemaPath: "#/properties/account_type_status/type", keyword: "type", params: { type: schema61.properties.account_type_status.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
      if (!(data24 === "Written Off" || data24 === "Active" || data24 === "Refinanced" || data24 === "Past Due" || data24 === "Paid Off" || data24 === "Cancelled" || data24 === null)) {
        const err37 = { instancePath: instancePath + "/account_type_status", schemaPath: "#/properties/account_type_status/enum", keyword: "enum", params: { allowedValues: schema61.properties.account_type_status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.status_fraud !== void 0) {
      let data25 = data.status_fraud;
      if (typeof data25 != "string" && data25 !== null) {
        const err38 = { instancePath: instancePath + "/status_fraud", schemaPath: "#/properties/status_fraud/type", keyword: "type", params: { type: schema61.properties.status_fraud.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
      if (!(data25 === "fraud" || data25 === "not fraud" || data25 === null)) {
        const err39 = { instancePath: instancePath + "/status_fraud", schemaPath: "#/properties/status_fraud/enum", keyword: "enum", params: { allowedValues: schema61.properties.status_fraud.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.entity_group_token !== void 0) {
      let data26 = data.entity_group_token;
      if (typeof data26 != "string" && data26 !== null) {
        const err40 = { instancePath: instancePath + "/entity_group_token", schemaPath: "#/properties/entity_group_token/type", keyword: "type", params: { type: schema61.properties.entity_group_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.external_entity_group_id !== void 0) {
      let data27 = data.external_entity_group_id;
      if (typeof data27 != "string" && data27 !== null) {
        const err41 = { instancePath: instancePath + "/external_entity_group_id", schemaPath: "#/properties/external_entity_group_id/type", keyword: "type", params: { type: schema61.properties.external_entity_group_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.entities !== void 0) {
      let data28 = data.entities;
      if (Array.isArray(data28)) {
        const len0 = data28.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate49(data28[i0], { instancePath: instancePath + "/entities/" + i0, parentData: data28, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length);
      } else {
        const err42 = { instancePath: instancePath + "/entities", schemaPath: "#/properties/entities/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
  } else {
    const err43 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
  }
  return validate48.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate48.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate47.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.timestamp === void 0) {
      const err0 = { instancePath, schemaPath: "component:EventData/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.timestamp !== void 0) {
      let data0 = data.timestamp;
      if (typeof data0 == "string") {
        if (!formats0.validate(data0)) {
          const err1 = { instancePath: instancePath + "/timestamp", schemaPath: "component:EventData/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/timestamp", schemaPath: "component:EventData/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.supplemental_data !== void 0) {
      let data1 = data.supplemental_data;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        const err3 = { instancePath: instancePath + "/supplemental_data", schemaPath: "component:EventData/properties/supplemental_data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.meta !== void 0) {
      let data2 = data.meta;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        const err4 = { instancePath: instancePath + "/meta", schemaPath: "component:EventData/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "component:EventData/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  if (!validate48(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))
    vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length;
  else
    var props0 = validate48.evaluated.props;
  if (props0 !== !0 && (props0 = props0 || {}, props0.timestamp = !0, props0.supplemental_data = !0, props0.meta = !0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_account_id === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "external_account_id" }, message: "must have required property 'external_account_id'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.account_number === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_number" }, message: "must have required property 'account_number'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.entities === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entities" }, message: "must have required property 'entities'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate47.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate47.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate46.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_event_id !== void 0) {
      let data0 = data.external_event_id;
      if (typeof data0 != "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/external_event_id", schemaPath: "component:EventEnvelope/properties/external_event_id/type", keyword: "type", params: { type: schema33.properties.external_event_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.event_lifecycle_id !== void 0) {
      let data1 = data.event_lifecycle_id;
      if (typeof data1 == "string") {
        if (func1(data1) > 128) {
          const err1 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "component:EventEnvelope/properties/event_lifecycle_id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "component:EventEnvelope/properties/event_lifecycle_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.event_status !== void 0 && typeof data.event_status != "string") {
      const err3 = { instancePath: instancePath + "/event_status", schemaPath: "component:EventEnvelope/properties/event_status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "component:EventEnvelope/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.event_type !== void 0) {
      let data3 = data.event_type;
      if (typeof data3 != "string") {
        const err6 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data3 !== "bank_account_created") {
        const err7 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "bank_account_created" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.data !== void 0 && (validate47(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length));
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate46.errors = vErrors, errors === 0;
}
validate46.evaluated = { props: { event_type: !0, data: !0, external_event_id: !0, event_lifecycle_id: !0, event_status: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema64 = { type: "object", required: ["event_type"], allOf: [{ $ref: "component:EventEnvelope" }], properties: { event_type: { type: "string", const: "bank_account_updated" }, data: { $ref: "component:BankAccountUpdatedData" } }, $id: "component:BankAccountUpdatedEvent" }, schema66 = { type: "object", allOf: [{ $ref: "component:EventData" }, { $ref: "component:BankAccountData" }, { $ref: "component:EventAccountReference" }], $id: "component:BankAccountUpdatedData" }, schema68 = { anyOf: [{ type: "object", required: ["external_account_id"], properties: { external_account_id: { type: "string" }, account_token: { type: "string" } } }, { type: "object", required: ["account_token"], properties: { account_token: { type: "string" }, external_account_id: { type: "string" } } }], $id: "component:EventAccountReference" };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.timestamp === void 0) {
      const err1 = { instancePath, schemaPath: "component:EventData/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.timestamp !== void 0) {
      let data0 = data.timestamp;
      if (typeof data0 == "string") {
        if (!formats0.validate(data0)) {
          const err2 = { instancePath: instancePath + "/timestamp", schemaPath: "component:EventData/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/timestamp", schemaPath: "component:EventData/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.supplemental_data !== void 0) {
      let data1 = data.supplemental_data;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        const err4 = { instancePath: instancePath + "/supplemental_data", schemaPath: "component:EventData/properties/supplemental_data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.meta !== void 0) {
      let data2 = data.meta;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        const err5 = { instancePath: instancePath + "/meta", schemaPath: "component:EventData/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "component:EventData/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  if (!validate48(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))
    vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length;
  else
    var props0 = validate48.evaluated.props;
  props0 !== !0 && (props0 = props0 || {}, props0.timestamp = !0, props0.supplemental_data = !0, props0.meta = !0);
  const _errs15 = errors;
  let valid4 = !1;
  const _errs16 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_account_id === void 0) {
      const err7 = { instancePath, schemaPath: "component:EventAccountReference/anyOf/0/required", keyword: "required", params: { missingProperty: "external_account_id" }, message: "must have required property 'external_account_id'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.external_account_id !== void 0 && typeof data.external_account_id != "string") {
      const err8 = { instancePath: instancePath + "/external_account_id", schemaPath: "component:EventAccountReference/anyOf/0/properties/external_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.account_token !== void 0 && typeof data.account_token != "string") {
      const err9 = { instancePath: instancePath + "/account_token", schemaPath: "component:EventAccountReference/anyOf/0/properties/account_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
  } else {
    const err10 = { instancePath, schemaPath: "component:EventAccountReference/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  var _valid0 = _errs16 === errors;
  if (valid4 = valid4 || _valid0, _valid0) {
    var props1 = {};
    props1.external_account_id = !0, props1.account_token = !0;
  }
  const _errs22 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.account_token === void 0) {
      const err11 = { instancePath, schemaPath: "component:EventAccountReference/anyOf/1/required", keyword: "required", params: { missingProperty: "account_token" }, message: "must have required property 'account_token'" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.account_token !== void 0 && typeof data.account_token != "string") {
      const err12 = { instancePath: instancePath + "/account_token", schemaPath: "component:EventAccountReference/anyOf/1/properties/account_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.external_account_id !== void 0 && typeof data.external_account_id != "string") {
      const err13 = { instancePath: instancePath + "/external_account_id", schemaPath: "component:EventAccountReference/anyOf/1/properties/external_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
  } else {
    const err14 = { instancePath, schemaPath: "component:EventAccountReference/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  var _valid0 = _errs22 === errors;
  if (valid4 = valid4 || _valid0, _valid0 && props1 !== !0 && (props1 = props1 || {}, props1.account_token = !0, props1.external_account_id = !0), valid4)
    errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null);
  else {
    const err15 = { instancePath, schemaPath: "component:EventAccountReference/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return props0 !== !0 && props1 !== void 0 && (props1 === !0 ? props0 = !0 : (props0 = props0 || {}, Object.assign(props0, props1))), validate54.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate54.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_event_id !== void 0) {
      let data0 = data.external_event_id;
      if (typeof data0 != "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/external_event_id", schemaPath: "component:EventEnvelope/properties/external_event_id/type", keyword: "type", params: { type: schema33.properties.external_event_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.event_lifecycle_id !== void 0) {
      let data1 = data.event_lifecycle_id;
      if (typeof data1 == "string") {
        if (func1(data1) > 128) {
          const err1 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "component:EventEnvelope/properties/event_lifecycle_id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "component:EventEnvelope/properties/event_lifecycle_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.event_status !== void 0 && typeof data.event_status != "string") {
      const err3 = { instancePath: instancePath + "/event_status", schemaPath: "component:EventEnvelope/properties/event_status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "component:EventEnvelope/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.event_type !== void 0) {
      let data3 = data.event_type;
      if (typeof data3 != "string") {
        const err6 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data3 !== "bank_account_updated") {
        const err7 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "bank_account_updated" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.data !== void 0 && (validate54(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length));
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: { event_type: !0, data: !0, external_event_id: !0, event_lifecycle_id: !0, event_status: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema69 = { type: "object", required: ["event_type"], allOf: [{ $ref: "component:EventEnvelope" }], properties: { event_type: { type: "string", const: "external_account_created" }, data: { $ref: "component:ExternalAccountCreatedData" } }, $id: "component:ExternalAccountCreatedEvent" }, schema71 = { type: "object", required: ["external_account_id", "entities"], allOf: [{ $ref: "component:EventData" }, { $ref: "component:BankAccountData" }], properties: { link_timestamp: { type: ["string", "null"], format: "date-time" } }, $id: "component:ExternalAccountCreatedData" };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.timestamp === void 0) {
      const err0 = { instancePath, schemaPath: "component:EventData/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.timestamp !== void 0) {
      let data0 = data.timestamp;
      if (typeof data0 == "string") {
        if (!formats0.validate(data0)) {
          const err1 = { instancePath: instancePath + "/timestamp", schemaPath: "component:EventData/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/timestamp", schemaPath: "component:EventData/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.supplemental_data !== void 0) {
      let data1 = data.supplemental_data;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        const err3 = { instancePath: instancePath + "/supplemental_data", schemaPath: "component:EventData/properties/supplemental_data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.meta !== void 0) {
      let data2 = data.meta;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        const err4 = { instancePath: instancePath + "/meta", schemaPath: "component:EventData/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "component:EventData/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  if (!validate48(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))
    vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length;
  else
    var props0 = validate48.evaluated.props;
  if (props0 !== !0 && (props0 = props0 || {}, props0.timestamp = !0, props0.supplemental_data = !0, props0.meta = !0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_account_id === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "external_account_id" }, message: "must have required property 'external_account_id'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.entities === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entities" }, message: "must have required property 'entities'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (props0 !== !0 && (props0 = props0 || {}, props0.link_timestamp = !0), data.link_timestamp !== void 0) {
      let data3 = data.link_timestamp;
      if (typeof data3 != "string" && data3 !== null) {
        const err8 = { instancePath: instancePath + "/link_timestamp", schemaPath: "#/properties/link_timestamp/type", keyword: "type", params: { type: schema71.properties.link_timestamp.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data3 == "string" && !formats0.validate(data3)) {
        const err9 = { instancePath: instancePath + "/link_timestamp", schemaPath: "#/properties/link_timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate58.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate58.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_event_id !== void 0) {
      let data0 = data.external_event_id;
      if (typeof data0 != "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/external_event_id", schemaPath: "component:EventEnvelope/properties/external_event_id/type", keyword: "type", params: { type: schema33.properties.external_event_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.event_lifecycle_id !== void 0) {
      let data1 = data.event_lifecycle_id;
      if (typeof data1 == "string") {
        if (func1(data1) > 128) {
          const err1 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "component:EventEnvelope/properties/event_lifecycle_id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "component:EventEnvelope/properties/event_lifecycle_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.event_status !== void 0 && typeof data.event_status != "string") {
      const err3 = { instancePath: instancePath + "/event_status", schemaPath: "component:EventEnvelope/properties/event_status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "component:EventEnvelope/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.event_type !== void 0) {
      let data3 = data.event_type;
      if (typeof data3 != "string") {
        const err6 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data3 !== "external_account_created") {
        const err7 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "external_account_created" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.data !== void 0 && (validate58(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length));
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = { props: { event_type: !0, data: !0, external_event_id: !0, event_lifecycle_id: !0, event_status: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema73 = { type: "object", required: ["event_type"], allOf: [{ $ref: "component:EventEnvelope" }], properties: { event_type: { type: "string", const: "external_account_updated" }, data: { $ref: "component:ExternalAccountUpdatedData" } }, $id: "component:ExternalAccountUpdatedEvent" }, schema75 = { type: "object", allOf: [{ $ref: "component:EventData" }, { $ref: "component:BankAccountData" }, { $ref: "component:EventAccountReference" }], properties: { link_timestamp: { type: ["string", "null"], format: "date-time" }, unlink_timestamp: { type: ["string", "null"], format: "date-time" } }, $id: "component:ExternalAccountUpdatedData" };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.timestamp === void 0) {
      const err0 = { instancePath, schemaPath: "component:EventData/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.timestamp !== void 0) {
      let data0 = data.timestamp;
      if (typeof data0 == "string") {
        if (!formats0.validate(data0)) {
          const err1 = { instancePath: instancePath + "/timestamp", schemaPath: "component:EventData/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/timestamp", schemaPath: "component:EventData/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.supplemental_data !== void 0) {
      let data1 = data.supplemental_data;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        const err3 = { instancePath: instancePath + "/supplemental_data", schemaPath: "component:EventData/properties/supplemental_data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.meta !== void 0) {
      let data2 = data.meta;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        const err4 = { instancePath: instancePath + "/meta", schemaPath: "component:EventData/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "component:EventData/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  if (!validate48(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))
    vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length;
  else
    var props0 = validate48.evaluated.props;
  props0 !== !0 && (props0 = props0 || {}, props0.timestamp = !0, props0.supplemental_data = !0, props0.meta = !0);
  const _errs15 = errors;
  let valid4 = !1;
  const _errs16 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_account_id === void 0) {
      const err6 = { instancePath, schemaPath: "component:EventAccountReference/anyOf/0/required", keyword: "required", params: { missingProperty: "external_account_id" }, message: "must have required property 'external_account_id'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.external_account_id !== void 0 && typeof data.external_account_id != "string") {
      const err7 = { instancePath: instancePath + "/external_account_id", schemaPath: "component:EventAccountReference/anyOf/0/properties/external_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.account_token !== void 0 && typeof data.account_token != "string") {
      const err8 = { instancePath: instancePath + "/account_token", schemaPath: "component:EventAccountReference/anyOf/0/properties/account_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    const err9 = { instancePath, schemaPath: "component:EventAccountReference/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  var _valid0 = _errs16 === errors;
  if (valid4 = valid4 || _valid0, _valid0) {
    var props1 = {};
    props1.external_account_id = !0, props1.account_token = !0;
  }
  const _errs22 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.account_token === void 0) {
      const err10 = { instancePath, schemaPath: "component:EventAccountReference/anyOf/1/required", keyword: "required", params: { missingProperty: "account_token" }, message: "must have required property 'account_token'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.account_token !== void 0 && typeof data.account_token != "string") {
      const err11 = { instancePath: instancePath + "/account_token", schemaPath: "component:EventAccountReference/anyOf/1/properties/account_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.external_account_id !== void 0 && typeof data.external_account_id != "string") {
      const err12 = { instancePath: instancePath + "/external_account_id", schemaPath: "component:EventAccountReference/anyOf/1/properties/external_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
  } else {
    const err13 = { instancePath, schemaPath: "component:EventAccountReference/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  var _valid0 = _errs22 === errors;
  if (valid4 = valid4 || _valid0, _valid0 && props1 !== !0 && (props1 = props1 || {}, props1.account_token = !0, props1.external_account_id = !0), valid4)
    errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null);
  else {
    const err14 = { instancePath, schemaPath: "component:EventAccountReference/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  if (props0 !== !0 && props1 !== void 0 && (props1 === !0 ? props0 = !0 : (props0 = props0 || {}, Object.assign(props0, props1))), data && typeof data == "object" && !Array.isArray(data)) {
    if (props0 !== !0 && (props0 = props0 || {}, props0.link_timestamp = !0, props0.unlink_timestamp = !0), data.link_timestamp !== void 0) {
      let data7 = data.link_timestamp;
      if (typeof data7 != "string" && data7 !== null) {
        const err15 = { instancePath: instancePath + "/link_timestamp", schemaPath: "#/properties/link_timestamp/type", keyword: "type", params: { type: schema75.properties.link_timestamp.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data7 == "string" && !formats0.validate(data7)) {
        const err16 = { instancePath: instancePath + "/link_timestamp", schemaPath: "#/properties/link_timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.unlink_timestamp !== void 0) {
      let data8 = data.unlink_timestamp;
      if (typeof data8 != "string" && data8 !== null) {
        const err17 = { instancePath: instancePath + "/unlink_timestamp", schemaPath: "#/properties/unlink_timestamp/type", keyword: "type", params: { type: schema75.properties.unlink_timestamp.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (typeof data8 == "string" && !formats0.validate(data8)) {
        const err18 = { instancePath: instancePath + "/unlink_timestamp", schemaPath: "#/properties/unlink_timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate62.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate62.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_event_id !== void 0) {
      let data0 = data.external_event_id;
      if (typeof data0 != "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/external_event_id", schemaPath: "component:EventEnvelope/properties/external_event_id/type", keyword: "type", params: { type: schema33.properties.external_event_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.event_lifecycle_id !== void 0) {
      let data1 = data.event_lifecycle_id;
      if (typeof data1 == "string") {
        if (func1(data1) > 128) {
          const err1 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "component:EventEnvelope/properties/event_lifecycle_id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "component:EventEnvelope/properties/event_lifecycle_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.event_status !== void 0 && typeof data.event_status != "string") {
      const err3 = { instancePath: instancePath + "/event_status", schemaPath: "component:EventEnvelope/properties/event_status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "component:EventEnvelope/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.event_type !== void 0) {
      let data3 = data.event_type;
      if (typeof data3 != "string") {
        const err6 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data3 !== "external_account_updated") {
        const err7 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "external_account_updated" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.data !== void 0 && (validate62(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length));
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate61.errors = vErrors, errors === 0;
}
validate61.evaluated = { props: { event_type: !0, data: !0, external_event_id: !0, event_lifecycle_id: !0, event_status: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema78 = { type: "object", required: ["event_type"], allOf: [{ $ref: "component:EventEnvelope" }], properties: { event_type: { type: "string", const: "transaction" }, data: { $ref: "component:TransactionData" } }, $id: "component:TransactionEvent" }, schema80 = { type: "object", additionalProperties: !0, required: ["external_transaction_id", "amount", "currency", "counterparty"], allOf: [{ $ref: "component:EventData" }, { $ref: "component:TransactionParty" }], properties: { external_transaction_id: { type: "string" }, amount: { type: "integer" }, currency: { type: "string", minLength: 3, maxLength: 3 }, counterparty: { $ref: "component:CounterpartyData" }, category: { $ref: "component:TransactionCategory" }, process_method: { $ref: "component:TransactionProcessMethod" }, interaction_point: { $ref: "component:TransactionInteractionPoint" }, status: { $ref: "component:TransactionStatus" }, status_detail: { type: ["string", "null"] }, transaction_created_date: { type: "string" }, transaction_settled_at: { type: ["string", "null"], format: "date-time" }, description: { type: ["string", "null"] }, type_code: { type: ["string", "null"] }, type_description: { type: ["string", "null"] }, is_approved: { type: ["boolean", "null"] }, is_reversal: { type: ["boolean", "null"] }, is_triggered_by_user: { type: ["boolean", "null"] }, linked_transactions: { type: "array", items: { $ref: "component:LinkedTransactionData" } }, return_code: { type: ["string", "null"] }, return_code_reason: { anyOf: [{ type: "string", enum: ["Unauthorized"] }, { type: "null" }] }, response_code: { type: ["number", "null"] }, iso_message: { type: ["number", "null"] }, entry_mode: { type: ["number", "null"] } }, $id: "component:TransactionData" }, schema82 = { anyOf: [{ type: "object", required: ["external_entity_id", "external_account_id"], properties: { external_entity_id: { type: "string" }, external_account_id: { type: "string" }, entity_token: { type: "string" }, account_token: { type: "string" } } }, { type: "object", required: ["entity_token", "account_token"], properties: { entity_token: { type: "string" }, account_token: { type: "string" }, external_entity_id: { type: "string" }, external_account_id: { type: "string" } } }], $id: "component:TransactionParty" }, schema85 = { type: ["string", "null"], enum: ["Adjustment", "ATM Rebate", "Bill Pay", "Chargeback", "Deposit", "Direct Deposit Bonus", "Interest", "Overdraft Fee", "Payment", "Promo", "Purchase", "Purchase Return", "Return", "Service Charge", "Withdrawal", null], $id: "component:TransactionCategory" }, schema86 = { type: ["string", "null"], enum: ["Card", "Internal", "Check", "P2P", "ACH", "Cash", "Wire", "RTP", null], $id: "component:TransactionProcessMethod" }, schema87 = { type: ["string", "null"], enum: ["Android", "ATM", "Card Swipe Terminal", "iOS", "Mobile", "Online Form", "Point of Sale", "Teller", "3rd Party App", null], $id: "component:TransactionInteractionPoint" }, schema88 = { type: ["string", "null"], enum: ["Acknowledged", "Accepted", "Rejected", "Paused", "Pending", "Completed", "Declined", "Cancelled", null], $id: "component:TransactionStatus" }, schema89 = { type: "object", required: ["reason"], oneOf: [{ type: "object", required: ["external_transaction_id"], properties: { external_transaction_id: { type: "string" } } }, { type: "object", required: ["transaction_token"], properties: { transaction_token: { type: "string" } } }], properties: { external_transaction_id: { type: "string" }, transaction_token: { type: "string" }, reason: { type: "string" } }, $id: "component:LinkedTransactionData" }, schema83 = { type: "object", allOf: [{ $ref: "component:Counterparty" }, { anyOf: [{ type: "object", required: ["account_number"], properties: { account_number: { type: "string" } } }, { type: "object", required: ["external_counterparty_id"], properties: { external_counterparty_id: { type: "string" } } }] }], $id: "component:CounterpartyData" }, schema84 = { type: "object", properties: { external_counterparty_id: { type: "string" }, name_first: { type: "string" }, name_last: { type: "string" }, counterparty_type: { type: "string" }, account_number: { type: "string" }, routing_number: { type: "string" }, account_name: { type: "string" }, address_line_1: { type: "string" }, address_line_2: { type: "string" }, address_city: { type: "string" }, address_state: { type: "string" }, address_postal_code: { type: "string" }, address_country_code: { type: "string" }, card_network: { type: "string" }, merchant_category_code: { type: "string" }, merchant_category_description: { type: "string" }, name_on_card: { type: "string" }, avs: { type: "string" }, description: { type: "string" }, currency: { type: "string" } }, $id: "component:Counterparty" };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_counterparty_id !== void 0 && typeof data.external_counterparty_id != "string") {
      const err1 = { instancePath: instancePath + "/external_counterparty_id", schemaPath: "component:Counterparty/properties/external_counterparty_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.name_first !== void 0 && typeof data.name_first != "string") {
      const err2 = { instancePath: instancePath + "/name_first", schemaPath: "component:Counterparty/properties/name_first/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.name_last !== void 0 && typeof data.name_last != "string") {
      const err3 = { instancePath: instancePath + "/name_last", schemaPath: "component:Counterparty/properties/name_last/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.counterparty_type !== void 0 && typeof data.counterparty_type != "string") {
      const err4 = { instancePath: instancePath + "/counterparty_type", schemaPath: "component:Counterparty/properties/counterparty_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.account_number !== void 0 && typeof data.account_number != "string") {
      const err5 = { instancePath: instancePath + "/account_number", schemaPath: "component:Counterparty/properties/account_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.routing_number !== void 0 && typeof data.routing_number != "string") {
      const err6 = { instancePath: instancePath + "/routing_number", schemaPath: "component:Counterparty/properties/routing_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.account_name !== void 0 && typeof data.account_name != "string") {
      const err7 = { instancePath: instancePath + "/account_name", schemaPath: "component:Counterparty/properties/account_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.address_line_1 !== void 0 && typeof data.address_line_1 != "string") {
      const err8 = { instancePath: instancePath + "/address_line_1", schemaPath: "component:Counterparty/properties/address_line_1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.address_line_2 !== void 0 && typeof data.address_line_2 != "string") {
      const err9 = { instancePath: instancePath + "/address_line_2", schemaPath: "component:Counterparty/properties/address_line_2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.address_city !== void 0 && typeof data.address_city != "string") {
      const err10 = { instancePath: instancePath + "/address_city", schemaPath: "component:Counterparty/properties/address_city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.address_state !== void 0 && typeof data.address_state != "string") {
      const err11 = { instancePath: instancePath + "/address_state", schemaPath: "component:Counterparty/properties/address_state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.address_postal_code !== void 0 && typeof data.address_postal_code != "string") {
      const err12 = { instancePath: instancePath + "/address_postal_code", schemaPath: "component:Counterparty/properties/address_postal_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.address_country_code !== void 0 && typeof data.address_country_code != "string") {
      const err13 = { instancePath: instancePath + "/address_country_code", schemaPath: "component:Counterparty/properties/address_country_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.card_network !== void 0 && typeof data.card_network != "string") {
      const err14 = { instancePath: instancePath + "/card_network", schemaPath: "component:Counterparty/properties/card_network/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.merchant_category_code !== void 0 && typeof data.merchant_category_code != "string") {
      const err15 = { instancePath: instancePath + "/merchant_category_code", schemaPath: "component:Counterparty/properties/merchant_category_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.merchant_category_description !== void 0 && typeof data.merchant_category_description != "string") {
      const err16 = { instancePath: instancePath + "/merchant_category_description", schemaPath: "component:Counterparty/properties/merchant_category_description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.name_on_card !== void 0 && typeof data.name_on_card != "string") {
      const err17 = { instancePath: instancePath + "/name_on_card", schemaPath: "component:Counterparty/properties/name_on_card/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.avs !== void 0 && typeof data.avs != "string") {
      const err18 = { instancePath: instancePath + "/avs", schemaPath: "component:Counterparty/properties/avs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      const err19 = { instancePath: instancePath + "/description", schemaPath: "component:Counterparty/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.currency !== void 0 && typeof data.currency != "string") {
      const err20 = { instancePath: instancePath + "/currency", schemaPath: "component:Counterparty/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
  } else {
    const err21 = { instancePath, schemaPath: "component:Counterparty/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  const _errs45 = errors;
  let valid3 = !1;
  const _errs46 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.account_number === void 0) {
      const err22 = { instancePath, schemaPath: "#/allOf/1/anyOf/0/required", keyword: "required", params: { missingProperty: "account_number" }, message: "must have required property 'account_number'" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.account_number !== void 0 && typeof data.account_number != "string") {
      const err23 = { instancePath: instancePath + "/account_number", schemaPath: "#/allOf/1/anyOf/0/properties/account_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/allOf/1/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  var _valid0 = _errs46 === errors;
  if (valid3 = valid3 || _valid0, _valid0) {
    var props0 = {};
    props0.account_number = !0;
  }
  const _errs50 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_counterparty_id === void 0) {
      const err25 = { instancePath, schemaPath: "#/allOf/1/anyOf/1/required", keyword: "required", params: { missingProperty: "external_counterparty_id" }, message: "must have required property 'external_counterparty_id'" };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.external_counterparty_id !== void 0 && typeof data.external_counterparty_id != "string") {
      const err26 = { instancePath: instancePath + "/external_counterparty_id", schemaPath: "#/allOf/1/anyOf/1/properties/external_counterparty_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/allOf/1/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
  }
  var _valid0 = _errs50 === errors;
  if (valid3 = valid3 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.external_counterparty_id = !0), valid3)
    errors = _errs45, vErrors !== null && (_errs45 ? vErrors.length = _errs45 : vErrors = null);
  else {
    const err28 = { instancePath, schemaPath: "#/allOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return props0 !== !0 && (props0 = props0 || {}, props0.external_counterparty_id = !0, props0.name_first = !0, props0.name_last = !0, props0.counterparty_type = !0, props0.account_number = !0, props0.routing_number = !0, props0.account_name = !0, props0.address_line_1 = !0, props0.address_line_2 = !0, props0.address_city = !0, props0.address_state = !0, props0.address_postal_code = !0, props0.address_country_code = !0, props0.card_network = !0, props0.merchant_category_code = !0, props0.merchant_category_description = !0, props0.name_on_card = !0, props0.avs = !0, props0.description = !0, props0.currency = !0), validate67.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate67.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.timestamp === void 0) {
      const err0 = { instancePath, schemaPath: "component:EventData/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.timestamp !== void 0) {
      let data0 = data.timestamp;
      if (typeof data0 == "string") {
        if (!formats0.validate(data0)) {
          const err1 = { instancePath: instancePath + "/timestamp", schemaPath: "component:EventData/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/timestamp", schemaPath: "component:EventData/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.supplemental_data !== void 0) {
      let data1 = data.supplemental_data;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        const err3 = { instancePath: instancePath + "/supplemental_data", schemaPath: "component:EventData/properties/supplemental_data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.meta !== void 0) {
      let data2 = data.meta;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        const err4 = { instancePath: instancePath + "/meta", schemaPath: "component:EventData/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "component:EventData/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  const _errs14 = errors;
  let valid4 = !1;
  const _errs15 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_entity_id === void 0) {
      const err6 = { instancePath, schemaPath: "component:TransactionParty/anyOf/0/required", keyword: "required", params: { missingProperty: "external_entity_id" }, message: "must have required property 'external_entity_id'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.external_account_id === void 0) {
      const err7 = { instancePath, schemaPath: "component:TransactionParty/anyOf/0/required", keyword: "required", params: { missingProperty: "external_account_id" }, message: "must have required property 'external_account_id'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.external_entity_id !== void 0 && typeof data.external_entity_id != "string") {
      const err8 = { instancePath: instancePath + "/external_entity_id", schemaPath: "component:TransactionParty/anyOf/0/properties/external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.external_account_id !== void 0 && typeof data.external_account_id != "string") {
      const err9 = { instancePath: instancePath + "/external_account_id", schemaPath: "component:TransactionParty/anyOf/0/properties/external_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.entity_token !== void 0 && typeof data.entity_token != "string") {
      const err10 = { instancePath: instancePath + "/entity_token", schemaPath: "component:TransactionParty/anyOf/0/properties/entity_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.account_token !== void 0 && typeof data.account_token != "string") {
      const err11 = { instancePath: instancePath + "/account_token", schemaPath: "component:TransactionParty/anyOf/0/properties/account_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
  } else {
    const err12 = { instancePath, schemaPath: "component:TransactionParty/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  var _valid0 = _errs15 === errors;
  if (valid4 = valid4 || _valid0, _valid0) {
    var props0 = {};
    props0.external_entity_id = !0, props0.external_account_id = !0, props0.entity_token = !0, props0.account_token = !0;
  }
  const _errs25 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.entity_token === void 0) {
      const err13 = { instancePath, schemaPath: "component:TransactionParty/anyOf/1/required", keyword: "required", params: { missingProperty: "entity_token" }, message: "must have required property 'entity_token'" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.account_token === void 0) {
      const err14 = { instancePath, schemaPath: "component:TransactionParty/anyOf/1/required", keyword: "required", params: { missingProperty: "account_token" }, message: "must have required property 'account_token'" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.entity_token !== void 0 && typeof data.entity_token != "string") {
      const err15 = { instancePath: instancePath + "/entity_token", schemaPath: "component:TransactionParty/anyOf/1/properties/entity_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.account_token !== void 0 && typeof data.account_token != "string") {
      const err16 = { instancePath: instancePath + "/account_token", schemaPath: "component:TransactionParty/anyOf/1/properties/account_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.external_entity_id !== void 0 && typeof data.external_entity_id != "string") {
      const err17 = { instancePath: instancePath + "/external_entity_id", schemaPath: "component:TransactionParty/anyOf/1/properties/external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.external_account_id !== void 0 && typeof data.external_account_id != "string") {
      const err18 = { instancePath: instancePath + "/external_account_id", schemaPath: "component:TransactionParty/anyOf/1/properties/external_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
  } else {
    const err19 = { instancePath, schemaPath: "component:TransactionParty/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  var _valid0 = _errs25 === errors;
  if (valid4 = valid4 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.entity_token = !0, props0.account_token = !0, props0.external_entity_id = !0, props0.external_account_id = !0), valid4)
    errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null);
  else {
    const err20 = { instancePath, schemaPath: "component:TransactionParty/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  if (props0 !== !0 && (props0 = props0 || {}, props0.timestamp = !0, props0.supplemental_data = !0, props0.meta = !0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_transaction_id === void 0) {
      const err21 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "external_transaction_id" }, message: "must have required property 'external_transaction_id'" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.amount === void 0) {
      const err22 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.currency === void 0) {
      const err23 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.counterparty === void 0) {
      const err24 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counterparty" }, message: "must have required property 'counterparty'" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.external_transaction_id !== void 0 && typeof data.external_transaction_id != "string") {
      const err25 = { instancePath: instancePath + "/external_transaction_id", schemaPath: "#/properties/external_transaction_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.amount !== void 0) {
      let data12 = data.amount;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
        const err26 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.currency !== void 0) {
      let data13 = data.currency;
      if (typeof data13 == "string") {
        if (func1(data13) > 3) {
          const err27 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (func1(data13) < 3) {
          const err28 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.counterparty !== void 0 && (validate67(data.counterparty, { instancePath: instancePath + "/counterparty", parentData: data, parentDataProperty: "counterparty", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.category !== void 0) {
      let data15 = data.category;
      if (typeof data15 != "string" && data15 !== null) {
        const err30 = { instancePath: instancePath + "/category", schemaPath: "component:TransactionCategory/type", keyword: "type", params: { type: schema85.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
      if (!(data15 === "Adjustment" || data15 === "ATM Rebate" || data15 === "Bill Pay" || data15 === "Chargeback" || data15 === "Deposit" || data15 === "Direct Deposit Bonus" || data15 === "Interest" || data15 === "Overdraft Fee" || data15 === "Payment" || data15 === "Promo" || data15 === "Purchase" || data15 === "Purchase Return" || data15 === "Return" || data15 === "Service Charge" || data15 === "Withdrawal" || data15 === null)) {
        const err31 = { instancePath: instancePath + "/category", schemaPath: "component:TransactionCategory/enum", keyword: "enum", params: { allowedValues: schema85.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.process_method !== void 0) {
      let data16 = data.process_method;
      if (typeof data16 != "string" && data16 !== null) {
        const err32 = { instancePath: instancePath + "/process_method", schemaPath: "component:TransactionProcessMethod/type", keyword: "type", params: { type: schema86.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
      if (!(data16 === "Card" || data16 === "Internal" || data16 === "Check" || data16 === "P2P" || data16 === "ACH" || data16 === "Cash" || data16 === "Wire" || data16 === "RTP" || data16 === null)) {
        const err33 = { instancePath: instancePath + "/process_method", schemaPath: "component:TransactionProcessMethod/enum", keyword: "enum", params: { allowedValues: schema86.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.interaction_point !== void 0) {
      let data17 = data.interaction_point;
      if (typeof data17 != "string" && data17 !== null) {
        const err34 = { instancePath: instancePath + "/interaction_point", schemaPath: "component:TransactionInteractionPoint/type", keyword: "type", params: { type: schema87.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
      if (!(data17 === "Android" || data17 === "ATM" || data17 === "Card Swipe Terminal" || data17 === "iOS" || data17 === "Mobile" || data17 === "Online Form" || data17 === "Point of Sale" || data17 === "Teller" || data17 === "3rd Party App" || data17 === null)) {
        const err35 = { instancePath: instancePath + "/interaction_point", schemaPath: "component:TransactionInteractionPoint/enum", keyword: "enum", params: { allowedValues: schema87.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.status !== void 0) {
      let data18 = data.status;
      if (typeof data18 != "string" && data18 !== null) {
        const err36 = { instancePath: instancePath + "/status", schemaPath: "component:TransactionStatus/type", keyword: "type", params: { type: schema88.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
      if (!(data18 === "Acknowledged" || data18 === "Accepted" || data18 === "Rejected" || data18 === "Paused" || data18 === "Pending" || data18 === "Completed" || data18 === "Declined" || data18 === "Cancelled" || data18 === null)) {
        const err37 = { instancePath: instancePath + "/status", schemaPath: "component:TransactionStatus/enum", keyword: "enum", params: { allowedValues: schema88.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.status_detail !== void 0) {
      let data19 = data.status_detail;
      if (typeof data19 != "string" && data19 !== null) {
        const err38 = { instancePath: instancePath + "/status_detail", schemaPath: "#/properties/status_detail/type", keyword: "type", params: { type: schema80.properties.status_detail.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.transaction_created_date !== void 0 && typeof data.transaction_created_date != "string") {
      const err39 = { instancePath: instancePath + "/transaction_created_date", schemaPath: "#/properties/transaction_created_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
    }
    if (data.transaction_settled_at !== void 0) {
      let data21 = data.transaction_settled_at;
      if (typeof data21 != "string" && data21 !== null) {
        const err40 = { instancePath: instancePath + "/transaction_settled_at", schemaPath: "#/properties/transaction_settled_at/type", keyword: "type", params: { type: schema80.properties.transaction_settled_at.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
      if (typeof data21 == "string" && !formats0.validate(data21)) {
        const err41 = { instancePath: instancePath + "/transaction_settled_at", schemaPath: "#/properties/transaction_settled_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.description !== void 0) {
      let data22 = data.description;
      if (typeof data22 != "string" && data22 !== null) {
        const err42 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema80.properties.description.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.type_code !== void 0) {
      let data23 = data.type_code;
      if (typeof data23 != "string" && data23 !== null) {
        const err43 = { instancePath: instancePath + "/type_code", schemaPath: "#/properties/type_code/type", keyword: "type", params: { type: schema80.properties.type_code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.type_description !== void 0) {
      let data24 = data.type_description;
      if (typeof data24 != "string" && data24 !== null) {
        const err44 = { instancePath: instancePath + "/type_description", schemaPath: "#/properties/type_description/type", keyword: "type", params: { type: schema80.properties.type_description.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.is_approved !== void 0) {
      let data25 = data.is_approved;
      if (typeof data25 != "boolean" && data25 !== null) {
        const err45 = { instancePath: instancePath + "/is_approved", schemaPath: "#/properties/is_approved/type", keyword: "type", params: { type: schema80.properties.is_approved.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.is_reversal !== void 0) {
      let data26 = data.is_reversal;
      if (typeof data26 != "boolean" && data26 !== null) {
        const err46 = { instancePath: instancePath + "/is_reversal", schemaPath: "#/properties/is_reversal/type", keyword: "type", params: { type: schema80.properties.is_reversal.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.is_triggered_by_user !== void 0) {
      let data27 = data.is_triggered_by_user;
      if (typeof data27 != "boolean" && data27 !== null) {
        const err47 = { instancePath: instancePath + "/is_triggered_by_user", schemaPath: "#/properties/is_triggered_by_user/type", keyword: "type", params: { type: schema80.properties.is_triggered_by_user.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.linked_transactions !== void 0) {
      let data28 = data.linked_transactions;
      if (Array.isArray(data28)) {
        const len0 = data28.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data29 = data28[i0];
          const _errs78 = errors;
          let valid15 = !1, passing0 = null;
          const _errs79 = errors;
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            if (data29.external_transaction_id === void 0) {
              const err48 = { instancePath: instancePath + "/linked_transactions/" + i0, schemaPath: "component:LinkedTransactionData/oneOf/0/required", keyword: "required", params: { missingProperty: "external_transaction_id" }, message: "must have required property 'external_transaction_id'" };
              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
            }
            if (data29.external_transaction_id !== void 0 && typeof data29.external_transaction_id != "string") {
              const err49 = { instancePath: instancePath + "/linked_transactions/" + i0 + "/external_transaction_id", schemaPath: "component:LinkedTransactionData/oneOf/0/properties/external_transaction_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
            }
          } else {
            const err50 = { instancePath: instancePath + "/linked_transactions/" + i0, schemaPath: "component:LinkedTransactionData/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
          }
          var _valid1 = _errs79 === errors;
          if (_valid1) {
            valid15 = !0, passing0 = 0;
            var props2 = {};
            props2.external_transaction_id = !0;
          }
          const _errs83 = errors;
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            if (data29.transaction_token === void 0) {
              const err51 = { instancePath: instancePath + "/linked_transactions/" + i0, schemaPath: "component:LinkedTransactionData/oneOf/1/required", keyword: "required", params: { missingProperty: "transaction_token" }, message: "must have required property 'transaction_token'" };
              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
            }
            if (data29.transaction_token !== void 0 && typeof data29.transaction_token != "string") {
              const err52 = { instancePath: instancePath + "/linked_transactions/" + i0 + "/transaction_token", schemaPath: "component:LinkedTransactionData/oneOf/1/properties/transaction_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
            }
          } else {
            const err53 = { instancePath: instancePath + "/linked_transactions/" + i0, schemaPath: "component:LinkedTransactionData/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
          }
          var _valid1 = _errs83 === errors;
          if (_valid1 && valid15 ? (valid15 = !1, passing0 = [passing0, 1]) : _valid1 && (valid15 = !0, passing0 = 1, props2 !== !0 && (props2 = props2 || {}, props2.transaction_token = !0)), valid15)
            errors = _errs78, vErrors !== null && (_errs78 ? vErrors.length = _errs78 : vErrors = null);
          else {
            const err54 = { instancePath: instancePath + "/linked_transactions/" + i0, schemaPath: "component:LinkedTransactionData/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
          }
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            if (data29.reason === void 0) {
              const err55 = { instancePath: instancePath + "/linked_transactions/" + i0, schemaPath: "component:LinkedTransactionData/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
              vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
            }
            if (props2 !== !0 && (props2 = props2 || {}, props2.external_transaction_id = !0, props2.transaction_token = !0, props2.reason = !0), data29.external_transaction_id !== void 0 && typeof data29.external_transaction_id != "string") {
              const err56 = { instancePath: instancePath + "/linked_transactions/" + i0 + "/external_transaction_id", schemaPath: "component:LinkedTransactionData/properties/external_transaction_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
            }
            if (data29.transaction_token !== void 0 && typeof data29.transaction_token != "string") {
              const err57 = { instancePath: instancePath + "/linked_transactions/" + i0 + "/transaction_token", schemaPath: "component:LinkedTransactionData/properties/transaction_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
            }
            if (data29.reason !== void 0 && typeof data29.reason != "string") {
              const err58 = { instancePath: instancePath + "/linked_transactions/" + i0 + "/reason", schemaPath: "component:LinkedTransactionData/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
            }
          } else {
            const err59 = { instancePath: instancePath + "/linked_transactions/" + i0, schemaPath: "component:LinkedTransactionData/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
          }
        }
      } else {
        const err60 = { instancePath: instancePath + "/linked_transactions", schemaPath: "#/properties/linked_transactions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
      }
    }
    if (data.return_code !== void 0) {
      let data35 = data.return_code;
      if (typeof data35 != "string" && data35 !== null) {
        const err61 = { instancePath: instancePath + "/return_code", schemaPath: "#/properties/return_code/type", keyword: "type", params: { type: schema80.properties.return_code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
      }
    }
    if (data.return_code_reason !== void 0) {
      let data36 = data.return_code_reason;
      const _errs96 = errors;
      let valid19 = !1;
      const _errs97 = errors;
      if (typeof data36 != "string") {
        const err62 = { instancePath: instancePath + "/return_code_reason", schemaPath: "#/properties/return_code_reason/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
      }
      if (data36 !== "Unauthorized") {
        const err63 = { instancePath: instancePath + "/return_code_reason", schemaPath: "#/properties/return_code_reason/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema80.properties.return_code_reason.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
      }
      var _valid2 = _errs97 === errors;
      valid19 = valid19 || _valid2;
      const _errs99 = errors;
      if (data36 !== null) {
        const err64 = { instancePath: instancePath + "/return_code_reason", schemaPath: "#/properties/return_code_reason/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
      }
      var _valid2 = _errs99 === errors;
      if (valid19 = valid19 || _valid2, valid19)
        errors = _errs96, vErrors !== null && (_errs96 ? vErrors.length = _errs96 : vErrors = null);
      else {
        const err65 = { instancePath: instancePath + "/return_code_reason", schemaPath: "#/properties/return_code_reason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
      }
    }
    if (data.response_code !== void 0) {
      let data37 = data.response_code;
      if (!(typeof data37 == "number" && isFinite(data37)) && data37 !== null) {
        const err66 = { instancePath: instancePath + "/response_code", schemaPath: "#/properties/response_code/type", keyword: "type", params: { type: schema80.properties.response_code.type }, message: "must be number,null" };
        vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
      }
    }
    if (data.iso_message !== void 0) {
      let data38 = data.iso_message;
      if (!(typeof data38 == "number" && isFinite(data38)) && data38 !== null) {
        const err67 = { instancePath: instancePath + "/iso_message", schemaPath: "#/properties/iso_message/type", keyword: "type", params: { type: schema80.properties.iso_message.type }, message: "must be number,null" };
        vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
      }
    }
    if (data.entry_mode !== void 0) {
      let data39 = data.entry_mode;
      if (!(typeof data39 == "number" && isFinite(data39)) && data39 !== null) {
        const err68 = { instancePath: instancePath + "/entry_mode", schemaPath: "#/properties/entry_mode/type", keyword: "type", params: { type: schema80.properties.entry_mode.type }, message: "must be number,null" };
        vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
      }
    }
  } else {
    const err69 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
  }
  return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_event_id !== void 0) {
      let data0 = data.external_event_id;
      if (typeof data0 != "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/external_event_id", schemaPath: "component:EventEnvelope/properties/external_event_id/type", keyword: "type", params: { type: schema33.properties.external_event_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.event_lifecycle_id !== void 0) {
      let data1 = data.event_lifecycle_id;
      if (typeof data1 == "string") {
        if (func1(data1) > 128) {
          const err1 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "component:EventEnvelope/properties/event_lifecycle_id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "component:EventEnvelope/properties/event_lifecycle_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.event_status !== void 0 && typeof data.event_status != "string") {
      const err3 = { instancePath: instancePath + "/event_status", schemaPath: "component:EventEnvelope/properties/event_status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "component:EventEnvelope/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.event_type !== void 0) {
      let data3 = data.event_type;
      if (typeof data3 != "string") {
        const err6 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data3 !== "transaction") {
        const err7 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "transaction" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.data !== void 0 && (validate66(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length));
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = { props: { event_type: !0, data: !0, external_event_id: !0, event_lifecycle_id: !0, event_status: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema90 = { type: "object", required: ["event_type"], allOf: [{ $ref: "component:EventEnvelope" }], properties: { event_type: { type: "string", const: "login" }, data: { $ref: "component:LoginData" } }, $id: "component:LoginEvent" }, schema92 = { type: "object", required: ["login_method"], allOf: [{ $ref: "component:EventData" }, { $ref: "component:EventEntityReference" }], properties: { external_login_id: { type: "string" }, username: { type: "string" }, login_method: { type: "string", enum: ["biometric", "password", "sso", "passwordless"] }, sso: { type: ["string", "null"], enum: ["okta", "google", "apple", null] }, status: { type: "string", enum: ["attempted", "failed", "mfa", "rejected", "successful"] }, device: { $ref: "component:LoginDevice" } }, $id: "component:LoginData" }, schema95 = { type: "object", properties: { external_device_id: { type: "string" }, ip_address_v4: { type: "string" }, ip_address_v6: { type: "string" } }, $id: "component:LoginDevice" };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.timestamp === void 0) {
      const err0 = { instancePath, schemaPath: "component:EventData/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.timestamp !== void 0) {
      let data0 = data.timestamp;
      if (typeof data0 == "string") {
        if (!formats0.validate(data0)) {
          const err1 = { instancePath: instancePath + "/timestamp", schemaPath: "component:EventData/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/timestamp", schemaPath: "component:EventData/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.supplemental_data !== void 0) {
      let data1 = data.supplemental_data;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        const err3 = { instancePath: instancePath + "/supplemental_data", schemaPath: "component:EventData/properties/supplemental_data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.meta !== void 0) {
      let data2 = data.meta;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        const err4 = { instancePath: instancePath + "/meta", schemaPath: "component:EventData/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "component:EventData/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  const _errs14 = errors;
  let valid4 = !1;
  const _errs15 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_entity_id === void 0) {
      const err6 = { instancePath, schemaPath: "component:EventEntityReference/anyOf/0/required", keyword: "required", params: { missingProperty: "external_entity_id" }, message: "must have required property 'external_entity_id'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.external_entity_id !== void 0 && typeof data.external_entity_id != "string") {
      const err7 = { instancePath: instancePath + "/external_entity_id", schemaPath: "component:EventEntityReference/anyOf/0/properties/external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.entity_token !== void 0 && typeof data.entity_token != "string") {
      const err8 = { instancePath: instancePath + "/entity_token", schemaPath: "component:EventEntityReference/anyOf/0/properties/entity_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    const err9 = { instancePath, schemaPath: "component:EventEntityReference/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  var _valid0 = _errs15 === errors;
  if (valid4 = valid4 || _valid0, _valid0) {
    var props0 = {};
    props0.external_entity_id = !0, props0.entity_token = !0;
  }
  const _errs21 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.entity_token === void 0) {
      const err10 = { instancePath, schemaPath: "component:EventEntityReference/anyOf/1/required", keyword: "required", params: { missingProperty: "entity_token" }, message: "must have required property 'entity_token'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.entity_token !== void 0 && typeof data.entity_token != "string") {
      const err11 = { instancePath: instancePath + "/entity_token", schemaPath: "component:EventEntityReference/anyOf/1/properties/entity_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.external_entity_id !== void 0 && typeof data.external_entity_id != "string") {
      const err12 = { instancePath: instancePath + "/external_entity_id", schemaPath: "component:EventEntityReference/anyOf/1/properties/external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
  } else {
    const err13 = { instancePath, schemaPath: "component:EventEntityReference/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  var _valid0 = _errs21 === errors;
  if (valid4 = valid4 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.entity_token = !0, props0.external_entity_id = !0), valid4)
    errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null);
  else {
    const err14 = { instancePath, schemaPath: "component:EventEntityReference/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  if (props0 !== !0 && (props0 = props0 || {}, props0.timestamp = !0, props0.supplemental_data = !0, props0.meta = !0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.login_method === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "login_method" }, message: "must have required property 'login_method'" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (props0 !== !0 && (props0 = props0 || {}, props0.external_login_id = !0, props0.username = !0, props0.login_method = !0, props0.sso = !0, props0.status = !0, props0.device = !0), data.external_login_id !== void 0 && typeof data.external_login_id != "string") {
      const err16 = { instancePath: instancePath + "/external_login_id", schemaPath: "#/properties/external_login_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.username !== void 0 && typeof data.username != "string") {
      const err17 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.login_method !== void 0) {
      let data9 = data.login_method;
      if (typeof data9 != "string") {
        const err18 = { instancePath: instancePath + "/login_method", schemaPath: "#/properties/login_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (!(data9 === "biometric" || data9 === "password" || data9 === "sso" || data9 === "passwordless")) {
        const err19 = { instancePath: instancePath + "/login_method", schemaPath: "#/properties/login_method/enum", keyword: "enum", params: { allowedValues: schema92.properties.login_method.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.sso !== void 0) {
      let data10 = data.sso;
      if (typeof data10 != "string" && data10 !== null) {
        const err20 = { instancePath: instancePath + "/sso", schemaPath: "#/properties/sso/type", keyword: "type", params: { type: schema92.properties.sso.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (!(data10 === "okta" || data10 === "google" || data10 === "apple" || data10 === null)) {
        const err21 = { instancePath: instancePath + "/sso", schemaPath: "#/properties/sso/enum", keyword: "enum", params: { allowedValues: schema92.properties.sso.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.status !== void 0) {
      let data11 = data.status;
      if (typeof data11 != "string") {
        const err22 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (!(data11 === "attempted" || data11 === "failed" || data11 === "mfa" || data11 === "rejected" || data11 === "successful")) {
        const err23 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema92.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.device !== void 0) {
      let data12 = data.device;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.external_device_id !== void 0 && typeof data12.external_device_id != "string") {
          const err24 = { instancePath: instancePath + "/device/external_device_id", schemaPath: "component:LoginDevice/properties/external_device_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (data12.ip_address_v4 !== void 0 && typeof data12.ip_address_v4 != "string") {
          const err25 = { instancePath: instancePath + "/device/ip_address_v4", schemaPath: "component:LoginDevice/properties/ip_address_v4/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data12.ip_address_v6 !== void 0 && typeof data12.ip_address_v6 != "string") {
          const err26 = { instancePath: instancePath + "/device/ip_address_v6", schemaPath: "component:LoginDevice/properties/ip_address_v6/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/device", schemaPath: "component:LoginDevice/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return validate71.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate71.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_event_id !== void 0) {
      let data0 = data.external_event_id;
      if (typeof data0 != "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/external_event_id", schemaPath: "component:EventEnvelope/properties/external_event_id/type", keyword: "type", params: { type: schema33.properties.external_event_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.event_lifecycle_id !== void 0) {
      let data1 = data.event_lifecycle_id;
      if (typeof data1 == "string") {
        if (func1(data1) > 128) {
          const err1 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "component:EventEnvelope/properties/event_lifecycle_id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "component:EventEnvelope/properties/event_lifecycle_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.event_status !== void 0 && typeof data.event_status != "string") {
      const err3 = { instancePath: instancePath + "/event_status", schemaPath: "component:EventEnvelope/properties/event_status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "component:EventEnvelope/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.event_type !== void 0) {
      let data3 = data.event_type;
      if (typeof data3 != "string") {
        const err6 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data3 !== "login") {
        const err7 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "login" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.data !== void 0 && (validate71(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length));
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate70.errors = vErrors, errors === 0;
}
validate70.evaluated = { props: { event_type: !0, data: !0, external_event_id: !0, event_lifecycle_id: !0, event_status: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema96 = { type: "object", required: ["event_type"], allOf: [{ $ref: "component:EventEnvelope" }], properties: { event_type: { type: "string", const: "credentials_updated" }, data: { $ref: "component:CredentialsUpdatedData" } }, $id: "component:CredentialsUpdatedEvent" }, schema98 = { type: "object", required: ["target"], allOf: [{ $ref: "component:EventData" }, { $ref: "component:EventEntityReference" }], properties: { external_credentials_updated_event_identifier: { type: "string" }, target: { type: "string", enum: ["2fa", "username", "password", "passkey"] }, channel: { type: "string", enum: ["contact_center", "online_banking", "in_branch"] }, authenticated_user: { type: "boolean" }, status: { type: "string", enum: ["pending", "successful", "failed"] }, device: { $ref: "component:EventDevice" }, "2fa": { $ref: "component:TwoFactorSettings" }, operation: { type: "string", enum: ["create", "delete", "update"] } }, $id: "component:CredentialsUpdatedData" }, schema101 = { type: "object", allOf: [{ $ref: "component:LoginDevice" }], properties: { registered_device: { type: "boolean" } }, $id: "component:EventDevice" };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_device_id !== void 0 && typeof data.external_device_id != "string") {
      const err0 = { instancePath: instancePath + "/external_device_id", schemaPath: "component:LoginDevice/properties/external_device_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.ip_address_v4 !== void 0 && typeof data.ip_address_v4 != "string") {
      const err1 = { instancePath: instancePath + "/ip_address_v4", schemaPath: "component:LoginDevice/properties/ip_address_v4/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.ip_address_v6 !== void 0 && typeof data.ip_address_v6 != "string") {
      const err2 = { instancePath: instancePath + "/ip_address_v6", schemaPath: "component:LoginDevice/properties/ip_address_v6/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "component:LoginDevice/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.registered_device !== void 0 && typeof data.registered_device != "boolean") {
      const err4 = { instancePath: instancePath + "/registered_device", schemaPath: "#/properties/registered_device/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate75.errors = vErrors, errors === 0;
}
validate75.evaluated = { props: { registered_device: !0, external_device_id: !0, ip_address_v4: !0, ip_address_v6: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema103 = { type: "object", required: ["methods"], properties: { methods: { type: "array", items: { $ref: "component:TwoFactorMethod" } }, required: { type: "boolean" } }, $id: "component:TwoFactorSettings" }, schema104 = { type: "object", required: ["method", "value"], properties: { method: { type: "string", enum: ["email", "voice", "sms"] }, value: { type: "string", minLength: 1, maxLength: 65535 } }, $id: "component:TwoFactorMethod" };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.methods === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "methods" }, message: "must have required property 'methods'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.methods !== void 0) {
      let data0 = data.methods;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.method === void 0) {
              const err1 = { instancePath: instancePath + "/methods/" + i0, schemaPath: "component:TwoFactorMethod/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data1.value === void 0) {
              const err2 = { instancePath: instancePath + "/methods/" + i0, schemaPath: "component:TwoFactorMethod/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.method !== void 0) {
              let data2 = data1.method;
              if (typeof data2 != "string") {
                const err3 = { instancePath: instancePath + "/methods/" + i0 + "/method", schemaPath: "component:TwoFactorMethod/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
              if (!(data2 === "email" || data2 === "voice" || data2 === "sms")) {
                const err4 = { instancePath: instancePath + "/methods/" + i0 + "/method", schemaPath: "component:TwoFactorMethod/properties/method/enum", keyword: "enum", params: { allowedValues: schema104.properties.method.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            }
            if (data1.value !== void 0) {
              let data3 = data1.value;
              if (typeof data3 == "string") {
                if (func1(data3) > 65535) {
                  const err5 = { instancePath: instancePath + "/methods/" + i0 + "/value", schemaPath: "component:TwoFactorMethod/properties/value/maxLength", keyword: "maxLength", params: { limit: 65535 }, message: "must NOT have more than 65535 characters" };
                  vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                }
                if (func1(data3) < 1) {
                  const err6 = { instancePath: instancePath + "/methods/" + i0 + "/value", schemaPath: "component:TwoFactorMethod/properties/value/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                }
              } else {
                const err7 = { instancePath: instancePath + "/methods/" + i0 + "/value", schemaPath: "component:TwoFactorMethod/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
          } else {
            const err8 = { instancePath: instancePath + "/methods/" + i0, schemaPath: "component:TwoFactorMethod/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/methods", schemaPath: "#/properties/methods/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.required !== void 0 && typeof data.required != "boolean") {
      const err10 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate77.errors = vErrors, errors === 0;
}
validate77.evaluated = { props: { methods: !0, required: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.timestamp === void 0) {
      const err0 = { instancePath, schemaPath: "component:EventData/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.timestamp !== void 0) {
      let data0 = data.timestamp;
      if (typeof data0 == "string") {
        if (!formats0.validate(data0)) {
          const err1 = { instancePath: instancePath + "/timestamp", schemaPath: "component:EventData/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/timestamp", schemaPath: "component:EventData/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.supplemental_data !== void 0) {
      let data1 = data.supplemental_data;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        const err3 = { instancePath: instancePath + "/supplemental_data", schemaPath: "component:EventData/properties/supplemental_data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.meta !== void 0) {
      let data2 = data.meta;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        const err4 = { instancePath: instancePath + "/meta", schemaPath: "component:EventData/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "component:EventData/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  const _errs14 = errors;
  let valid4 = !1;
  const _errs15 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_entity_id === void 0) {
      const err6 = { instancePath, schemaPath: "component:EventEntityReference/anyOf/0/required", keyword: "required", params: { missingProperty: "external_entity_id" }, message: "must have required property 'external_entity_id'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.external_entity_id !== void 0 && typeof data.external_entity_id != "string") {
      const err7 = { instancePath: instancePath + "/external_entity_id", schemaPath: "component:EventEntityReference/anyOf/0/properties/external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.entity_token !== void 0 && typeof data.entity_token != "string") {
      const err8 = { instancePath: instancePath + "/entity_token", schemaPath: "component:EventEntityReference/anyOf/0/properties/entity_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    const err9 = { instancePath, schemaPath: "component:EventEntityReference/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  var _valid0 = _errs15 === errors;
  if (valid4 = valid4 || _valid0, _valid0) {
    var props0 = {};
    props0.external_entity_id = !0, props0.entity_token = !0;
  }
  const _errs21 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.entity_token === void 0) {
      const err10 = { instancePath, schemaPath: "component:EventEntityReference/anyOf/1/required", keyword: "required", params: { missingProperty: "entity_token" }, message: "must have required property 'entity_token'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.entity_token !== void 0 && typeof data.entity_token != "string") {
      const err11 = { instancePath: instancePath + "/entity_token", schemaPath: "component:EventEntityReference/anyOf/1/properties/entity_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.external_entity_id !== void 0 && typeof data.external_entity_id != "string") {
      const err12 = { instancePath: instancePath + "/external_entity_id", schemaPath: "component:EventEntityReference/anyOf/1/properties/external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
  } else {
    const err13 = { instancePath, schemaPath: "component:EventEntityReference/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  var _valid0 = _errs21 === errors;
  if (valid4 = valid4 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.entity_token = !0, props0.external_entity_id = !0), valid4)
    errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null);
  else {
    const err14 = { instancePath, schemaPath: "component:EventEntityReference/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  if (props0 !== !0 && (props0 = props0 || {}, props0.timestamp = !0, props0.supplemental_data = !0, props0.meta = !0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.target === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (props0 !== !0 && (props0 = props0 || {}, props0.external_credentials_updated_event_identifier = !0, props0.target = !0, props0.channel = !0, props0.authenticated_user = !0, props0.status = !0, props0.device = !0, props0["2fa"] = !0, props0.operation = !0), data.external_credentials_updated_event_identifier !== void 0 && typeof data.external_credentials_updated_event_identifier != "string") {
      const err16 = { instancePath: instancePath + "/external_credentials_updated_event_identifier", schemaPath: "#/properties/external_credentials_updated_event_identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.target !== void 0) {
      let data8 = data.target;
      if (typeof data8 != "string") {
        const err17 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (!(data8 === "2fa" || data8 === "username" || data8 === "password" || data8 === "passkey")) {
        const err18 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/enum", keyword: "enum", params: { allowedValues: schema98.properties.target.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.channel !== void 0) {
      let data9 = data.channel;
      if (typeof data9 != "string") {
        const err19 = { instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (!(data9 === "contact_center" || data9 === "online_banking" || data9 === "in_branch")) {
        const err20 = { instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/enum", keyword: "enum", params: { allowedValues: schema98.properties.channel.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.authenticated_user !== void 0 && typeof data.authenticated_user != "boolean") {
      const err21 = { instancePath: instancePath + "/authenticated_user", schemaPath: "#/properties/authenticated_user/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.status !== void 0) {
      let data11 = data.status;
      if (typeof data11 != "string") {
        const err22 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (!(data11 === "pending" || data11 === "successful" || data11 === "failed")) {
        const err23 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema98.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.device !== void 0 && (validate75(data.device, { instancePath: instancePath + "/device", parentData: data, parentDataProperty: "device", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length)), data["2fa"] !== void 0 && (validate77(data["2fa"], { instancePath: instancePath + "/2fa", parentData: data, parentDataProperty: "2fa", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length)), data.operation !== void 0) {
      let data14 = data.operation;
      if (typeof data14 != "string") {
        const err24 = { instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (!(data14 === "create" || data14 === "delete" || data14 === "update")) {
        const err25 = { instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/enum", keyword: "enum", params: { allowedValues: schema98.properties.operation.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  return validate74.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate74.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_event_id !== void 0) {
      let data0 = data.external_event_id;
      if (typeof data0 != "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/external_event_id", schemaPath: "component:EventEnvelope/properties/external_event_id/type", keyword: "type", params: { type: schema33.properties.external_event_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.event_lifecycle_id !== void 0) {
      let data1 = data.event_lifecycle_id;
      if (typeof data1 == "string") {
        if (func1(data1) > 128) {
          const err1 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "component:EventEnvelope/properties/event_lifecycle_id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "component:EventEnvelope/properties/event_lifecycle_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.event_status !== void 0 && typeof data.event_status != "string") {
      const err3 = { instancePath: instancePath + "/event_status", schemaPath: "component:EventEnvelope/properties/event_status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "component:EventEnvelope/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.event_type !== void 0) {
      let data3 = data.event_type;
      if (typeof data3 != "string") {
        const err6 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data3 !== "credentials_updated") {
        const err7 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "credentials_updated" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.data !== void 0 && (validate74(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length));
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate73.errors = vErrors, errors === 0;
}
validate73.evaluated = { props: { event_type: !0, data: !0, external_event_id: !0, event_lifecycle_id: !0, event_status: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema105 = { type: "object", required: ["event_type"], allOf: [{ $ref: "component:EventEnvelope" }], properties: { event_type: { type: "string", const: "embedded_authentication" }, data: { $ref: "component:EmbeddedAuthenticationData" } }, $id: "component:EmbeddedAuthenticationEvent" }, schema107 = { type: "object", required: ["embedded_application", "external_entity_id"], allOf: [{ $ref: "component:EventData" }], properties: { embedded_application: { type: "string", enum: ["zelle", "billpay"] }, external_entity_id: { type: "string" }, external_embedded_authentication_id: { type: "string" }, device: { $ref: "component:EventDevice" } }, $id: "component:EmbeddedAuthenticationData" };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.timestamp === void 0) {
      const err0 = { instancePath, schemaPath: "component:EventData/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.timestamp !== void 0) {
      let data0 = data.timestamp;
      if (typeof data0 == "string") {
        if (!formats0.validate(data0)) {
          const err1 = { instancePath: instancePath + "/timestamp", schemaPath: "component:EventData/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/timestamp", schemaPath: "component:EventData/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.supplemental_data !== void 0) {
      let data1 = data.supplemental_data;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        const err3 = { instancePath: instancePath + "/supplemental_data", schemaPath: "component:EventData/properties/supplemental_data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.meta !== void 0) {
      let data2 = data.meta;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        const err4 = { instancePath: instancePath + "/meta", schemaPath: "component:EventData/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "component:EventData/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.embedded_application === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "embedded_application" }, message: "must have required property 'embedded_application'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.external_entity_id === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "external_entity_id" }, message: "must have required property 'external_entity_id'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.embedded_application !== void 0) {
      let data3 = data.embedded_application;
      if (typeof data3 != "string") {
        const err8 = { instancePath: instancePath + "/embedded_application", schemaPath: "#/properties/embedded_application/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (!(data3 === "zelle" || data3 === "billpay")) {
        const err9 = { instancePath: instancePath + "/embedded_application", schemaPath: "#/properties/embedded_application/enum", keyword: "enum", params: { allowedValues: schema107.properties.embedded_application.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.external_entity_id !== void 0 && typeof data.external_entity_id != "string") {
      const err10 = { instancePath: instancePath + "/external_entity_id", schemaPath: "#/properties/external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.external_embedded_authentication_id !== void 0 && typeof data.external_embedded_authentication_id != "string") {
      const err11 = { instancePath: instancePath + "/external_embedded_authentication_id", schemaPath: "#/properties/external_embedded_authentication_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    data.device !== void 0 && (validate75(data.device, { instancePath: instancePath + "/device", parentData: data, parentDataProperty: "device", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length));
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate81.errors = vErrors, errors === 0;
}
validate81.evaluated = { props: { embedded_application: !0, external_entity_id: !0, external_embedded_authentication_id: !0, device: !0, timestamp: !0, supplemental_data: !0, meta: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_event_id !== void 0) {
      let data0 = data.external_event_id;
      if (typeof data0 != "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/external_event_id", schemaPath: "component:EventEnvelope/properties/external_event_id/type", keyword: "type", params: { type: schema33.properties.external_event_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.event_lifecycle_id !== void 0) {
      let data1 = data.event_lifecycle_id;
      if (typeof data1 == "string") {
        if (func1(data1) > 128) {
          const err1 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "component:EventEnvelope/properties/event_lifecycle_id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "component:EventEnvelope/properties/event_lifecycle_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.event_status !== void 0 && typeof data.event_status != "string") {
      const err3 = { instancePath: instancePath + "/event_status", schemaPath: "component:EventEnvelope/properties/event_status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "component:EventEnvelope/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.event_type !== void 0) {
      let data3 = data.event_type;
      if (typeof data3 != "string") {
        const err6 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data3 !== "embedded_authentication") {
        const err7 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "embedded_authentication" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.data !== void 0 && (validate81(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length));
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate80.errors = vErrors, errors === 0;
}
validate80.evaluated = { props: { event_type: !0, data: !0, external_event_id: !0, event_lifecycle_id: !0, event_status: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema109 = { type: "object", required: ["event_type"], allOf: [{ $ref: "component:EventEnvelope" }], properties: { event_type: { type: "string", const: "modify_notification" }, data: { $ref: "component:ModifyNotificationData" } }, $id: "component:ModifyNotificationEvent" }, schema111 = { type: "object", allOf: [{ $ref: "component:EventData" }, { $ref: "component:EventEntityReference" }], properties: { external_modify_notification_event_identifier: { type: "string" }, notification: { $ref: "component:NotificationKind" }, notification_target: { type: "array", items: { $ref: "component:NotificationTarget" } }, enabled: { type: "boolean" }, operator: { type: "string", enum: ["less_than", "greater_than", "equals"] }, external_account_id: { type: "string" }, amount: { type: "integer" }, device: { $ref: "component:EventDevice" } }, $id: "component:ModifyNotificationData" }, schema114 = { type: "object", required: ["type", "subtype"], properties: { type: { type: "string", enum: ["account", "general", "security", "transaction"] }, subtype: { type: "string", minLength: 1 } }, $id: "component:NotificationKind" }, schema115 = { type: "object", required: ["method", "value"], properties: { method: { type: "string", enum: ["email", "voice", "sms", "message_center", "push_notification"] }, value: { type: "string", minLength: 1 } }, $id: "component:NotificationTarget" };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.timestamp === void 0) {
      const err0 = { instancePath, schemaPath: "component:EventData/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.timestamp !== void 0) {
      let data0 = data.timestamp;
      if (typeof data0 == "string") {
        if (!formats0.validate(data0)) {
          const err1 = { instancePath: instancePath + "/timestamp", schemaPath: "component:EventData/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/timestamp", schemaPath: "component:EventData/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.supplemental_data !== void 0) {
      let data1 = data.supplemental_data;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        const err3 = { instancePath: instancePath + "/supplemental_data", schemaPath: "component:EventData/properties/supplemental_data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.meta !== void 0) {
      let data2 = data.meta;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        const err4 = { instancePath: instancePath + "/meta", schemaPath: "component:EventData/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "component:EventData/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  const _errs14 = errors;
  let valid4 = !1;
  const _errs15 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_entity_id === void 0) {
      const err6 = { instancePath, schemaPath: "component:EventEntityReference/anyOf/0/required", keyword: "required", params: { missingProperty: "external_entity_id" }, message: "must have required property 'external_entity_id'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.external_entity_id !== void 0 && typeof data.external_entity_id != "string") {
      const err7 = { instancePath: instancePath + "/external_entity_id", schemaPath: "component:EventEntityReference/anyOf/0/properties/external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.entity_token !== void 0 && typeof data.entity_token != "string") {
      const err8 = { instancePath: instancePath + "/entity_token", schemaPath: "component:EventEntityReference/anyOf/0/properties/entity_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    const err9 = { instancePath, schemaPath: "component:EventEntityReference/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  var _valid0 = _errs15 === errors;
  if (valid4 = valid4 || _valid0, _valid0) {
    var props0 = {};
    props0.external_entity_id = !0, props0.entity_token = !0;
  }
  const _errs21 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.entity_token === void 0) {
      const err10 = { instancePath, schemaPath: "component:EventEntityReference/anyOf/1/required", keyword: "required", params: { missingProperty: "entity_token" }, message: "must have required property 'entity_token'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.entity_token !== void 0 && typeof data.entity_token != "string") {
      const err11 = { instancePath: instancePath + "/entity_token", schemaPath: "component:EventEntityReference/anyOf/1/properties/entity_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.external_entity_id !== void 0 && typeof data.external_entity_id != "string") {
      const err12 = { instancePath: instancePath + "/external_entity_id", schemaPath: "component:EventEntityReference/anyOf/1/properties/external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
  } else {
    const err13 = { instancePath, schemaPath: "component:EventEntityReference/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  var _valid0 = _errs21 === errors;
  if (valid4 = valid4 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.entity_token = !0, props0.external_entity_id = !0), valid4)
    errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null);
  else {
    const err14 = { instancePath, schemaPath: "component:EventEntityReference/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  if (props0 !== !0 && (props0 = props0 || {}, props0.timestamp = !0, props0.supplemental_data = !0, props0.meta = !0), data && typeof data == "object" && !Array.isArray(data)) {
    if (props0 !== !0 && (props0 = props0 || {}, props0.external_modify_notification_event_identifier = !0, props0.notification = !0, props0.notification_target = !0, props0.enabled = !0, props0.operator = !0, props0.external_account_id = !0, props0.amount = !0, props0.device = !0), data.external_modify_notification_event_identifier !== void 0 && typeof data.external_modify_notification_event_identifier != "string") {
      const err15 = { instancePath: instancePath + "/external_modify_notification_event_identifier", schemaPath: "#/properties/external_modify_notification_event_identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.notification !== void 0) {
      let data8 = data.notification;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.type === void 0) {
          const err16 = { instancePath: instancePath + "/notification", schemaPath: "component:NotificationKind/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data8.subtype === void 0) {
          const err17 = { instancePath: instancePath + "/notification", schemaPath: "component:NotificationKind/required", keyword: "required", params: { missingProperty: "subtype" }, message: "must have required property 'subtype'" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data8.type !== void 0) {
          let data9 = data8.type;
          if (typeof data9 != "string") {
            const err18 = { instancePath: instancePath + "/notification/type", schemaPath: "component:NotificationKind/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
          if (!(data9 === "account" || data9 === "general" || data9 === "security" || data9 === "transaction")) {
            const err19 = { instancePath: instancePath + "/notification/type", schemaPath: "component:NotificationKind/properties/type/enum", keyword: "enum", params: { allowedValues: schema114.properties.type.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        if (data8.subtype !== void 0) {
          let data10 = data8.subtype;
          if (typeof data10 == "string") {
            if (func1(data10) < 1) {
              const err20 = { instancePath: instancePath + "/notification/subtype", schemaPath: "component:NotificationKind/properties/subtype/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/notification/subtype", schemaPath: "component:NotificationKind/properties/subtype/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/notification", schemaPath: "component:NotificationKind/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.notification_target !== void 0) {
      let data11 = data.notification_target;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data12 = data11[i0];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.method === void 0) {
              const err23 = { instancePath: instancePath + "/notification_target/" + i0, schemaPath: "component:NotificationTarget/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            if (data12.value === void 0) {
              const err24 = { instancePath: instancePath + "/notification_target/" + i0, schemaPath: "component:NotificationTarget/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (data12.method !== void 0) {
              let data13 = data12.method;
              if (typeof data13 != "string") {
                const err25 = { instancePath: instancePath + "/notification_target/" + i0 + "/method", schemaPath: "component:NotificationTarget/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
              if (!(data13 === "email" || data13 === "voice" || data13 === "sms" || data13 === "message_center" || data13 === "push_notification")) {
                const err26 = { instancePath: instancePath + "/notification_target/" + i0 + "/method", schemaPath: "component:NotificationTarget/properties/method/enum", keyword: "enum", params: { allowedValues: schema115.properties.method.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            }
            if (data12.value !== void 0) {
              let data14 = data12.value;
              if (typeof data14 == "string") {
                if (func1(data14) < 1) {
                  const err27 = { instancePath: instancePath + "/notification_target/" + i0 + "/value", schemaPath: "component:NotificationTarget/properties/value/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                }
              } else {
                const err28 = { instancePath: instancePath + "/notification_target/" + i0 + "/value", schemaPath: "component:NotificationTarget/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            }
          } else {
            const err29 = { instancePath: instancePath + "/notification_target/" + i0, schemaPath: "component:NotificationTarget/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/notification_target", schemaPath: "#/properties/notification_target/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.enabled !== void 0 && typeof data.enabled != "boolean") {
      const err31 = { instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
    }
    if (data.operator !== void 0) {
      let data16 = data.operator;
      if (typeof data16 != "string") {
        const err32 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
      if (!(data16 === "less_than" || data16 === "greater_than" || data16 === "equals")) {
        const err33 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema111.properties.operator.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.external_account_id !== void 0 && typeof data.external_account_id != "string") {
      const err34 = { instancePath: instancePath + "/external_account_id", schemaPath: "#/properties/external_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
    }
    if (data.amount !== void 0) {
      let data18 = data.amount;
      if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
        const err35 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    data.device !== void 0 && (validate75(data.device, { instancePath: instancePath + "/device", parentData: data, parentDataProperty: "device", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length));
  } else {
    const err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
  }
  return validate85.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate85.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_event_id !== void 0) {
      let data0 = data.external_event_id;
      if (typeof data0 != "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/external_event_id", schemaPath: "component:EventEnvelope/properties/external_event_id/type", keyword: "type", params: { type: schema33.properties.external_event_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.event_lifecycle_id !== void 0) {
      let data1 = data.event_lifecycle_id;
      if (typeof data1 == "string") {
        if (func1(data1) > 128) {
          const err1 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "component:EventEnvelope/properties/event_lifecycle_id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "component:EventEnvelope/properties/event_lifecycle_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.event_status !== void 0 && typeof data.event_status != "string") {
      const err3 = { instancePath: instancePath + "/event_status", schemaPath: "component:EventEnvelope/properties/event_status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "component:EventEnvelope/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.event_type !== void 0) {
      let data3 = data.event_type;
      if (typeof data3 != "string") {
        const err6 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data3 !== "modify_notification") {
        const err7 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "modify_notification" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.data !== void 0 && (validate85(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length));
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate84.errors = vErrors, errors === 0;
}
validate84.evaluated = { props: { event_type: !0, data: !0, external_event_id: !0, event_lifecycle_id: !0, event_status: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema116 = { type: "object", required: ["event_type"], allOf: [{ $ref: "component:EventEnvelope" }], properties: { event_type: { type: "string", const: "entity_group_created" }, data: { $ref: "component:EntityGroupCreatedData" } }, $id: "component:EntityGroupCreatedEvent" }, schema118 = { type: "object", required: ["external_entity_group_ids", "entities"], allOf: [{ $ref: "component:EventData" }], properties: { external_entity_group_ids: { type: "array", items: { $ref: "component:EventExternalGroupId" } }, name: { type: "string" }, type: { $ref: "component:EntityGroupType" }, entities: { type: "array", items: { $ref: "component:EventGroupMember" } } }, $id: "component:EntityGroupCreatedData" }, schema120 = { type: "object", required: ["external_entity_id"], properties: { external_entity_id: { type: "string" }, type: { type: "string" }, designation: { type: "string", enum: ["primary"] } }, $id: "component:EventExternalGroupId" }, schema121 = { type: "string", enum: ["business", "joint_account", "membership", "merchant"], $id: "component:EntityGroupType" }, schema122 = { type: "object", allOf: [{ $ref: "component:EventEntityReference" }], properties: { roles: { type: "array", items: { $ref: "component:EntityGroupRole" } }, title: { type: "string" }, ownership_percentage: { type: "number" }, bank_accounts: { type: "array", items: { $ref: "component:EventGroupAccount" } } }, $id: "component:EventGroupMember" }, schema125 = { type: "object", allOf: [{ $ref: "component:EventAccountReference" }], properties: { role: { $ref: "component:AccountHolderType" } }, $id: "component:EventGroupAccount" };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate91.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs3 = errors;
  let valid2 = !1;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_account_id === void 0) {
      const err0 = { instancePath, schemaPath: "component:EventAccountReference/anyOf/0/required", keyword: "required", params: { missingProperty: "external_account_id" }, message: "must have required property 'external_account_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.external_account_id !== void 0 && typeof data.external_account_id != "string") {
      const err1 = { instancePath: instancePath + "/external_account_id", schemaPath: "component:EventAccountReference/anyOf/0/properties/external_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.account_token !== void 0 && typeof data.account_token != "string") {
      const err2 = { instancePath: instancePath + "/account_token", schemaPath: "component:EventAccountReference/anyOf/0/properties/account_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "component:EventAccountReference/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  var _valid0 = _errs4 === errors;
  if (valid2 = valid2 || _valid0, _valid0) {
    var props0 = {};
    props0.external_account_id = !0, props0.account_token = !0;
  }
  const _errs10 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.account_token === void 0) {
      const err4 = { instancePath, schemaPath: "component:EventAccountReference/anyOf/1/required", keyword: "required", params: { missingProperty: "account_token" }, message: "must have required property 'account_token'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.account_token !== void 0 && typeof data.account_token != "string") {
      const err5 = { instancePath: instancePath + "/account_token", schemaPath: "component:EventAccountReference/anyOf/1/properties/account_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.external_account_id !== void 0 && typeof data.external_account_id != "string") {
      const err6 = { instancePath: instancePath + "/external_account_id", schemaPath: "component:EventAccountReference/anyOf/1/properties/external_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    const err7 = { instancePath, schemaPath: "component:EventAccountReference/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  var _valid0 = _errs10 === errors;
  if (valid2 = valid2 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.account_token = !0, props0.external_account_id = !0), valid2)
    errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
  else {
    const err8 = { instancePath, schemaPath: "component:EventAccountReference/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (props0 !== !0 && (props0 = props0 || {}, props0.role = !0), data.role !== void 0) {
      let data4 = data.role;
      if (typeof data4 != "string") {
        const err9 = { instancePath: instancePath + "/role", schemaPath: "component:AccountHolderType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data4 === "primary" || data4 === "secondary" || data4 === "power_of_attorney" || data4 === "authorized_signer" || data4 === "authorized_user" || data4 === "beneficiary" || data4 === "joint_owner" || data4 === "custodian" || data4 === "guardian" || data4 === "trustee")) {
        const err10 = { instancePath: instancePath + "/role", schemaPath: "component:AccountHolderType/enum", keyword: "enum", params: { allowedValues: schema63.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate91.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate91.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate90.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs3 = errors;
  let valid2 = !1;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_entity_id === void 0) {
      const err0 = { instancePath, schemaPath: "component:EventEntityReference/anyOf/0/required", keyword: "required", params: { missingProperty: "external_entity_id" }, message: "must have required property 'external_entity_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.external_entity_id !== void 0 && typeof data.external_entity_id != "string") {
      const err1 = { instancePath: instancePath + "/external_entity_id", schemaPath: "component:EventEntityReference/anyOf/0/properties/external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.entity_token !== void 0 && typeof data.entity_token != "string") {
      const err2 = { instancePath: instancePath + "/entity_token", schemaPath: "component:EventEntityReference/anyOf/0/properties/entity_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "component:EventEntityReference/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  var _valid0 = _errs4 === errors;
  if (valid2 = valid2 || _valid0, _valid0) {
    var props0 = {};
    props0.external_entity_id = !0, props0.entity_token = !0;
  }
  const _errs10 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.entity_token === void 0) {
      const err4 = { instancePath, schemaPath: "component:EventEntityReference/anyOf/1/required", keyword: "required", params: { missingProperty: "entity_token" }, message: "must have required property 'entity_token'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.entity_token !== void 0 && typeof data.entity_token != "string") {
      const err5 = { instancePath: instancePath + "/entity_token", schemaPath: "component:EventEntityReference/anyOf/1/properties/entity_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.external_entity_id !== void 0 && typeof data.external_entity_id != "string") {
      const err6 = { instancePath: instancePath + "/external_entity_id", schemaPath: "component:EventEntityReference/anyOf/1/properties/external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    const err7 = { instancePath, schemaPath: "component:EventEntityReference/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  var _valid0 = _errs10 === errors;
  if (valid2 = valid2 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.entity_token = !0, props0.external_entity_id = !0), valid2)
    errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
  else {
    const err8 = { instancePath, schemaPath: "component:EventEntityReference/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (props0 !== !0 && (props0 = props0 || {}, props0.roles = !0, props0.title = !0, props0.ownership_percentage = !0, props0.bank_accounts = !0), data.roles !== void 0) {
      let data4 = data.roles;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 != "string") {
            const err9 = { instancePath: instancePath + "/roles/" + i0, schemaPath: "component:EntityGroupRole/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (!(data5 === "primary" || data5 === "shareholder" || data5 === "secondary" || data5 === "beneficiary" || data5 === "beneficial_owner" || data5 === "control_prong" || data5 === "director" || data5 === "authorized_signer" || data5 === "principal_owner" || data5 === "coborrower" || data5 === "joint" || data5 === "guarantor")) {
            const err10 = { instancePath: instancePath + "/roles/" + i0, schemaPath: "component:EntityGroupRole/enum", keyword: "enum", params: { allowedValues: schema44.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      const err12 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.ownership_percentage !== void 0) {
      let data7 = data.ownership_percentage;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        const err13 = { instancePath: instancePath + "/ownership_percentage", schemaPath: "#/properties/ownership_percentage/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.bank_accounts !== void 0) {
      let data8 = data.bank_accounts;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate91(data8[i1], { instancePath: instancePath + "/bank_accounts/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
      } else {
        const err14 = { instancePath: instancePath + "/bank_accounts", schemaPath: "#/properties/bank_accounts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate90.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate90.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.timestamp === void 0) {
      const err0 = { instancePath, schemaPath: "component:EventData/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.timestamp !== void 0) {
      let data0 = data.timestamp;
      if (typeof data0 == "string") {
        if (!formats0.validate(data0)) {
          const err1 = { instancePath: instancePath + "/timestamp", schemaPath: "component:EventData/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/timestamp", schemaPath: "component:EventData/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.supplemental_data !== void 0) {
      let data1 = data.supplemental_data;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        const err3 = { instancePath: instancePath + "/supplemental_data", schemaPath: "component:EventData/properties/supplemental_data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.meta !== void 0) {
      let data2 = data.meta;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        const err4 = { instancePath: instancePath + "/meta", schemaPath: "component:EventData/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "component:EventData/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_entity_group_ids === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "external_entity_group_ids" }, message: "must have required property 'external_entity_group_ids'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.entities === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entities" }, message: "must have required property 'entities'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.external_entity_group_ids !== void 0) {
      let data3 = data.external_entity_group_ids;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.external_entity_id === void 0) {
              const err8 = { instancePath: instancePath + "/external_entity_group_ids/" + i0, schemaPath: "component:EventExternalGroupId/required", keyword: "required", params: { missingProperty: "external_entity_id" }, message: "must have required property 'external_entity_id'" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data4.external_entity_id !== void 0 && typeof data4.external_entity_id != "string") {
              const err9 = { instancePath: instancePath + "/external_entity_group_ids/" + i0 + "/external_entity_id", schemaPath: "component:EventExternalGroupId/properties/external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data4.type !== void 0 && typeof data4.type != "string") {
              const err10 = { instancePath: instancePath + "/external_entity_group_ids/" + i0 + "/type", schemaPath: "component:EventExternalGroupId/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data4.designation !== void 0) {
              let data7 = data4.designation;
              if (typeof data7 != "string") {
                const err11 = { instancePath: instancePath + "/external_entity_group_ids/" + i0 + "/designation", schemaPath: "component:EventExternalGroupId/properties/designation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
              if (data7 !== "primary") {
                const err12 = { instancePath: instancePath + "/external_entity_group_ids/" + i0 + "/designation", schemaPath: "component:EventExternalGroupId/properties/designation/enum", keyword: "enum", params: { allowedValues: schema120.properties.designation.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/external_entity_group_ids/" + i0, schemaPath: "component:EventExternalGroupId/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/external_entity_group_ids", schemaPath: "#/properties/external_entity_group_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      const err15 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.type !== void 0) {
      let data9 = data.type;
      if (typeof data9 != "string") {
        const err16 = { instancePath: instancePath + "/type", schemaPath: "component:EntityGroupType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (!(data9 === "business" || data9 === "joint_account" || data9 === "membership" || data9 === "merchant")) {
        const err17 = { instancePath: instancePath + "/type", schemaPath: "component:EntityGroupType/enum", keyword: "enum", params: { allowedValues: schema121.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.entities !== void 0) {
      let data10 = data.entities;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate90(data10[i1], { instancePath: instancePath + "/entities/" + i1, parentData: data10, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
      } else {
        const err18 = { instancePath: instancePath + "/entities", schemaPath: "#/properties/entities/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate89.errors = vErrors, errors === 0;
}
validate89.evaluated = { props: { external_entity_group_ids: !0, name: !0, type: !0, entities: !0, timestamp: !0, supplemental_data: !0, meta: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_event_id !== void 0) {
      let data0 = data.external_event_id;
      if (typeof data0 != "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/external_event_id", schemaPath: "component:EventEnvelope/properties/external_event_id/type", keyword: "type", params: { type: schema33.properties.external_event_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.event_lifecycle_id !== void 0) {
      let data1 = data.event_lifecycle_id;
      if (typeof data1 == "string") {
        if (func1(data1) > 128) {
          const err1 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "component:EventEnvelope/properties/event_lifecycle_id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "component:EventEnvelope/properties/event_lifecycle_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.event_status !== void 0 && typeof data.event_status != "string") {
      const err3 = { instancePath: instancePath + "/event_status", schemaPath: "component:EventEnvelope/properties/event_status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "component:EventEnvelope/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.event_type !== void 0) {
      let data3 = data.event_type;
      if (typeof data3 != "string") {
        const err6 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data3 !== "entity_group_created") {
        const err7 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "entity_group_created" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.data !== void 0 && (validate89(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length));
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate88.errors = vErrors, errors === 0;
}
validate88.evaluated = { props: { event_type: !0, data: !0, external_event_id: !0, event_lifecycle_id: !0, event_status: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema128 = { type: "object", required: ["event_type"], allOf: [{ $ref: "component:EventEnvelope" }], properties: { event_type: { type: "string", const: "entity_group_updated" }, data: { $ref: "component:EntityGroupUpdatedData" } }, $id: "component:EntityGroupUpdatedEvent" }, schema130 = { type: "object", allOf: [{ $ref: "component:EventData" }, { anyOf: [{ type: "object", required: ["external_entity_group_ids"], properties: { external_entity_group_ids: { type: "array", items: { $ref: "component:EventExternalGroupId" } } } }, { type: "object", required: ["entity_group_token"], properties: { entity_group_token: { type: "string" } } }] }], properties: { external_entity_group_ids: { type: "array", items: { $ref: "component:EventExternalGroupId" } }, entity_group_token: { type: "string" }, name: { type: "string" }, type: { $ref: "component:EntityGroupType" }, archive_entity_group: { type: "boolean" }, entities: { type: "array", items: { $ref: "component:EventGroupMemberUpdate" } } }, $id: "component:EntityGroupUpdatedData" }, schema135 = { type: "object", allOf: [{ $ref: "component:EventEntityReference" }], properties: { roles: { anyOf: [{ $ref: "component:EntityGroupRole" }, { type: "array", items: { $ref: "component:EntityGroupRole" } }] }, title: { type: "string" }, ownership_percentage: { type: "number" }, remove_entity: { type: "boolean" }, bank_accounts: { type: "array", items: { $ref: "component:EventGroupAccountUpdate" } } }, $id: "component:EventGroupMemberUpdate" }, schema139 = { type: "object", allOf: [{ $ref: "component:EventGroupAccount" }], properties: { remove_bank_account: { type: "boolean" } }, $id: "component:EventGroupAccountUpdate" };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate98.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !validate91(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))
    vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length;
  else
    var props0 = validate91.evaluated.props;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (props0 !== !0 && (props0 = props0 || {}, props0.remove_bank_account = !0), data.remove_bank_account !== void 0 && typeof data.remove_bank_account != "boolean") {
      const err0 = { instancePath: instancePath + "/remove_bank_account", schemaPath: "#/properties/remove_bank_account/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate98.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate98.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate97.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs3 = errors;
  let valid2 = !1;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_entity_id === void 0) {
      const err0 = { instancePath, schemaPath: "component:EventEntityReference/anyOf/0/required", keyword: "required", params: { missingProperty: "external_entity_id" }, message: "must have required property 'external_entity_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.external_entity_id !== void 0 && typeof data.external_entity_id != "string") {
      const err1 = { instancePath: instancePath + "/external_entity_id", schemaPath: "component:EventEntityReference/anyOf/0/properties/external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.entity_token !== void 0 && typeof data.entity_token != "string") {
      const err2 = { instancePath: instancePath + "/entity_token", schemaPath: "component:EventEntityReference/anyOf/0/properties/entity_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "component:EventEntityReference/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  var _valid0 = _errs4 === errors;
  if (valid2 = valid2 || _valid0, _valid0) {
    var props0 = {};
    props0.external_entity_id = !0, props0.entity_token = !0;
  }
  const _errs10 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.entity_token === void 0) {
      const err4 = { instancePath, schemaPath: "component:EventEntityReference/anyOf/1/required", keyword: "required", params: { missingProperty: "entity_token" }, message: "must have required property 'entity_token'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.entity_token !== void 0 && typeof data.entity_token != "string") {
      const err5 = { instancePath: instancePath + "/entity_token", schemaPath: "component:EventEntityReference/anyOf/1/properties/entity_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.external_entity_id !== void 0 && typeof data.external_entity_id != "string") {
      const err6 = { instancePath: instancePath + "/external_entity_id", schemaPath: "component:EventEntityReference/anyOf/1/properties/external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    const err7 = { instancePath, schemaPath: "component:EventEntityReference/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  var _valid0 = _errs10 === errors;
  if (valid2 = valid2 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.entity_token = !0, props0.external_entity_id = !0), valid2)
    errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
  else {
    const err8 = { instancePath, schemaPath: "component:EventEntityReference/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (props0 !== !0 && (props0 = props0 || {}, props0.roles = !0, props0.title = !0, props0.ownership_percentage = !0, props0.remove_entity = !0, props0.bank_accounts = !0), data.roles !== void 0) {
      let data4 = data.roles;
      const _errs17 = errors;
      let valid6 = !1;
      const _errs18 = errors;
      if (typeof data4 != "string") {
        const err9 = { instancePath: instancePath + "/roles", schemaPath: "component:EntityGroupRole/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data4 === "primary" || data4 === "shareholder" || data4 === "secondary" || data4 === "beneficiary" || data4 === "beneficial_owner" || data4 === "control_prong" || data4 === "director" || data4 === "authorized_signer" || data4 === "principal_owner" || data4 === "coborrower" || data4 === "joint" || data4 === "guarantor")) {
        const err10 = { instancePath: instancePath + "/roles", schemaPath: "component:EntityGroupRole/enum", keyword: "enum", params: { allowedValues: schema44.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      var _valid1 = _errs18 === errors;
      valid6 = valid6 || _valid1;
      const _errs21 = errors;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 != "string") {
            const err11 = { instancePath: instancePath + "/roles/" + i0, schemaPath: "component:EntityGroupRole/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          if (!(data5 === "primary" || data5 === "shareholder" || data5 === "secondary" || data5 === "beneficiary" || data5 === "beneficial_owner" || data5 === "control_prong" || data5 === "director" || data5 === "authorized_signer" || data5 === "principal_owner" || data5 === "coborrower" || data5 === "joint" || data5 === "guarantor")) {
            const err12 = { instancePath: instancePath + "/roles/" + i0, schemaPath: "component:EntityGroupRole/enum", keyword: "enum", params: { allowedValues: schema44.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      var _valid1 = _errs21 === errors;
      if (valid6 = valid6 || _valid1, valid6)
        errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null);
      else {
        const err14 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      const err15 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.ownership_percentage !== void 0) {
      let data7 = data.ownership_percentage;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        const err16 = { instancePath: instancePath + "/ownership_percentage", schemaPath: "#/properties/ownership_percentage/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.remove_entity !== void 0 && typeof data.remove_entity != "boolean") {
      const err17 = { instancePath: instancePath + "/remove_entity", schemaPath: "#/properties/remove_entity/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.bank_accounts !== void 0) {
      let data9 = data.bank_accounts;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate98(data9[i1], { instancePath: instancePath + "/bank_accounts/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length);
      } else {
        const err18 = { instancePath: instancePath + "/bank_accounts", schemaPath: "#/properties/bank_accounts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate97.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate97.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate96.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.timestamp === void 0) {
      const err0 = { instancePath, schemaPath: "component:EventData/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.timestamp !== void 0) {
      let data0 = data.timestamp;
      if (typeof data0 == "string") {
        if (!formats0.validate(data0)) {
          const err1 = { instancePath: instancePath + "/timestamp", schemaPath: "component:EventData/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/timestamp", schemaPath: "component:EventData/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.supplemental_data !== void 0) {
      let data1 = data.supplemental_data;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        const err3 = { instancePath: instancePath + "/supplemental_data", schemaPath: "component:EventData/properties/supplemental_data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.meta !== void 0) {
      let data2 = data.meta;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        const err4 = { instancePath: instancePath + "/meta", schemaPath: "component:EventData/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "component:EventData/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  const _errs13 = errors;
  let valid3 = !1;
  const _errs14 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_entity_group_ids === void 0) {
      const err6 = { instancePath, schemaPath: "#/allOf/1/anyOf/0/required", keyword: "required", params: { missingProperty: "external_entity_group_ids" }, message: "must have required property 'external_entity_group_ids'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.external_entity_group_ids !== void 0) {
      let data3 = data.external_entity_group_ids;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.external_entity_id === void 0) {
              const err7 = { instancePath: instancePath + "/external_entity_group_ids/" + i0, schemaPath: "component:EventExternalGroupId/required", keyword: "required", params: { missingProperty: "external_entity_id" }, message: "must have required property 'external_entity_id'" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data4.external_entity_id !== void 0 && typeof data4.external_entity_id != "string") {
              const err8 = { instancePath: instancePath + "/external_entity_group_ids/" + i0 + "/external_entity_id", schemaPath: "component:EventExternalGroupId/properties/external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data4.type !== void 0 && typeof data4.type != "string") {
              const err9 = { instancePath: instancePath + "/external_entity_group_ids/" + i0 + "/type", schemaPath: "component:EventExternalGroupId/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data4.designation !== void 0) {
              let data7 = data4.designation;
              if (typeof data7 != "string") {
                const err10 = { instancePath: instancePath + "/external_entity_group_ids/" + i0 + "/designation", schemaPath: "component:EventExternalGroupId/properties/designation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
              if (data7 !== "primary") {
                const err11 = { instancePath: instancePath + "/external_entity_group_ids/" + i0 + "/designation", schemaPath: "component:EventExternalGroupId/properties/designation/enum", keyword: "enum", params: { allowedValues: schema120.properties.designation.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
          } else {
            const err12 = { instancePath: instancePath + "/external_entity_group_ids/" + i0, schemaPath: "component:EventExternalGroupId/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/external_entity_group_ids", schemaPath: "#/allOf/1/anyOf/0/properties/external_entity_group_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/allOf/1/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  var _valid0 = _errs14 === errors;
  if (valid3 = valid3 || _valid0, _valid0) {
    var props0 = {};
    props0.external_entity_group_ids = !0;
  }
  const _errs27 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.entity_group_token === void 0) {
      const err15 = { instancePath, schemaPath: "#/allOf/1/anyOf/1/required", keyword: "required", params: { missingProperty: "entity_group_token" }, message: "must have required property 'entity_group_token'" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.entity_group_token !== void 0 && typeof data.entity_group_token != "string") {
      const err16 = { instancePath: instancePath + "/entity_group_token", schemaPath: "#/allOf/1/anyOf/1/properties/entity_group_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/allOf/1/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  var _valid0 = _errs27 === errors;
  if (valid3 = valid3 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.entity_group_token = !0), valid3)
    errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
  else {
    const err18 = { instancePath, schemaPath: "#/allOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  if (props0 !== !0 && (props0 = props0 || {}, props0.timestamp = !0, props0.supplemental_data = !0, props0.meta = !0), data && typeof data == "object" && !Array.isArray(data)) {
    if (props0 !== !0 && (props0 = props0 || {}, props0.external_entity_group_ids = !0, props0.entity_group_token = !0, props0.name = !0, props0.type = !0, props0.archive_entity_group = !0, props0.entities = !0), data.external_entity_group_ids !== void 0) {
      let data9 = data.external_entity_group_ids;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.external_entity_id === void 0) {
              const err19 = { instancePath: instancePath + "/external_entity_group_ids/" + i1, schemaPath: "component:EventExternalGroupId/required", keyword: "required", params: { missingProperty: "external_entity_id" }, message: "must have required property 'external_entity_id'" };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (data10.external_entity_id !== void 0 && typeof data10.external_entity_id != "string") {
              const err20 = { instancePath: instancePath + "/external_entity_group_ids/" + i1 + "/external_entity_id", schemaPath: "component:EventExternalGroupId/properties/external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data10.type !== void 0 && typeof data10.type != "string") {
              const err21 = { instancePath: instancePath + "/external_entity_group_ids/" + i1 + "/type", schemaPath: "component:EventExternalGroupId/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data10.designation !== void 0) {
              let data13 = data10.designation;
              if (typeof data13 != "string") {
                const err22 = { instancePath: instancePath + "/external_entity_group_ids/" + i1 + "/designation", schemaPath: "component:EventExternalGroupId/properties/designation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
              if (data13 !== "primary") {
                const err23 = { instancePath: instancePath + "/external_entity_group_ids/" + i1 + "/designation", schemaPath: "component:EventExternalGroupId/properties/designation/enum", keyword: "enum", params: { allowedValues: schema120.properties.designation.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/external_entity_group_ids/" + i1, schemaPath: "component:EventExternalGroupId/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/external_entity_group_ids", schemaPath: "#/properties/external_entity_group_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.entity_group_token !== void 0 && typeof data.entity_group_token != "string") {
      const err26 = { instancePath: instancePath + "/entity_group_token", schemaPath: "#/properties/entity_group_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      const err27 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.type !== void 0) {
      let data16 = data.type;
      if (typeof data16 != "string") {
        const err28 = { instancePath: instancePath + "/type", schemaPath: "component:EntityGroupType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (!(data16 === "business" || data16 === "joint_account" || data16 === "membership" || data16 === "merchant")) {
        const err29 = { instancePath: instancePath + "/type", schemaPath: "component:EntityGroupType/enum", keyword: "enum", params: { allowedValues: schema121.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.archive_entity_group !== void 0 && typeof data.archive_entity_group != "boolean") {
      const err30 = { instancePath: instancePath + "/archive_entity_group", schemaPath: "#/properties/archive_entity_group/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
    }
    if (data.entities !== void 0) {
      let data18 = data.entities;
      if (Array.isArray(data18)) {
        const len2 = data18.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate97(data18[i2], { instancePath: instancePath + "/entities/" + i2, parentData: data18, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length);
      } else {
        const err31 = { instancePath: instancePath + "/entities", schemaPath: "#/properties/entities/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
  } else {
    const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
  }
  return validate96.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate96.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate95.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_event_id !== void 0) {
      let data0 = data.external_event_id;
      if (typeof data0 != "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/external_event_id", schemaPath: "component:EventEnvelope/properties/external_event_id/type", keyword: "type", params: { type: schema33.properties.external_event_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.event_lifecycle_id !== void 0) {
      let data1 = data.event_lifecycle_id;
      if (typeof data1 == "string") {
        if (func1(data1) > 128) {
          const err1 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "component:EventEnvelope/properties/event_lifecycle_id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "component:EventEnvelope/properties/event_lifecycle_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.event_status !== void 0 && typeof data.event_status != "string") {
      const err3 = { instancePath: instancePath + "/event_status", schemaPath: "component:EventEnvelope/properties/event_status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "component:EventEnvelope/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.event_type !== void 0) {
      let data3 = data.event_type;
      if (typeof data3 != "string") {
        const err6 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data3 !== "entity_group_updated") {
        const err7 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "entity_group_updated" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.data !== void 0 && (validate96(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors), errors = vErrors.length));
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate95.errors = vErrors, errors === 0;
}
validate95.evaluated = { props: { event_type: !0, data: !0, external_event_id: !0, event_lifecycle_id: !0, event_status: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema140 = { type: "object", required: ["event_type"], allOf: [{ $ref: "component:EventEnvelope" }], properties: { event_type: { type: "string", const: "card_created" }, data: { $ref: "component:CardEventData" } }, $id: "component:CardCreatedEvent" }, schema142 = { type: "object", required: ["external_card_id", "external_entity_id"], allOf: [{ $ref: "component:EventData" }], properties: { external_card_id: { type: "string" }, external_entity_id: { type: "string" }, card_name: { type: "string" }, product_name: { type: "string" }, product_code: { type: "string" }, card_type: { type: "string", enum: ["debit", "credit", "prepaid", "charge"] }, form_factor: { type: "string", enum: ["physical", "virtual"] }, issued_at: { type: "string", format: "date-time" }, expiry_month: { type: "string", pattern: "^(0?[1-9]|1[0-2])$" }, expiry_year: { type: "string", pattern: "^[0-9]{4}$" }, pin_updated_at: { type: "string", format: "date-time" }, pin_update_method: { type: "string", enum: ["app", "ivr", "agent", "atm", "other"] }, is_locked: { type: "boolean" }, lock_expires_at: { type: "string", format: "date-time" }, status: { type: "string", enum: ["active", "inactive", "deactivated", "terminated", "pending_activation", "expired"] }, status_detail: { type: "string" }, entities: { type: "array", items: { $ref: "component:CardHolder" } }, accounts: { type: "array", items: { $ref: "component:CardAccount" } }, replaces_external_card_id: { type: "string" }, replacement_reason: { type: "string" }, external_entity_group_id: { type: "string" }, entity_group_token: { type: "string" } }, $id: "component:CardEventData" }, schema144 = { type: "object", required: ["card_holder_type", "external_entity_id"], properties: { card_holder_type: { type: "string", enum: ["primary", "secondary", "authorized_user"] }, external_entity_id: { type: "string" } }, $id: "component:CardHolder" }, schema145 = { type: "object", required: ["external_account_id", "account_type"], properties: { external_account_id: { type: "string" }, account_type: { type: "string", enum: ["primary", "secondary"] } }, $id: "component:CardAccount" }, pattern4 = new RegExp("^(0?[1-9]|1[0-2])$", "u"), pattern5 = new RegExp("^[0-9]{4}$", "u");
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate104.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.timestamp === void 0) {
      const err0 = { instancePath, schemaPath: "component:EventData/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.timestamp !== void 0) {
      let data0 = data.timestamp;
      if (typeof data0 == "string") {
        if (!formats0.validate(data0)) {
          const err1 = { instancePath: instancePath + "/timestamp", schemaPath: "component:EventData/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/timestamp", schemaPath: "component:EventData/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.supplemental_data !== void 0) {
      let data1 = data.supplemental_data;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        const err3 = { instancePath: instancePath + "/supplemental_data", schemaPath: "component:EventData/properties/supplemental_data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.meta !== void 0) {
      let data2 = data.meta;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        const err4 = { instancePath: instancePath + "/meta", schemaPath: "component:EventData/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "component:EventData/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_card_id === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "external_card_id" }, message: "must have required property 'external_card_id'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.external_entity_id === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "external_entity_id" }, message: "must have required property 'external_entity_id'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.external_card_id !== void 0 && typeof data.external_card_id != "string") {
      const err8 = { instancePath: instancePath + "/external_card_id", schemaPath: "#/properties/external_card_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.external_entity_id !== void 0 && typeof data.external_entity_id != "string") {
      const err9 = { instancePath: instancePath + "/external_entity_id", schemaPath: "#/properties/external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.card_name !== void 0 && typeof data.card_name != "string") {
      const err10 = { instancePath: instancePath + "/card_name", schemaPath: "#/properties/card_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.product_name !== void 0 && typeof data.product_name != "string") {
      const err11 = { instancePath: instancePath + "/product_name", schemaPath: "#/properties/product_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.product_code !== void 0 && typeof data.product_code != "string") {
      const err12 = { instancePath: instancePath + "/product_code", schemaPath: "#/properties/product_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.card_type !== void 0) {
      let data8 = data.card_type;
      if (typeof data8 != "string") {
        const err13 = { instancePath: instancePath + "/card_type", schemaPath: "#/properties/card_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (!(data8 === "debit" || data8 === "credit" || data8 === "prepaid" || data8 === "charge")) {
        const err14 = { instancePath: instancePath + "/card_type", schemaPath: "#/properties/card_type/enum", keyword: "enum", params: { allowedValues: schema142.properties.card_type.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.form_factor !== void 0) {
      let data9 = data.form_factor;
      if (typeof data9 != "string") {
        const err15 = { instancePath: instancePath + "/form_factor", schemaPath: "#/properties/form_factor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (!(data9 === "physical" || data9 === "virtual")) {
        const err16 = { instancePath: instancePath + "/form_factor", schemaPath: "#/properties/form_factor/enum", keyword: "enum", params: { allowedValues: schema142.properties.form_factor.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.issued_at !== void 0) {
      let data10 = data.issued_at;
      if (typeof data10 == "string") {
        if (!formats0.validate(data10)) {
          const err17 = { instancePath: instancePath + "/issued_at", schemaPath: "#/properties/issued_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/issued_at", schemaPath: "#/properties/issued_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.expiry_month !== void 0) {
      let data11 = data.expiry_month;
      if (typeof data11 == "string") {
        if (!pattern4.test(data11)) {
          const err19 = { instancePath: instancePath + "/expiry_month", schemaPath: "#/properties/expiry_month/pattern", keyword: "pattern", params: { pattern: "^(0?[1-9]|1[0-2])$" }, message: 'must match pattern "^(0?[1-9]|1[0-2])$"' };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/expiry_month", schemaPath: "#/properties/expiry_month/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.expiry_year !== void 0) {
      let data12 = data.expiry_year;
      if (typeof data12 == "string") {
        if (!pattern5.test(data12)) {
          const err21 = { instancePath: instancePath + "/expiry_year", schemaPath: "#/properties/expiry_year/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}$" }, message: 'must match pattern "^[0-9]{4}$"' };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/expiry_year", schemaPath: "#/properties/expiry_year/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.pin_updated_at !== void 0) {
      let data13 = data.pin_updated_at;
      if (typeof data13 == "string") {
        if (!formats0.validate(data13)) {
          const err23 = { instancePath: instancePath + "/pin_updated_at", schemaPath: "#/properties/pin_updated_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/pin_updated_at", schemaPath: "#/properties/pin_updated_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.pin_update_method !== void 0) {
      let data14 = data.pin_update_method;
      if (typeof data14 != "string") {
        const err25 = { instancePath: instancePath + "/pin_update_method", schemaPath: "#/properties/pin_update_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (!(data14 === "app" || data14 === "ivr" || data14 === "agent" || data14 === "atm" || data14 === "other")) {
        const err26 = { instancePath: instancePath + "/pin_update_method", schemaPath: "#/properties/pin_update_method/enum", keyword: "enum", params: { allowedValues: schema142.properties.pin_update_method.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.is_locked !== void 0 && typeof data.is_locked != "boolean") {
      const err27 = { instancePath: instancePath + "/is_locked", schemaPath: "#/properties/is_locked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.lock_expires_at !== void 0) {
      let data16 = data.lock_expires_at;
      if (typeof data16 == "string") {
        if (!formats0.validate(data16)) {
          const err28 = { instancePath: instancePath + "/lock_expires_at", schemaPath: "#/properties/lock_expires_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/lock_expires_at", schemaPath: "#/properties/lock_expires_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.status !== void 0) {
      let data17 = data.status;
      if (typeof data17 != "string") {
        const err30 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
      if (!(data17 === "active" || data17 === "inactive" || data17 === "deactivated" || data17 === "terminated" || data17 === "pending_activation" || data17 === "expired")) {
        const err31 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema142.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.status_detail !== void 0 && typeof data.status_detail != "string") {
      const err32 = { instancePath: instancePath + "/status_detail", schemaPath: "#/properties/status_detail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    if (data.entities !== void 0) {
      let data19 = data.entities;
      if (Array.isArray(data19)) {
        const len0 = data19.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data20 = data19[i0];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.card_holder_type === void 0) {
              const err33 = { instancePath: instancePath + "/entities/" + i0, schemaPath: "component:CardHolder/required", keyword: "required", params: { missingProperty: "card_holder_type" }, message: "must have required property 'card_holder_type'" };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
            if (data20.external_entity_id === void 0) {
              const err34 = { instancePath: instancePath + "/entities/" + i0, schemaPath: "component:CardHolder/required", keyword: "required", params: { missingProperty: "external_entity_id" }, message: "must have required property 'external_entity_id'" };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
            if (data20.card_holder_type !== void 0) {
              let data21 = data20.card_holder_type;
              if (typeof data21 != "string") {
                const err35 = { instancePath: instancePath + "/entities/" + i0 + "/card_holder_type", schemaPath: "component:CardHolder/properties/card_holder_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
              if (!(data21 === "primary" || data21 === "secondary" || data21 === "authorized_user")) {
                const err36 = { instancePath: instancePath + "/entities/" + i0 + "/card_holder_type", schemaPath: "component:CardHolder/properties/card_holder_type/enum", keyword: "enum", params: { allowedValues: schema144.properties.card_holder_type.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            }
            if (data20.external_entity_id !== void 0 && typeof data20.external_entity_id != "string") {
              const err37 = { instancePath: instancePath + "/entities/" + i0 + "/external_entity_id", schemaPath: "component:CardHolder/properties/external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
          } else {
            const err38 = { instancePath: instancePath + "/entities/" + i0, schemaPath: "component:CardHolder/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/entities", schemaPath: "#/properties/entities/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.accounts !== void 0) {
      let data23 = data.accounts;
      if (Array.isArray(data23)) {
        const len1 = data23.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data24 = data23[i1];
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            if (data24.external_account_id === void 0) {
              const err40 = { instancePath: instancePath + "/accounts/" + i1, schemaPath: "component:CardAccount/required", keyword: "required", params: { missingProperty: "external_account_id" }, message: "must have required property 'external_account_id'" };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            }
            if (data24.account_type === void 0) {
              const err41 = { instancePath: instancePath + "/accounts/" + i1, schemaPath: "component:CardAccount/required", keyword: "required", params: { missingProperty: "account_type" }, message: "must have required property 'account_type'" };
              vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
            }
            if (data24.external_account_id !== void 0 && typeof data24.external_account_id != "string") {
              const err42 = { instancePath: instancePath + "/accounts/" + i1 + "/external_account_id", schemaPath: "component:CardAccount/properties/external_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
            }
            if (data24.account_type !== void 0) {
              let data26 = data24.account_type;
              if (typeof data26 != "string") {
                const err43 = { instancePath: instancePath + "/accounts/" + i1 + "/account_type", schemaPath: "component:CardAccount/properties/account_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
              }
              if (!(data26 === "primary" || data26 === "secondary")) {
                const err44 = { instancePath: instancePath + "/accounts/" + i1 + "/account_type", schemaPath: "component:CardAccount/properties/account_type/enum", keyword: "enum", params: { allowedValues: schema145.properties.account_type.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
              }
            }
          } else {
            const err45 = { instancePath: instancePath + "/accounts/" + i1, schemaPath: "component:CardAccount/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/accounts", schemaPath: "#/properties/accounts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.replaces_external_card_id !== void 0 && typeof data.replaces_external_card_id != "string") {
      const err47 = { instancePath: instancePath + "/replaces_external_card_id", schemaPath: "#/properties/replaces_external_card_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
    }
    if (data.replacement_reason !== void 0 && typeof data.replacement_reason != "string") {
      const err48 = { instancePath: instancePath + "/replacement_reason", schemaPath: "#/properties/replacement_reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
    }
    if (data.external_entity_group_id !== void 0 && typeof data.external_entity_group_id != "string") {
      const err49 = { instancePath: instancePath + "/external_entity_group_id", schemaPath: "#/properties/external_entity_group_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
    }
    if (data.entity_group_token !== void 0 && typeof data.entity_group_token != "string") {
      const err50 = { instancePath: instancePath + "/entity_group_token", schemaPath: "#/properties/entity_group_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
    }
  } else {
    const err51 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
  }
  return validate104.errors = vErrors, errors === 0;
}
validate104.evaluated = { props: { external_card_id: !0, external_entity_id: !0, card_name: !0, product_name: !0, product_code: !0, card_type: !0, form_factor: !0, issued_at: !0, expiry_month: !0, expiry_year: !0, pin_updated_at: !0, pin_update_method: !0, is_locked: !0, lock_expires_at: !0, status: !0, status_detail: !0, entities: !0, accounts: !0, replaces_external_card_id: !0, replacement_reason: !0, external_entity_group_id: !0, entity_group_token: !0, timestamp: !0, supplemental_data: !0, meta: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate103.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_event_id !== void 0) {
      let data0 = data.external_event_id;
      if (typeof data0 != "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/external_event_id", schemaPath: "component:EventEnvelope/properties/external_event_id/type", keyword: "type", params: { type: schema33.properties.external_event_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.event_lifecycle_id !== void 0) {
      let data1 = data.event_lifecycle_id;
      if (typeof data1 == "string") {
        if (func1(data1) > 128) {
          const err1 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "component:EventEnvelope/properties/event_lifecycle_id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "component:EventEnvelope/properties/event_lifecycle_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.event_status !== void 0 && typeof data.event_status != "string") {
      const err3 = { instancePath: instancePath + "/event_status", schemaPath: "component:EventEnvelope/properties/event_status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "component:EventEnvelope/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.event_type !== void 0) {
      let data3 = data.event_type;
      if (typeof data3 != "string") {
        const err6 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data3 !== "card_created") {
        const err7 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "card_created" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.data !== void 0 && (validate104(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length));
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate103.errors = vErrors, errors === 0;
}
validate103.evaluated = { props: { event_type: !0, data: !0, external_event_id: !0, event_lifecycle_id: !0, event_status: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema146 = { type: "object", required: ["event_type"], allOf: [{ $ref: "component:EventEnvelope" }], properties: { event_type: { type: "string", const: "card_updated" }, data: { $ref: "component:CardEventData" } }, $id: "component:CardUpdatedEvent" };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate106.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_event_id !== void 0) {
      let data0 = data.external_event_id;
      if (typeof data0 != "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/external_event_id", schemaPath: "component:EventEnvelope/properties/external_event_id/type", keyword: "type", params: { type: schema33.properties.external_event_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.event_lifecycle_id !== void 0) {
      let data1 = data.event_lifecycle_id;
      if (typeof data1 == "string") {
        if (func1(data1) > 128) {
          const err1 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "component:EventEnvelope/properties/event_lifecycle_id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/event_lifecycle_id", schemaPath: "component:EventEnvelope/properties/event_lifecycle_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.event_status !== void 0 && typeof data.event_status != "string") {
      const err3 = { instancePath: instancePath + "/event_status", schemaPath: "component:EventEnvelope/properties/event_status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "component:EventEnvelope/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, message: "must have required property 'event_type'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.event_type !== void 0) {
      let data3 = data.event_type;
      if (typeof data3 != "string") {
        const err6 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data3 !== "card_updated") {
        const err7 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/const", keyword: "const", params: { allowedValue: "card_updated" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.data !== void 0 && (validate104(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length));
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate106.errors = vErrors, errors === 0;
}
validate106.evaluated = { props: { event_type: !0, data: !0, external_event_id: !0, event_lifecycle_id: !0, event_status: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    const tag0 = data.event_type;
    if (typeof tag0 == "string")
      if (tag0 === "person_created") {
        validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
        var props0 = {};
        props0.event_type = !0, props0.data = !0, props0.external_event_id = !0, props0.event_lifecycle_id = !0, props0.event_status = !0;
      } else if (tag0 === "person_updated")
        validate32(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.event_type = !0, props0.data = !0, props0.external_event_id = !0, props0.event_lifecycle_id = !0, props0.event_status = !0);
      else if (tag0 === "business_created")
        validate36(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.event_type = !0, props0.data = !0, props0.external_event_id = !0, props0.event_lifecycle_id = !0, props0.event_status = !0);
      else if (tag0 === "business_updated")
        validate42(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.event_type = !0, props0.data = !0, props0.external_event_id = !0, props0.event_lifecycle_id = !0, props0.event_status = !0);
      else if (tag0 === "bank_account_created")
        validate46(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.event_type = !0, props0.data = !0, props0.external_event_id = !0, props0.event_lifecycle_id = !0, props0.event_status = !0);
      else if (tag0 === "bank_account_updated")
        validate53(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.event_type = !0, props0.data = !0, props0.external_event_id = !0, props0.event_lifecycle_id = !0, props0.event_status = !0);
      else if (tag0 === "external_account_created")
        validate57(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.event_type = !0, props0.data = !0, props0.external_event_id = !0, props0.event_lifecycle_id = !0, props0.event_status = !0);
      else if (tag0 === "external_account_updated")
        validate61(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.event_type = !0, props0.data = !0, props0.external_event_id = !0, props0.event_lifecycle_id = !0, props0.event_status = !0);
      else if (tag0 === "transaction")
        validate65(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.event_type = !0, props0.data = !0, props0.external_event_id = !0, props0.event_lifecycle_id = !0, props0.event_status = !0);
      else if (tag0 === "login")
        validate70(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.event_type = !0, props0.data = !0, props0.external_event_id = !0, props0.event_lifecycle_id = !0, props0.event_status = !0);
      else if (tag0 === "credentials_updated")
        validate73(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.event_type = !0, props0.data = !0, props0.external_event_id = !0, props0.event_lifecycle_id = !0, props0.event_status = !0);
      else if (tag0 === "embedded_authentication")
        validate80(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.event_type = !0, props0.data = !0, props0.external_event_id = !0, props0.event_lifecycle_id = !0, props0.event_status = !0);
      else if (tag0 === "modify_notification")
        validate84(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.event_type = !0, props0.data = !0, props0.external_event_id = !0, props0.event_lifecycle_id = !0, props0.event_status = !0);
      else if (tag0 === "entity_group_created")
        validate88(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.event_type = !0, props0.data = !0, props0.external_event_id = !0, props0.event_lifecycle_id = !0, props0.event_status = !0);
      else if (tag0 === "entity_group_updated")
        validate95(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.event_type = !0, props0.data = !0, props0.external_event_id = !0, props0.event_lifecycle_id = !0, props0.event_status = !0);
      else if (tag0 === "card_created")
        validate103(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.event_type = !0, props0.data = !0, props0.external_event_id = !0, props0.event_lifecycle_id = !0, props0.event_status = !0);
      else if (tag0 === "card_updated")
        validate106(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.event_type = !0, props0.data = !0, props0.external_event_id = !0, props0.event_lifecycle_id = !0, props0.event_status = !0);
      else {
        const err0 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "event_type", tagValue: tag0 }, message: 'value of tag "event_type" must be in oneOf' };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    else {
      const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "event_type", tagValue: tag0 }, message: 'tag "event_type" must be string' };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate20.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate20.evaluated = { dynamicProps: !0, dynamicItems: !1 };
