// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { allOf: [{ $ref: "component:WebhookEnvelope" }, { type: "object", required: ["data"], properties: { type: { type: "string" }, data: { $ref: "component:JourneyEvent" } } }], $id: "component:JourneyApplicationEvent" }, schema32 = { type: "object", required: ["request_token", "timestamp", "type", "description", "data"], properties: { request_token: { type: "string" }, timestamp: { type: "integer", format: "int64" }, type: { type: "string" }, description: { type: "string" }, data: { type: "object", additionalProperties: !0 } }, $id: "component:WebhookEnvelope" }, schema33 = { type: "object", properties: { type: { $ref: "component:JourneyEventType" }, timestamp: { type: "integer", format: "int64" }, journey_application_event_token: { type: ["string", "null"] }, journey_application_token: { type: ["string", "null"] }, rerun_journey_application_token: { type: ["string", "null"] }, journey_type: { $ref: "component:JourneyType" }, journey_token: { type: ["string", "null"] }, journey_name: { type: ["string", "null"] }, entity_token: { type: ["string", "null"] }, entity_application_token: { type: ["string", "null"] }, external_entity_id: { type: ["string", "null"] }, evaluation_token: { type: ["string", "null"] }, external_partner_id: { type: ["string", "null"] }, external_product_id: { type: ["string", "null"] }, external_group_id: { type: ["string", "null"] }, outcome: { type: ["string", "null"] }, reason: { type: ["string", "null"] }, reasons: { type: ["array", "null"], items: { type: "string" } }, error_data: { anyOf: [{ $ref: "component:JourneyErrorData" }, { type: "null" }] }, sdk_config: { anyOf: [{ $ref: "component:JourneySdkConfig" }, { type: "null" }] }, evaluation_result: { type: ["object", "null"], additionalProperties: !0 }, _embedded: { type: "object", properties: { node: { anyOf: [{ $ref: "component:JourneyNode" }, { type: "null" }] } } }, _links: { $ref: "component:JourneyEventLinks" } }, $id: "component:JourneyEvent" }, schema34 = { type: "string", $id: "component:JourneyEventType" }, schema35 = { type: "string", $id: "component:JourneyType" }, schema36 = { type: "object", properties: { status_code: { type: "integer" }, error: { type: ["object", "null"], properties: { minor_code: { type: "integer" }, type: { type: "string" }, message: { type: ["string", "null"] }, details: { type: ["object", "null"], additionalProperties: !0 }, error_token: { type: ["string", "null"] } } }, timestamp: { type: "integer", format: "int64" }, entity_token: { type: ["string", "null"] }, evaluation_token: { type: ["string", "null"] }, application_token: { type: ["string", "null"] }, application_version_id: { type: ["integer", "null"] } }, $id: "component:JourneyErrorData" }, schema37 = { type: "object", properties: { documents: { type: "array", items: { type: "string" } }, selfie: { type: "boolean" } }, $id: "component:JourneySdkConfig" }, schema38 = { type: "object", properties: { id: { type: ["string", "null"] }, name: { type: ["string", "null"] }, type: { type: ["string", "null"] }, config: { type: ["object", "null"], additionalProperties: !0 }, workflow_name: { type: ["string", "null"] }, workflow_token: { type: ["string", "null"] }, sdk_config: { anyOf: [{ $ref: "component:JourneySdkConfig" }, { type: "null" }] } }, $id: "component:JourneyNode" };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 != "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema38.properties.id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 != "string" && data1 !== null) {
        const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema38.properties.name.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (typeof data2 != "string" && data2 !== null) {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: schema38.properties.type.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.config !== void 0) {
      let data3 = data.config;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
        const err3 = { instancePath: instancePath + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: schema38.properties.config.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.workflow_name !== void 0) {
      let data4 = data.workflow_name;
      if (typeof data4 != "string" && data4 !== null) {
        const err4 = { instancePath: instancePath + "/workflow_name", schemaPath: "#/properties/workflow_name/type", keyword: "type", params: { type: schema38.properties.workflow_name.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.workflow_token !== void 0) {
      let data5 = data.workflow_token;
      if (typeof data5 != "string" && data5 !== null) {
        const err5 = { instancePath: instancePath + "/workflow_token", schemaPath: "#/properties/workflow_token/type", keyword: "type", params: { type: schema38.properties.workflow_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.sdk_config !== void 0) {
      let data6 = data.sdk_config;
      const _errs15 = errors;
      let valid1 = !1;
      const _errs16 = errors;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.documents !== void 0) {
          let data7 = data6.documents;
          if (Array.isArray(data7)) {
            const len0 = data7.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data7[i0] != "string") {
                const err6 = { instancePath: instancePath + "/sdk_config/documents/" + i0, schemaPath: "component:JourneySdkConfig/properties/documents/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
          } else {
            const err7 = { instancePath: instancePath + "/sdk_config/documents", schemaPath: "component:JourneySdkConfig/properties/documents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data6.selfie !== void 0 && typeof data6.selfie != "boolean") {
          const err8 = { instancePath: instancePath + "/sdk_config/selfie", schemaPath: "component:JourneySdkConfig/properties/selfie/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/sdk_config", schemaPath: "component:JourneySdkConfig/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid0 = _errs16 === errors;
      if (valid1 = valid1 || _valid0, _valid0) {
        var props0 = {};
        props0.documents = !0, props0.selfie = !0;
      }
      const _errs25 = errors;
      if (data6 !== null) {
        const err10 = { instancePath: instancePath + "/sdk_config", schemaPath: "#/properties/sdk_config/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      var _valid0 = _errs25 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null);
      else {
        const err11 = { instancePath: instancePath + "/sdk_config", schemaPath: "#/properties/sdk_config/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: { id: !0, name: !0, type: !0, config: !0, workflow_name: !0, workflow_token: !0, sdk_config: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema40 = { type: "object", properties: { evaluation: { $ref: "component:JourneyLink" }, case: { $ref: "component:JourneyLink" }, journey_application: { $ref: "component:JourneyLink" } }, $id: "component:JourneyEventLinks" }, schema41 = { type: "object", properties: { href: { type: "string" } }, $id: "component:JourneyLink" };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.evaluation !== void 0) {
      let data0 = data.evaluation;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.href !== void 0 && typeof data0.href != "string") {
          const err0 = { instancePath: instancePath + "/evaluation/href", schemaPath: "component:JourneyLink/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/evaluation", schemaPath: "component:JourneyLink/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.case !== void 0) {
      let data2 = data.case;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.href !== void 0 && typeof data2.href != "string") {
          const err2 = { instancePath: instancePath + "/case/href", schemaPath: "component:JourneyLink/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/case", schemaPath: "component:JourneyLink/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.journey_application !== void 0) {
      let data4 = data.journey_application;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.href !== void 0 && typeof data4.href != "string") {
          const err4 = { instancePath: instancePath + "/journey_application/href", schemaPath: "component:JourneyLink/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/journey_application", schemaPath: "component:JourneyLink/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: { evaluation: !0, case: !0, journey_application: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0 && typeof data.type != "string") {
      const err0 = { instancePath: instancePath + "/type", schemaPath: "component:JourneyEventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.timestamp !== void 0) {
      let data1 = data.timestamp;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err1 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.journey_application_event_token !== void 0) {
      let data2 = data.journey_application_event_token;
      if (typeof data2 != "string" && data2 !== null) {
        const err2 = { instancePath: instancePath + "/journey_application_event_token", schemaPath: "#/properties/journey_application_event_token/type", keyword: "type", params: { type: schema33.properties.journey_application_event_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.journey_application_token !== void 0) {
      let data3 = data.journey_application_token;
      if (typeof data3 != "string" && data3 !== null) {
        const err3 = { instancePath: instancePath + "/journey_application_token", schemaPath: "#/properties/journey_application_token/type", keyword: "type", params: { type: schema33.properties.journey_application_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.rerun_journey_application_token !== void 0) {
      let data4 = data.rerun_journey_application_token;
      if (typeof data4 != "string" && data4 !== null) {
        const err4 = { instancePath: instancePath + "/rerun_journey_application_token", schemaPath: "#/properties/rerun_journey_application_token/type", keyword: "type", params: { type: schema33.properties.rerun_journey_application_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.journey_type !== void 0 && typeof data.journey_type != "string") {
      const err5 = { instancePath: instancePath + "/journey_type", schemaPath: "component:JourneyType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.journey_token !== void 0) {
      let data6 = data.journey_token;
      if (typeof data6 != "string" && data6 !== null) {
        const err6 = { instancePath: instancePath + "/journey_token", schemaPath: "#/properties/journey_token/type", keyword: "type", params: { type: schema33.properties.journey_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.journey_name !== void 0) {
      let data7 = data.journey_name;
      if (typeof data7 != "string" && data7 !== null) {
        const err7 = { instancePath: instancePath + "/journey_name", schemaPath: "#/properties/journey_name/type", keyword: "type", params: { type: schema33.properties.journey_name.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.entity_token !== void 0) {
      let data8 = data.entity_token;
      if (typeof data8 != "string" && data8 !== null) {
        const err8 = { instancePath: instancePath + "/entity_token", schemaPath: "#/properties/entity_token/type", keyword: "type", params: { type: schema33.properties.entity_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.entity_application_token !== void 0) {
      let data9 = data.entity_application_token;
      if (typeof data9 != "string" && data9 !== null) {
        const err9 = { instancePath: instancePath + "/entity_application_token", schemaPath: "#/properties/entity_application_token/type", keyword: "type", params: { type: schema33.properties.entity_application_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.external_entity_id !== void 0) {
      let data10 = data.external_entity_id;
      if (typeof data10 != "string" && data10 !== null) {
        const err10 = { instancePath: instancePath + "/external_entity_id", schemaPath: "#/properties/external_entity_id/type", keyword: "type", params: { type: schema33.properties.external_entity_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.evaluation_token !== void 0) {
      let data11 = data.evaluation_token;
      if (typeof data11 != "string" && data11 !== null) {
        const err11 = { instancePath: instancePath + "/evaluation_token", schemaPath: "#/properties/evaluation_token/type", keyword: "type", params: { type: schema33.properties.evaluation_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.external_partner_id !== void 0) {
      let data12 = data.external_partner_id;
      if (typeof data12 != "string" && data12 !== null) {
        const err12 = { instancePath: instancePath + "/external_partner_id", schemaPath: "#/properties/external_partner_id/type", keyword: "type", params: { type: schema33.properties.external_partner_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.external_product_id !== void 0) {
      let data13 = data.external_product_id;
      if (typeof data13 != "string" && data13 !== null) {
        const err13 = { instancePath: instancePath + "/external_product_id", schemaPath: "#/properties/external_product_id/type", keyword: "type", params: { type: schema33.properties.external_product_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.external_group_id !== void 0) {
      let data14 = data.external_group_id;
      if (typeof data14 != "string" && data14 !== null) {
        const err14 = { instancePath: instancePath + "/external_group_id", schemaPath: "#/properties/external_group_id/type", keyword: "type", params: { type: schema33.properties.external_group_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.outcome !== void 0) {
      let data15 = data.outcome;
      if (typeof data15 != "string" && data15 !== null) {
        const err15 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: schema33.properties.outcome.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.reason !== void 0) {
      let data16 = data.reason;
      if (typeof data16 != "string" && data16 !== null) {
        const err16 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: schema33.properties.reason.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.reasons !== void 0) {
      let data17 = data.reasons;
      if (!Array.isArray(data17) && data17 !== null) {
        const err17 = { instancePath: instancePath + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: schema33.properties.reasons.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (Array.isArray(data17)) {
        const len0 = data17.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data17[i0] != "string") {
            const err18 = { instancePath: instancePath + "/reasons/" + i0, schemaPath: "#/properties/reasons/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
      }
    }
    if (data.error_data !== void 0) {
      let data19 = data.error_data;
      const _errs42 = errors;
      let valid5 = !1;
      const _errs43 = errors;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.status_code !== void 0) {
          let data20 = data19.status_code;
          if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
            const err19 = { instancePath: instancePath + "/error_data/status_code", schemaPath: "component:JourneyErrorData/properties/status_code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        if (data19.error !== void 0) {
          let data21 = data19.error;
          if (!(data21 && typeof data21 == "object" && !Array.isArray(data21)) && data21 !== null) {
            const err20 = { instancePath: instancePath + "/error_data/error", schemaPath: "component:JourneyErrorData/properties/error/type", keyword: "type", params: { type: schema36.properties.error.type }, message: "must be object,null" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.minor_code !== void 0) {
              let data22 = data21.minor_code;
              if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
                const err21 = { instancePath: instancePath + "/error_data/error/minor_code", schemaPath: "component:JourneyErrorData/properties/error/properties/minor_code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            }
            if (data21.type !== void 0 && typeof data21.type != "string") {
              const err22 = { instancePath: instancePath + "/error_data/error/type", schemaPath: "component:JourneyErrorData/properties/error/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            if (data21.message !== void 0) {
              let data24 = data21.message;
              if (typeof data24 != "string" && data24 !== null) {
                const err23 = { instancePath: instancePath + "/error_data/error/message", schemaPath: "component:JourneyErrorData/properties/error/properties/message/type", keyword: "type", params: { type: schema36.properties.error.properties.message.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
            if (data21.details !== void 0) {
              let data25 = data21.details;
              if (!(data25 && typeof data25 == "object" && !Array.isArray(data25)) && data25 !== null) {
                const err24 = { instancePath: instancePath + "/error_data/error/details", schemaPath: "component:JourneyErrorData/properties/error/properties/details/type", keyword: "type", params: { type: schema36.properties.error.properties.details.type }, message: "must be object,null" };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            }
            if (data21.error_token !== void 0) {
              let data26 = data21.error_token;
              if (typeof data26 != "string" && data26 !== null) {
                const err25 = { instancePath: instancePath + "/error_data/error/error_token", schemaPath: "component:JourneyErrorData/properties/error/properties/error_token/type", keyword: "type", params: { type: schema36.properties.error.properties.error_token.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            }
          }
        }
        if (data19.timestamp !== void 0) {
          let data27 = data19.timestamp;
          if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
            const err26 = { instancePath: instancePath + "/error_data/timestamp", schemaPath: "component:JourneyErrorData/properties/timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
        if (data19.entity_token !== void 0) {
          let data28 = data19.entity_token;
          if (typeof data28 != "string" && data28 !== null) {
            const err27 = { instancePath: instancePath + "/error_data/entity_token", schemaPath: "component:JourneyErrorData/properties/entity_token/type", keyword: "type", params: { type: schema36.properties.entity_token.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
        if (data19.evaluation_token !== void 0) {
          let data29 = data19.evaluation_token;
          if (typeof data29 != "string" && data29 !== null) {
            const err28 = { instancePath: instancePath + "/error_data/evaluation_token", schemaPath: "component:JourneyErrorData/properties/evaluation_token/type", keyword: "type", params: { type: schema36.properties.evaluation_token.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
        if (data19.application_token !== void 0) {
          let data30 = data19.application_token;
          if (typeof data30 != "string" && data30 !== null) {
            const err29 = { instancePath: instancePath + "/error_data/application_token", schemaPath: "component:JourneyErrorData/properties/application_token/type", keyword: "type", params: { type: schema36.properties.application_token.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
        if (data19.application_version_id !== void 0) {
          let data31 = data19.application_version_id;
          if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31)) && data31 !== null) {
            const err30 = { instancePath: instancePath + "/error_data/application_version_id", schemaPath: "component:JourneyErrorData/properties/application_version_id/type", keyword: "type", params: { type: schema36.properties.application_version_id.type }, message: "must be integer,null" };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/error_data", schemaPath: "component:JourneyErrorData/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
      var _valid0 = _errs43 === errors;
      if (valid5 = valid5 || _valid0, _valid0) {
        var props0 = {};
        props0.status_code = !0, props0.error = !0, props0.timestamp = !0, props0.entity_token = !0, props0.evaluation_token = !0, props0.application_token = !0, props0.application_version_id = !0;
      }
      const _errs71 = errors;
      if (data19 !== null) {
        const err32 = { instancePath: instancePath + "/error_data", schemaPath: "#/properties/error_data/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
      var _valid0 = _errs71 === errors;
      if (valid5 = valid5 || _valid0, valid5)
        errors = _errs42, vErrors !== null && (_errs42 ? vErrors.length = _errs42 : vErrors = null);
      else {
        const err33 = { instancePath: instancePath + "/error_data", schemaPath: "#/properties/error_data/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.sdk_config !== void 0) {
      let data32 = data.sdk_config;
      const _errs74 = errors;
      let valid9 = !1;
      const _errs75 = errors;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        if (data32.documents !== void 0) {
          let data33 = data32.documents;
          if (Array.isArray(data33)) {
            const len1 = data33.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof data33[i1] != "string") {
                const err34 = { instancePath: instancePath + "/sdk_config/documents/" + i1, schemaPath: "component:JourneySdkConfig/properties/documents/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
          } else {
            const err35 = { instancePath: instancePath + "/sdk_config/documents", schemaPath: "component:JourneySdkConfig/properties/documents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        }
        if (data32.selfie !== void 0 && typeof data32.selfie != "boolean") {
          const err36 = { instancePath: instancePath + "/sdk_config/selfie", schemaPath: "component:JourneySdkConfig/properties/selfie/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/sdk_config", schemaPath: "component:JourneySdkConfig/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
      var _valid1 = _errs75 === errors;
      if (valid9 = valid9 || _valid1, _valid1) {
        var props1 = {};
        props1.documents = !0, props1.selfie = !0;
      }
      const _errs84 = errors;
      if (data32 !== null) {
        const err38 = { instancePath: instancePath + "/sdk_config", schemaPath: "#/properties/sdk_config/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
      var _valid1 = _errs84 === errors;
      if (valid9 = valid9 || _valid1, valid9)
        errors = _errs74, vErrors !== null && (_errs74 ? vErrors.length = _errs74 : vErrors = null);
      else {
        const err39 = { instancePath: instancePath + "/sdk_config", schemaPath: "#/properties/sdk_config/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.evaluation_result !== void 0) {
      let data36 = data.evaluation_result;
      if (!(data36 && typeof data36 == "object" && !Array.isArray(data36)) && data36 !== null) {
        const err40 = { instancePath: instancePath + "/evaluation_result", schemaPath: "#/properties/evaluation_result/type", keyword: "type", params: { type: schema33.properties.evaluation_result.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data._embedded !== void 0) {
      let data37 = data._embedded;
      if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
        if (data37.node !== void 0) {
          let data38 = data37.node;
          const _errs92 = errors;
          let valid15 = !1;
          const _errs93 = errors;
          validate22(data38, { instancePath: instancePath + "/_embedded/node", parentData: data37, parentDataProperty: "node", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
          var _valid2 = _errs93 === errors;
          if (valid15 = valid15 || _valid2, _valid2) {
            var props2 = {};
            props2.id = !0, props2.name = !0, props2.type = !0, props2.config = !0, props2.workflow_name = !0, props2.workflow_token = !0, props2.sdk_config = !0;
          }
          const _errs94 = errors;
          if (data38 !== null) {
            const err41 = { instancePath: instancePath + "/_embedded/node", schemaPath: "#/properties/_embedded/properties/node/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
          var _valid2 = _errs94 === errors;
          if (valid15 = valid15 || _valid2, valid15)
            errors = _errs92, vErrors !== null && (_errs92 ? vErrors.length = _errs92 : vErrors = null);
          else {
            const err42 = { instancePath: instancePath + "/_embedded/node", schemaPath: "#/properties/_embedded/properties/node/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/_embedded", schemaPath: "#/properties/_embedded/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    data._links !== void 0 && (validate24(data._links, { instancePath: instancePath + "/_links", parentData: data, parentDataProperty: "_links", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length));
  } else {
    const err44 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { type: !0, timestamp: !0, journey_application_event_token: !0, journey_application_token: !0, rerun_journey_application_token: !0, journey_type: !0, journey_token: !0, journey_name: !0, entity_token: !0, entity_application_token: !0, external_entity_id: !0, evaluation_token: !0, external_partner_id: !0, external_product_id: !0, external_group_id: !0, outcome: !0, reason: !0, reasons: !0, error_data: !0, sdk_config: !0, evaluation_result: !0, _embedded: !0, _links: !0 }, dynamicProps: !1, dynamicItems: !1 };
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
