// @ts-nocheck
// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { fullFormats } from "./runtime/formats.gen.ts";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { customers: { type: "array", items: { $ref: "component:SaveCustomerInput" } }, relations: { type: "array", items: { $ref: "component:SaveCustomerRelationInput" } }, disable_risk_scan: { type: "boolean" }, verify_input: { type: "boolean" } }, $id: "component:SaveCustomersInput" }, schema36 = { type: "object", properties: { relation_external_id: { type: "string" }, parent_customer_external_id: { type: "string" }, child_customer_external_id: { type: "string" }, relation_type: { type: "integer" }, disabled: { type: "boolean" }, fields: { type: "object", additionalProperties: !0 } }, $id: "component:SaveCustomerRelationInput" }, schema32 = { type: "object", required: ["external_id"], properties: { external_id: { type: "string" }, account_type: { type: "string", enum: ["F", "N"] }, alias_ids: { type: "array", items: { type: "string" } }, comment: { type: "string" }, company_name: { type: "string" }, trading_name: { type: "string" }, first_name: { type: "string" }, middle_name: { type: "string" }, last_name: { type: "string" }, phone: { type: "string" }, registration_number: { type: "string" }, contacts: { anyOf: [{ type: "string" }, { type: "array", items: { $ref: "component:SaveCustomerDeltaArrayItemString" } }] }, review_groups: { anyOf: [{ type: "string" }, { type: "array", items: { $ref: "component:SaveCustomerDeltaArrayItemString" } }] }, date_of_birth: { type: "string", format: "date" }, disabled: { type: "boolean" }, domicile_codes: { type: "array", items: { type: "string" } }, nationality_codes: { type: "array", items: { type: "string" } }, domicile_code: { type: "string" }, nationality_code: { type: "string" }, parent_external_id: { type: "string" }, fields: { type: "object", additionalProperties: !0 }, kyc_level: { type: "integer" }, kyc_level_requested: { type: "integer" }, variations: { type: "array", items: { $ref: "component:NameVariationInput" } } }, $id: "component:SaveCustomerInput" }, schema33 = { $id: "component:SaveCustomerDeltaArrayItemString" }, schema35 = { type: "object", properties: { _op: { type: "string" }, company_name: { type: "string" }, first_name: { type: "string" }, last_name: { type: "string" }, middle_name: { type: "string" }, trading_name: { type: "string" } }, $id: "component:NameVariationInput" }, formats0 = fullFormats.date;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "external_id" }, message: "must have required property 'external_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.external_id !== void 0 && typeof data.external_id != "string") {
      const err1 = { instancePath: instancePath + "/external_id", schemaPath: "#/properties/external_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.account_type !== void 0) {
      let data1 = data.account_type;
      if (typeof data1 != "string") {
        const err2 = { instancePath: instancePath + "/account_type", schemaPath: "#/properties/account_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data1 === "F" || data1 === "N")) {
        const err3 = { instancePath: instancePath + "/account_type", schemaPath: "#/properties/account_type/enum", keyword: "enum", params: { allowedValues: schema32.properties.account_type.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.alias_ids !== void 0) {
      let data2 = data.alias_ids;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data2[i0] != "string") {
            const err4 = { instancePath: instancePath + "/alias_ids/" + i0, schemaPath: "#/properties/alias_ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
      } else {
        const err5 = { instancePath: instancePath + "/alias_ids", schemaPath: "#/properties/alias_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.comment !== void 0 && typeof data.comment != "string") {
      const err6 = { instancePath: instancePath + "/comment", schemaPath: "#/properties/comment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.company_name !== void 0 && typeof data.company_name != "string") {
      const err7 = { instancePath: instancePath + "/company_name", schemaPath: "#/properties/company_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.trading_name !== void 0 && typeof data.trading_name != "string") {
      const err8 = { instancePath: instancePath + "/trading_name", schemaPath: "#/properties/trading_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.first_name !== void 0 && typeof data.first_name != "string") {
      const err9 = { instancePath: instancePath + "/first_name", schemaPath: "#/properties/first_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.middle_name !== void 0 && typeof data.middle_name != "string") {
      const err10 = { instancePath: instancePath + "/middle_name", schemaPath: "#/properties/middle_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.last_name !== void 0 && typeof data.last_name != "string") {
      const err11 = { instancePath: instancePath + "/last_name", schemaPath: "#/properties/last_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.phone !== void 0 && typeof data.phone != "string") {
      const err12 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.registration_number !== void 0 && typeof data.registration_number != "string") {
      const err13 = { instancePath: instancePath + "/registration_number", schemaPath: "#/properties/registration_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.contacts !== void 0) {
      let data12 = data.contacts;
      const _errs26 = errors;
      let valid3 = !1;
      const _errs27 = errors;
      if (typeof data12 != "string") {
        const err14 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      var _valid0 = _errs27 === errors;
      valid3 = valid3 || _valid0;
      const _errs29 = errors;
      if (!Array.isArray(data12)) {
        const err15 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      var _valid0 = _errs29 === errors;
      if (valid3 = valid3 || _valid0, valid3)
        errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null);
      else {
        const err16 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.review_groups !== void 0) {
      let data14 = data.review_groups;
      const _errs33 = errors;
      let valid7 = !1;
      const _errs34 = errors;
      if (typeof data14 != "string") {
        const err17 = { instancePath: instancePath + "/review_groups", schemaPath: "#/properties/review_groups/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      var _valid1 = _errs34 === errors;
      valid7 = valid7 || _valid1;
      const _errs36 = errors;
      if (!Array.isArray(data14)) {
        const err18 = { instancePath: instancePath + "/review_groups", schemaPath: "#/properties/review_groups/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      var _valid1 = _errs36 === errors;
      if (valid7 = valid7 || _valid1, valid7)
        errors = _errs33, vErrors !== null && (_errs33 ? vErrors.length = _errs33 : vErrors = null);
      else {
        const err19 = { instancePath: instancePath + "/review_groups", schemaPath: "#/properties/review_groups/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.date_of_birth !== void 0) {
      let data16 = data.date_of_birth;
      if (typeof data16 == "string") {
        if (!formats0.validate(data16)) {
          const err20 = { instancePath: instancePath + "/date_of_birth", schemaPath: "#/properties/date_of_birth/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/date_of_birth", schemaPath: "#/properties/date_of_birth/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.disabled !== void 0 && typeof data.disabled != "boolean") {
      const err22 = { instancePath: instancePath + "/disabled", schemaPath: "#/properties/disabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.domicile_codes !== void 0) {
      let data18 = data.domicile_codes;
      if (Array.isArray(data18)) {
        const len3 = data18.length;
        for (let i3 = 0; i3 < len3; i3++)
          if (typeof data18[i3] != "string") {
            const err23 = { instancePath: instancePath + "/domicile_codes/" + i3, schemaPath: "#/properties/domicile_codes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
      } else {
        const err24 = { instancePath: instancePath + "/domicile_codes", schemaPath: "#/properties/domicile_codes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.nationality_codes !== void 0) {
      let data20 = data.nationality_codes;
      if (Array.isArray(data20)) {
        const len4 = data20.length;
        for (let i4 = 0; i4 < len4; i4++)
          if (typeof data20[i4] != "string") {
            const err25 = { instancePath: instancePath + "/nationality_codes/" + i4, schemaPath: "#/properties/nationality_codes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
      } else {
        const err26 = { instancePath: instancePath + "/nationality_codes", schemaPath: "#/properties/nationality_codes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.domicile_code !== void 0 && typeof data.domicile_code != "string") {
      const err27 = { instancePath: instancePath + "/domicile_code", schemaPath: "#/properties/domicile_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.nationality_code !== void 0 && typeof data.nationality_code != "string") {
      const err28 = { instancePath: instancePath + "/nationality_code", schemaPath: "#/properties/nationality_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
    if (data.parent_external_id !== void 0 && typeof data.parent_external_id != "string") {
      const err29 = { instancePath: instancePath + "/parent_external_id", schemaPath: "#/properties/parent_external_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
    if (data.fields !== void 0) {
      let data25 = data.fields;
      if (!(data25 && typeof data25 == "object" && !Array.isArray(data25))) {
        const err30 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.kyc_level !== void 0) {
      let data26 = data.kyc_level;
      if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
        const err31 = { instancePath: instancePath + "/kyc_level", schemaPath: "#/properties/kyc_level/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.kyc_level_requested !== void 0) {
      let data27 = data.kyc_level_requested;
      if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
        const err32 = { instancePath: instancePath + "/kyc_level_requested", schemaPath: "#/properties/kyc_level_requested/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.variations !== void 0) {
      let data28 = data.variations;
      if (Array.isArray(data28)) {
        const len5 = data28.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data29 = data28[i5];
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            if (data29._op !== void 0 && typeof data29._op != "string") {
              const err33 = { instancePath: instancePath + "/variations/" + i5 + "/_op", schemaPath: "component:NameVariationInput/properties/_op/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
            if (data29.company_name !== void 0 && typeof data29.company_name != "string") {
              const err34 = { instancePath: instancePath + "/variations/" + i5 + "/company_name", schemaPath: "component:NameVariationInput/properties/company_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
            if (data29.first_name !== void 0 && typeof data29.first_name != "string") {
              const err35 = { instancePath: instancePath + "/variations/" + i5 + "/first_name", schemaPath: "component:NameVariationInput/properties/first_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
            if (data29.last_name !== void 0 && typeof data29.last_name != "string") {
              const err36 = { instancePath: instancePath + "/variations/" + i5 + "/last_name", schemaPath: "component:NameVariationInput/properties/last_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
            }
            if (data29.middle_name !== void 0 && typeof data29.middle_name != "string") {
              const err37 = { instancePath: instancePath + "/variations/" + i5 + "/middle_name", schemaPath: "component:NameVariationInput/properties/middle_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
            if (data29.trading_name !== void 0 && typeof data29.trading_name != "string") {
              const err38 = { instancePath: instancePath + "/variations/" + i5 + "/trading_name", schemaPath: "component:NameVariationInput/properties/trading_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/variations/" + i5, schemaPath: "component:NameVariationInput/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/variations", schemaPath: "#/properties/variations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
  } else {
    const err41 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { external_id: !0, account_type: !0, alias_ids: !0, comment: !0, company_name: !0, trading_name: !0, first_name: !0, middle_name: !0, last_name: !0, phone: !0, registration_number: !0, contacts: !0, review_groups: !0, date_of_birth: !0, disabled: !0, domicile_codes: !0, nationality_codes: !0, domicile_code: !0, nationality_code: !0, parent_external_id: !0, fields: !0, kyc_level: !0, kyc_level_requested: !0, variations: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customers !== void 0) {
      let data0 = data.customers;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate21(data0[i0], { instancePath: instancePath + "/customers/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/customers", schemaPath: "#/properties/customers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.relations !== void 0) {
      let data2 = data.relations;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.relation_external_id !== void 0 && typeof data3.relation_external_id != "string") {
              const err1 = { instancePath: instancePath + "/relations/" + i1 + "/relation_external_id", schemaPath: "component:SaveCustomerRelationInput/properties/relation_external_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data3.parent_customer_external_id !== void 0 && typeof data3.parent_customer_external_id != "string") {
              const err2 = { instancePath: instancePath + "/relations/" + i1 + "/parent_customer_external_id", schemaPath: "component:SaveCustomerRelationInput/properties/parent_customer_external_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data3.child_customer_external_id !== void 0 && typeof data3.child_customer_external_id != "string") {
              const err3 = { instancePath: instancePath + "/relations/" + i1 + "/child_customer_external_id", schemaPath: "component:SaveCustomerRelationInput/properties/child_customer_external_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data3.relation_type !== void 0) {
              let data7 = data3.relation_type;
              if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
                const err4 = { instancePath: instancePath + "/relations/" + i1 + "/relation_type", schemaPath: "component:SaveCustomerRelationInput/properties/relation_type/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            }
            if (data3.disabled !== void 0 && typeof data3.disabled != "boolean") {
              const err5 = { instancePath: instancePath + "/relations/" + i1 + "/disabled", schemaPath: "component:SaveCustomerRelationInput/properties/disabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data3.fields !== void 0) {
              let data9 = data3.fields;
              if (!(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
                const err6 = { instancePath: instancePath + "/relations/" + i1 + "/fields", schemaPath: "component:SaveCustomerRelationInput/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            }
          } else {
            const err7 = { instancePath: instancePath + "/relations/" + i1, schemaPath: "component:SaveCustomerRelationInput/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/relations", schemaPath: "#/properties/relations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.disable_risk_scan !== void 0 && typeof data.disable_risk_scan != "boolean") {
      const err9 = { instancePath: instancePath + "/disable_risk_scan", schemaPath: "#/properties/disable_risk_scan/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.verify_input !== void 0 && typeof data.verify_input != "boolean") {
      const err10 = { instancePath: instancePath + "/verify_input", schemaPath: "#/properties/verify_input/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { customers: !0, relations: !0, disable_risk_scan: !0, verify_input: !0 }, dynamicProps: !1, dynamicItems: !1 };
