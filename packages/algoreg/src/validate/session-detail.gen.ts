// @ts-nocheck
// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { session: { $ref: "component:Session" }, onboarding_customer: { $ref: "component:OnboardingCustomer" }, decisions: { type: "array", items: { $ref: "component:SessionDecision" } } }, $id: "component:SessionDetail" }, schema32 = { type: "object", properties: { external_id: { type: "string" }, scenario_ref: { type: "string" }, scenario_id: { type: "integer" }, scenario_revision_id: { type: "integer" }, date_start: { type: "string" }, consent_date: { type: "string" }, date_end: { type: "string" }, language: { type: "string" }, state: { type: "string" } }, $id: "component:Session" }, schema33 = { type: "object", properties: { external_id: { type: "string" }, firstname: { type: "string" }, lastname: { type: "string" }, phone: { type: "string" }, birthdate: { type: "string" }, address: { type: "string" }, zip: { type: "string" }, country: { type: "string" }, city: { type: "string" } }, $id: "component:OnboardingCustomer" }, schema34 = { type: "object", properties: { id: { type: "number" }, comment: { type: "string" }, date: { type: "string" }, last: { type: "boolean" }, label: { type: "string" }, type: { $ref: "component:DecisionType" } }, $id: "component:SessionDecision" }, schema35 = { type: "string", enum: ["POSITIVE", "NEGATIVE", "NEUTRAL"], $id: "component:DecisionType" };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        const err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.comment !== void 0 && typeof data.comment != "string") {
      const err1 = { instancePath: instancePath + "/comment", schemaPath: "#/properties/comment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.date !== void 0 && typeof data.date != "string") {
      const err2 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.last !== void 0 && typeof data.last != "boolean") {
      const err3 = { instancePath: instancePath + "/last", schemaPath: "#/properties/last/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.label !== void 0 && typeof data.label != "string") {
      const err4 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.type !== void 0) {
      let data5 = data.type;
      if (typeof data5 != "string") {
        const err5 = { instancePath: instancePath + "/type", schemaPath: "component:DecisionType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data5 === "POSITIVE" || data5 === "NEGATIVE" || data5 === "NEUTRAL")) {
        const err6 = { instancePath: instancePath + "/type", schemaPath: "component:DecisionType/enum", keyword: "enum", params: { allowedValues: schema35.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { id: !0, comment: !0, date: !0, last: !0, label: !0, type: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.session !== void 0) {
      let data0 = data.session;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.external_id !== void 0 && typeof data0.external_id != "string") {
          const err0 = { instancePath: instancePath + "/session/external_id", schemaPath: "component:Session/properties/external_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.scenario_ref !== void 0 && typeof data0.scenario_ref != "string") {
          const err1 = { instancePath: instancePath + "/session/scenario_ref", schemaPath: "component:Session/properties/scenario_ref/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.scenario_id !== void 0) {
          let data3 = data0.scenario_id;
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
            const err2 = { instancePath: instancePath + "/session/scenario_id", schemaPath: "component:Session/properties/scenario_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
        if (data0.scenario_revision_id !== void 0) {
          let data4 = data0.scenario_revision_id;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
            const err3 = { instancePath: instancePath + "/session/scenario_revision_id", schemaPath: "component:Session/properties/scenario_revision_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        if (data0.date_start !== void 0 && typeof data0.date_start != "string") {
          const err4 = { instancePath: instancePath + "/session/date_start", schemaPath: "component:Session/properties/date_start/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0.consent_date !== void 0 && typeof data0.consent_date != "string") {
          const err5 = { instancePath: instancePath + "/session/consent_date", schemaPath: "component:Session/properties/consent_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data0.date_end !== void 0 && typeof data0.date_end != "string") {
          const err6 = { instancePath: instancePath + "/session/date_end", schemaPath: "component:Session/properties/date_end/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0.language !== void 0 && typeof data0.language != "string") {
          const err7 = { instancePath: instancePath + "/session/language", schemaPath: "component:Session/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data0.state !== void 0 && typeof data0.state != "string") {
          const err8 = { instancePath: instancePath + "/session/state", schemaPath: "component:Session/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/session", schemaPath: "component:Session/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.onboarding_customer !== void 0) {
      let data10 = data.onboarding_customer;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.external_id !== void 0 && typeof data10.external_id != "string") {
          const err10 = { instancePath: instancePath + "/onboarding_customer/external_id", schemaPath: "component:OnboardingCustomer/properties/external_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data10.firstname !== void 0 && typeof data10.firstname != "string") {
          const err11 = { instancePath: instancePath + "/onboarding_customer/firstname", schemaPath: "component:OnboardingCustomer/properties/firstname/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data10.lastname !== void 0 && typeof data10.lastname != "string") {
          const err12 = { instancePath: instancePath + "/onboarding_customer/lastname", schemaPath: "component:OnboardingCustomer/properties/lastname/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data10.phone !== void 0 && typeof data10.phone != "string") {
          const err13 = { instancePath: instancePath + "/onboarding_customer/phone", schemaPath: "component:OnboardingCustomer/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data10.birthdate !== void 0 && typeof data10.birthdate != "string") {
          const err14 = { instancePath: instancePath + "/onboarding_customer/birthdate", schemaPath: "component:OnboardingCustomer/properties/birthdate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data10.address !== void 0 && typeof data10.address != "string") {
          const err15 = { instancePath: instancePath + "/onboarding_customer/address", schemaPath: "component:OnboardingCustomer/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data10.zip !== void 0 && typeof data10.zip != "string") {
          const err16 = { instancePath: instancePath + "/onboarding_customer/zip", schemaPath: "component:OnboardingCustomer/properties/zip/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data10.country !== void 0 && typeof data10.country != "string") {
          const err17 = { instancePath: instancePath + "/onboarding_customer/country", schemaPath: "component:OnboardingCustomer/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data10.city !== void 0 && typeof data10.city != "string") {
          const err18 = { instancePath: instancePath + "/onboarding_customer/city", schemaPath: "component:OnboardingCustomer/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/onboarding_customer", schemaPath: "component:OnboardingCustomer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.decisions !== void 0) {
      let data20 = data.decisions;
      if (Array.isArray(data20)) {
        const len0 = data20.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate21(data20[i0], { instancePath: instancePath + "/decisions/" + i0, parentData: data20, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      } else {
        const err20 = { instancePath: instancePath + "/decisions", schemaPath: "#/properties/decisions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { session: !0, onboarding_customer: !0, decisions: !0 }, dynamicProps: !1, dynamicItems: !1 };
