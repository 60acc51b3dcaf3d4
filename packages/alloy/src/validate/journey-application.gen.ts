// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { journey_application_token: { type: "string" }, status: { $ref: "component:JourneyApplicationStatus" }, journey_application_status: { type: ["string", "null"] }, complete_outcome: { type: ["string", "null"] }, recent_outcome: { type: ["string", "null"] }, sandbox: { type: "boolean" }, is_archived: { type: "boolean" }, is_rerun: { type: "boolean" }, is_escalated: { type: "boolean" }, is_shadow_app: { type: "boolean" }, is_shadow_application: { type: "boolean" }, is_part_of_shadow_test: { type: "boolean" }, created_at: { type: "integer", format: "int64" }, updated_at: { type: "integer", format: "int64" }, closed_at: { type: ["integer", "null"], format: "int64" }, archived_at: { type: ["integer", "string", "null"] }, external_group_id: { type: ["string", "null"] }, external_application_id: { type: ["string", "null"] }, external_partner_id: { type: ["string", "null"] }, credit_limit: { type: ["string", "null"] }, annual_interest_rate: { type: ["string", "null"] }, application_meta: { type: ["object", "null"], additionalProperties: !0 }, terminal_reconciliation_output: { anyOf: [{ $ref: "component:JourneyOutput" }, { type: "null" }] }, _embedded: { $ref: "component:JourneyApplicationParts" }, _links: { $ref: "component:JourneyApplicationLinks" } }, $id: "component:JourneyApplication" }, schema32 = { type: "string", $id: "component:JourneyApplicationStatus" }, schema33 = { type: "object", properties: { outcome_reasons: { type: "array", items: { $ref: "component:JourneyOutcomeReason" } }, tags: { type: "array", items: { type: "string" } }, output_attributes: { type: "object", additionalProperties: { type: ["string", "number", "null"] } }, matrix_models: { type: "object", additionalProperties: { $ref: "component:MatrixModelResult" } } }, $id: "component:JourneyOutput" }, schema34 = { type: "object", properties: { name: { type: "string" }, type: { type: ["string", "null"] } }, $id: "component:JourneyOutcomeReason" }, schema35 = { type: "object", properties: { matrix_model_public_version: { type: "integer" }, matrix_model_token: { type: "string" }, name: { type: "string" }, result: { type: ["number", "null"] }, status: { type: "string" }, x_bucket: { type: ["number", "null"] }, x_value: { type: ["number", "null"] }, y_bucket: { type: ["number", "null"] }, y_value: { type: ["number", "null"] } }, $id: "component:MatrixModelResult" };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.outcome_reasons !== void 0) {
      let data0 = data.outcome_reasons;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.name !== void 0 && typeof data1.name != "string") {
              const err0 = { instancePath: instancePath + "/outcome_reasons/" + i0 + "/name", schemaPath: "component:JourneyOutcomeReason/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
            if (data1.type !== void 0) {
              let data3 = data1.type;
              if (typeof data3 != "string" && data3 !== null) {
                const err1 = { instancePath: instancePath + "/outcome_reasons/" + i0 + "/type", schemaPath: "component:JourneyOutcomeReason/properties/type/type", keyword: "type", params: { type: schema34.properties.type.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
            }
          } else {
            const err2 = { instancePath: instancePath + "/outcome_reasons/" + i0, schemaPath: "component:JourneyOutcomeReason/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/outcome_reasons", schemaPath: "#/properties/outcome_reasons/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.tags !== void 0) {
      let data4 = data.tags;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data4[i1] != "string") {
            const err4 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
      } else {
        const err5 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.output_attributes !== void 0) {
      let data6 = data.output_attributes;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6))
        for (const key0 in data6) {
          let data7 = data6[key0];
          if (typeof data7 != "string" && !(typeof data7 == "number" && isFinite(data7)) && data7 !== null) {
            const err6 = { instancePath: instancePath + "/output_attributes/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/output_attributes/additionalProperties/type", keyword: "type", params: { type: schema33.properties.output_attributes.additionalProperties.type }, message: "must be string,number,null" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      else {
        const err7 = { instancePath: instancePath + "/output_attributes", schemaPath: "#/properties/output_attributes/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.matrix_models !== void 0) {
      let data8 = data.matrix_models;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8))
        for (const key1 in data8) {
          let data9 = data8[key1];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.matrix_model_public_version !== void 0) {
              let data10 = data9.matrix_model_public_version;
              if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
                const err8 = { instancePath: instancePath + "/matrix_models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/matrix_model_public_version", schemaPath: "component:MatrixModelResult/properties/matrix_model_public_version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
            if (data9.matrix_model_token !== void 0 && typeof data9.matrix_model_token != "string") {
              const err9 = { instancePath: instancePath + "/matrix_models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/matrix_model_token", schemaPath: "component:MatrixModelResult/properties/matrix_model_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data9.name !== void 0 && typeof data9.name != "string") {
              const err10 = { instancePath: instancePath + "/matrix_models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "component:MatrixModelResult/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data9.result !== void 0) {
              let data13 = data9.result;
              if (!(typeof data13 == "number" && isFinite(data13)) && data13 !== null) {
                const err11 = { instancePath: instancePath + "/matrix_models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/result", schemaPath: "component:MatrixModelResult/properties/result/type", keyword: "type", params: { type: schema35.properties.result.type }, message: "must be number,null" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
            if (data9.status !== void 0 && typeof data9.status != "string") {
              const err12 = { instancePath: instancePath + "/matrix_models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/status", schemaPath: "component:MatrixModelResult/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data9.x_bucket !== void 0) {
              let data15 = data9.x_bucket;
              if (!(typeof data15 == "number" && isFinite(data15)) && data15 !== null) {
                const err13 = { instancePath: instancePath + "/matrix_models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/x_bucket", schemaPath: "component:MatrixModelResult/properties/x_bucket/type", keyword: "type", params: { type: schema35.properties.x_bucket.type }, message: "must be number,null" };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
            if (data9.x_value !== void 0) {
              let data16 = data9.x_value;
              if (!(typeof data16 == "number" && isFinite(data16)) && data16 !== null) {
                const err14 = { instancePath: instancePath + "/matrix_models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/x_value", schemaPath: "component:MatrixModelResult/properties/x_value/type", keyword: "type", params: { type: schema35.properties.x_value.type }, message: "must be number,null" };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
            if (data9.y_bucket !== void 0) {
              let data17 = data9.y_bucket;
              if (!(typeof data17 == "number" && isFinite(data17)) && data17 !== null) {
                const err15 = { instancePath: instancePath + "/matrix_models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/y_bucket", schemaPath: "component:MatrixModelResult/properties/y_bucket/type", keyword: "type", params: { type: schema35.properties.y_bucket.type }, message: "must be number,null" };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            }
            if (data9.y_value !== void 0) {
              let data18 = data9.y_value;
              if (!(typeof data18 == "number" && isFinite(data18)) && data18 !== null) {
                const err16 = { instancePath: instancePath + "/matrix_models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/y_value", schemaPath: "component:MatrixModelResult/properties/y_value/type", keyword: "type", params: { type: schema35.properties.y_value.type }, message: "must be number,null" };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/matrix_models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "component:MatrixModelResult/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      else {
        const err18 = { instancePath: instancePath + "/matrix_models", schemaPath: "#/properties/matrix_models/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { outcome_reasons: !0, tags: !0, output_attributes: !0, matrix_models: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema36 = { type: "object", properties: { rerun: { anyOf: [{ $ref: "component:JourneyRerunOrigin" }, { type: "null" }] }, reruns: { type: "array", items: { $ref: "component:JourneyRerun" } }, events: { type: "array", items: { $ref: "component:JourneyEvent" } }, journey: { $ref: "component:JourneyInfo" }, child_entities: { type: "array", items: { $ref: "component:JourneyChildEntity" } }, entity_applications: { type: "array", items: { $ref: "component:JourneyEntityApplication" } }, entity: { anyOf: [{ $ref: "component:JourneyApplicationEntity" }, { type: "null" }] }, entity_group: { anyOf: [{ $ref: "component:JourneyEntityGroup" }, { type: "null" }] }, multi_environment_config: { anyOf: [{ $ref: "component:MultiEnvironmentConfig" }, { type: "null" }] }, is_pending_additional_entities: { type: "boolean" }, investigations: { type: "array", items: { $ref: "component:JourneyInvestigation" } } }, $id: "component:JourneyApplicationParts" }, schema55 = { type: "object", properties: { external_entity_identifier: { type: ["string", "null"] }, name: { type: ["string", "null"] }, token: { type: "string" }, type: { type: "string" }, entity_application_token: { type: "string" }, entity_application_status: { type: "string" }, entity_application_outcome: { type: ["string", "null"] }, entity_application_branch_name: { type: ["string", "null"] }, created: { type: "string" }, sandbox_persona_name: { type: ["string", "null"] } }, $id: "component:JourneyChildEntity" }, schema61 = { type: "object", properties: { external_entity_identifier: { type: ["string", "null"] }, name: { type: ["string", "null"] }, token: { type: "string" }, type: { type: "string" } }, $id: "component:JourneyApplicationEntity" }, schema62 = { type: "object", properties: { name: { type: ["string", "null"] }, token: { type: "string" }, type: { type: ["string", "null"] } }, $id: "component:JourneyEntityGroup" }, schema67 = { type: "object", properties: { investigation_token: { type: "string" }, investigation_state: { type: "string" } }, $id: "component:JourneyInvestigation" }, schema37 = { type: "object", properties: { initiated_by: { $ref: "component:JourneyRerunInitiator" }, previous_journey_application_token: { type: ["string", "null"] }, root_journey_application_token: { type: ["string", "null"] }, root_external_group_id: { type: ["string", "null"] } }, $id: "component:JourneyRerunOrigin" }, schema38 = { type: "string", $id: "component:JourneyRerunInitiator" };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.initiated_by !== void 0 && typeof data.initiated_by != "string") {
      const err0 = { instancePath: instancePath + "/initiated_by", schemaPath: "component:JourneyRerunInitiator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.previous_journey_application_token !== void 0) {
      let data1 = data.previous_journey_application_token;
      if (typeof data1 != "string" && data1 !== null) {
        const err1 = { instancePath: instancePath + "/previous_journey_application_token", schemaPath: "#/properties/previous_journey_application_token/type", keyword: "type", params: { type: schema37.properties.previous_journey_application_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.root_journey_application_token !== void 0) {
      let data2 = data.root_journey_application_token;
      if (typeof data2 != "string" && data2 !== null) {
        const err2 = { instancePath: instancePath + "/root_journey_application_token", schemaPath: "#/properties/root_journey_application_token/type", keyword: "type", params: { type: schema37.properties.root_journey_application_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.root_external_group_id !== void 0) {
      let data3 = data.root_external_group_id;
      if (typeof data3 != "string" && data3 !== null) {
        const err3 = { instancePath: instancePath + "/root_external_group_id", schemaPath: "#/properties/root_external_group_id/type", keyword: "type", params: { type: schema37.properties.root_external_group_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: { initiated_by: !0, previous_journey_application_token: !0, root_journey_application_token: !0, root_external_group_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema39 = { type: "object", properties: { initiated_by: { $ref: "component:JourneyRerunInitiator" }, next_journey_application_token: { type: ["string", "null"] }, created_at: { type: "integer", format: "int64" } }, $id: "component:JourneyRerun" };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.initiated_by !== void 0 && typeof data.initiated_by != "string") {
      const err0 = { instancePath: instancePath + "/initiated_by", schemaPath: "component:JourneyRerunInitiator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.next_journey_application_token !== void 0) {
      let data1 = data.next_journey_application_token;
      if (typeof data1 != "string" && data1 !== null) {
        const err1 = { instancePath: instancePath + "/next_journey_application_token", schemaPath: "#/properties/next_journey_application_token/type", keyword: "type", params: { type: schema39.properties.next_journey_application_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data2 = data.created_at;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err2 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
validate26.evaluated = { props: { initiated_by: !0, next_journey_application_token: !0, created_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema41 = { type: "object", properties: { type: { $ref: "component:JourneyEventType" }, timestamp: { type: "integer", format: "int64" }, journey_application_event_token: { type: ["string", "null"] }, journey_application_token: { type: ["string", "null"] }, rerun_journey_application_token: { type: ["string", "null"] }, journey_type: { $ref: "component:JourneyType" }, journey_token: { type: ["string", "null"] }, journey_name: { type: ["string", "null"] }, entity_token: { type: ["string", "null"] }, entity_application_token: { type: ["string", "null"] }, external_entity_id: { type: ["string", "null"] }, evaluation_token: { type: ["string", "null"] }, external_partner_id: { type: ["string", "null"] }, external_product_id: { type: ["string", "null"] }, external_group_id: { type: ["string", "null"] }, outcome: { type: ["string", "null"] }, reason: { type: ["string", "null"] }, reasons: { type: ["array", "null"], items: { type: "string" } }, error_data: { anyOf: [{ $ref: "component:JourneyErrorData" }, { type: "null" }] }, sdk_config: { anyOf: [{ $ref: "component:JourneySdkConfig" }, { type: "null" }] }, evaluation_result: { type: ["object", "null"], additionalProperties: !0 }, _embedded: { type: "object", properties: { node: { anyOf: [{ $ref: "component:JourneyNode" }, { type: "null" }] } } }, _links: { $ref: "component:JourneyEventLinks" } }, $id: "component:JourneyEvent" }, schema42 = { type: "string", $id: "component:JourneyEventType" }, schema43 = { type: "string", $id: "component:JourneyType" }, schema44 = { type: "object", properties: { status_code: { type: "integer" }, error: { type: ["object", "null"], properties: { minor_code: { type: "integer" }, type: { type: "string" }, message: { type: ["string", "null"] }, details: { type: ["object", "null"], additionalProperties: !0 }, error_token: { type: ["string", "null"] } } }, timestamp: { type: "integer", format: "int64" }, entity_token: { type: ["string", "null"] }, evaluation_token: { type: ["string", "null"] }, application_token: { type: ["string", "null"] }, application_version_id: { type: ["integer", "null"] } }, $id: "component:JourneyErrorData" }, schema45 = { type: "object", properties: { documents: { type: "array", items: { type: "string" } }, selfie: { type: "boolean" } }, $id: "component:JourneySdkConfig" }, schema46 = { type: "object", properties: { id: { type: ["string", "null"] }, name: { type: ["string", "null"] }, type: { type: ["string", "null"] }, config: { type: ["object", "null"], additionalProperties: !0 }, workflow_name: { type: ["string", "null"] }, workflow_token: { type: ["string", "null"] }, sdk_config: { anyOf: [{ $ref: "component:JourneySdkConfig" }, { type: "null" }] } }, $id: "component:JourneyNode" };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 != "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema46.properties.id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 != "string" && data1 !== null) {
        const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema46.properties.name.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (typeof data2 != "string" && data2 !== null) {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: schema46.properties.type.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.config !== void 0) {
      let data3 = data.config;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
        const err3 = { instancePath: instancePath + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: schema46.properties.config.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.workflow_name !== void 0) {
      let data4 = data.workflow_name;
      if (typeof data4 != "string" && data4 !== null) {
        const err4 = { instancePath: instancePath + "/workflow_name", schemaPath: "#/properties/workflow_name/type", keyword: "type", params: { type: schema46.properties.workflow_name.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.workflow_token !== void 0) {
      let data5 = data.workflow_token;
      if (typeof data5 != "string" && data5 !== null) {
        const err5 = { instancePath: instancePath + "/workflow_token", schemaPath: "#/properties/workflow_token/type", keyword: "type", params: { type: schema46.properties.workflow_token.type }, message: "must be string,null" };
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
  return validate29.errors = vErrors, errors === 0;
}
validate29.evaluated = { props: { id: !0, name: !0, type: !0, config: !0, workflow_name: !0, workflow_token: !0, sdk_config: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema48 = { type: "object", properties: { evaluation: { $ref: "component:JourneyLink" }, case: { $ref: "component:JourneyLink" }, journey_application: { $ref: "component:JourneyLink" } }, $id: "component:JourneyEventLinks" }, schema49 = { type: "object", properties: { href: { type: "string" } }, $id: "component:JourneyLink" };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate31.evaluated;
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
  return validate31.errors = vErrors, errors === 0;
}
validate31.evaluated = { props: { evaluation: !0, case: !0, journey_application: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate28.evaluated;
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
        const err2 = { instancePath: instancePath + "/journey_application_event_token", schemaPath: "#/properties/journey_application_event_token/type", keyword: "type", params: { type: schema41.properties.journey_application_event_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.journey_application_token !== void 0) {
      let data3 = data.journey_application_token;
      if (typeof data3 != "string" && data3 !== null) {
        const err3 = { instancePath: instancePath + "/journey_application_token", schemaPath: "#/properties/journey_application_token/type", keyword: "type", params: { type: schema41.properties.journey_application_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.rerun_journey_application_token !== void 0) {
      let data4 = data.rerun_journey_application_token;
      if (typeof data4 != "string" && data4 !== null) {
        const err4 = { instancePath: instancePath + "/rerun_journey_application_token", schemaPath: "#/properties/rerun_journey_application_token/type", keyword: "type", params: { type: schema41.properties.rerun_journey_application_token.type }, message: "must be string,null" };
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
        const err6 = { instancePath: instancePath + "/journey_token", schemaPath: "#/properties/journey_token/type", keyword: "type", params: { type: schema41.properties.journey_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.journey_name !== void 0) {
      let data7 = data.journey_name;
      if (typeof data7 != "string" && data7 !== null) {
        const err7 = { instancePath: instancePath + "/journey_name", schemaPath: "#/properties/journey_name/type", keyword: "type", params: { type: schema41.properties.journey_name.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.entity_token !== void 0) {
      let data8 = data.entity_token;
      if (typeof data8 != "string" && data8 !== null) {
        const err8 = { instancePath: instancePath + "/entity_token", schemaPath: "#/properties/entity_token/type", keyword: "type", params: { type: schema41.properties.entity_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.entity_application_token !== void 0) {
      let data9 = data.entity_application_token;
      if (typeof data9 != "string" && data9 !== null) {
        const err9 = { instancePath: instancePath + "/entity_application_token", schemaPath: "#/properties/entity_application_token/type", keyword: "type", params: { type: schema41.properties.entity_application_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.external_entity_id !== void 0) {
      let data10 = data.external_entity_id;
      if (typeof data10 != "string" && data10 !== null) {
        const err10 = { instancePath: instancePath + "/external_entity_id", schemaPath: "#/properties/external_entity_id/type", keyword: "type", params: { type: schema41.properties.external_entity_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.evaluation_token !== void 0) {
      let data11 = data.evaluation_token;
      if (typeof data11 != "string" && data11 !== null) {
        const err11 = { instancePath: instancePath + "/evaluation_token", schemaPath: "#/properties/evaluation_token/type", keyword: "type", params: { type: schema41.properties.evaluation_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.external_partner_id !== void 0) {
      let data12 = data.external_partner_id;
      if (typeof data12 != "string" && data12 !== null) {
        const err12 = { instancePath: instancePath + "/external_partner_id", schemaPath: "#/properties/external_partner_id/type", keyword: "type", params: { type: schema41.properties.external_partner_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.external_product_id !== void 0) {
      let data13 = data.external_product_id;
      if (typeof data13 != "string" && data13 !== null) {
        const err13 = { instancePath: instancePath + "/external_product_id", schemaPath: "#/properties/external_product_id/type", keyword: "type", params: { type: schema41.properties.external_product_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.external_group_id !== void 0) {
      let data14 = data.external_group_id;
      if (typeof data14 != "string" && data14 !== null) {
        const err14 = { instancePath: instancePath + "/external_group_id", schemaPath: "#/properties/external_group_id/type", keyword: "type", params: { type: schema41.properties.external_group_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.outcome !== void 0) {
      let data15 = data.outcome;
      if (typeof data15 != "string" && data15 !== null) {
        const err15 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: schema41.properties.outcome.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.reason !== void 0) {
      let data16 = data.reason;
      if (typeof data16 != "string" && data16 !== null) {
        const err16 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: schema41.properties.reason.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.reasons !== void 0) {
      let data17 = data.reasons;
      if (!Array.isArray(data17) && data17 !== null) {
        const err17 = { instancePath: instancePath + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: schema41.properties.reasons.type }, message: "must be array,null" };
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
            const err20 = { instancePath: instancePath + "/error_data/error", schemaPath: "component:JourneyErrorData/properties/error/type", keyword: "type", params: { type: schema44.properties.error.type }, message: "must be object,null" };
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
                const err23 = { instancePath: instancePath + "/error_data/error/message", schemaPath: "component:JourneyErrorData/properties/error/properties/message/type", keyword: "type", params: { type: schema44.properties.error.properties.message.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
            if (data21.details !== void 0) {
              let data25 = data21.details;
              if (!(data25 && typeof data25 == "object" && !Array.isArray(data25)) && data25 !== null) {
                const err24 = { instancePath: instancePath + "/error_data/error/details", schemaPath: "component:JourneyErrorData/properties/error/properties/details/type", keyword: "type", params: { type: schema44.properties.error.properties.details.type }, message: "must be object,null" };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            }
            if (data21.error_token !== void 0) {
              let data26 = data21.error_token;
              if (typeof data26 != "string" && data26 !== null) {
                const err25 = { instancePath: instancePath + "/error_data/error/error_token", schemaPath: "component:JourneyErrorData/properties/error/properties/error_token/type", keyword: "type", params: { type: schema44.properties.error.properties.error_token.type }, message: "must be string,null" };
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
            const err27 = { instancePath: instancePath + "/error_data/entity_token", schemaPath: "component:JourneyErrorData/properties/entity_token/type", keyword: "type", params: { type: schema44.properties.entity_token.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
        if (data19.evaluation_token !== void 0) {
          let data29 = data19.evaluation_token;
          if (typeof data29 != "string" && data29 !== null) {
            const err28 = { instancePath: instancePath + "/error_data/evaluation_token", schemaPath: "component:JourneyErrorData/properties/evaluation_token/type", keyword: "type", params: { type: schema44.properties.evaluation_token.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
        if (data19.application_token !== void 0) {
          let data30 = data19.application_token;
          if (typeof data30 != "string" && data30 !== null) {
            const err29 = { instancePath: instancePath + "/error_data/application_token", schemaPath: "component:JourneyErrorData/properties/application_token/type", keyword: "type", params: { type: schema44.properties.application_token.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
        if (data19.application_version_id !== void 0) {
          let data31 = data19.application_version_id;
          if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31)) && data31 !== null) {
            const err30 = { instancePath: instancePath + "/error_data/application_version_id", schemaPath: "component:JourneyErrorData/properties/application_version_id/type", keyword: "type", params: { type: schema44.properties.application_version_id.type }, message: "must be integer,null" };
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
        const err40 = { instancePath: instancePath + "/evaluation_result", schemaPath: "#/properties/evaluation_result/type", keyword: "type", params: { type: schema41.properties.evaluation_result.type }, message: "must be object,null" };
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
          validate29(data38, { instancePath: instancePath + "/_embedded/node", parentData: data37, parentDataProperty: "node", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
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
    data._links !== void 0 && (validate31(data._links, { instancePath: instancePath + "/_links", parentData: data, parentDataProperty: "_links", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length));
  } else {
    const err44 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
validate28.evaluated = { props: { type: !0, timestamp: !0, journey_application_event_token: !0, journey_application_token: !0, rerun_journey_application_token: !0, journey_type: !0, journey_token: !0, journey_name: !0, entity_token: !0, entity_application_token: !0, external_entity_id: !0, evaluation_token: !0, external_partner_id: !0, external_product_id: !0, external_group_id: !0, outcome: !0, reason: !0, reasons: !0, error_data: !0, sdk_config: !0, evaluation_result: !0, _embedded: !0, _links: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema52 = { type: "object", properties: { journey_name: { type: "string" }, journey_type: { $ref: "component:JourneyType" }, journey_token: { type: "string" }, journey_version_num: { type: ["string", "null"] }, _links: { type: "object", properties: { self: { $ref: "component:JourneyLink" }, callback_by_entity_application_token: { type: ["object", "null"], additionalProperties: !0 } } } }, $id: "component:JourneyInfo" };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.journey_name !== void 0 && typeof data.journey_name != "string") {
      const err0 = { instancePath: instancePath + "/journey_name", schemaPath: "#/properties/journey_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.journey_type !== void 0 && typeof data.journey_type != "string") {
      const err1 = { instancePath: instancePath + "/journey_type", schemaPath: "component:JourneyType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.journey_token !== void 0 && typeof data.journey_token != "string") {
      const err2 = { instancePath: instancePath + "/journey_token", schemaPath: "#/properties/journey_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.journey_version_num !== void 0) {
      let data3 = data.journey_version_num;
      if (typeof data3 != "string" && data3 !== null) {
        const err3 = { instancePath: instancePath + "/journey_version_num", schemaPath: "#/properties/journey_version_num/type", keyword: "type", params: { type: schema52.properties.journey_version_num.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data._links !== void 0) {
      let data4 = data._links;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.self !== void 0) {
          let data5 = data4.self;
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.href !== void 0 && typeof data5.href != "string") {
              const err4 = { instancePath: instancePath + "/_links/self/href", schemaPath: "component:JourneyLink/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/_links/self", schemaPath: "component:JourneyLink/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data4.callback_by_entity_application_token !== void 0) {
          let data7 = data4.callback_by_entity_application_token;
          if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
            const err6 = { instancePath: instancePath + "/_links/callback_by_entity_application_token", schemaPath: "#/properties/_links/properties/callback_by_entity_application_token/type", keyword: "type", params: { type: schema52.properties._links.properties.callback_by_entity_application_token.type }, message: "must be object,null" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/_links", schemaPath: "#/properties/_links/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate34.errors = vErrors, errors === 0;
}
validate34.evaluated = { props: { journey_name: !0, journey_type: !0, journey_token: !0, journey_version_num: !0, _links: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema56 = { type: "object", properties: { entity_token: { type: "string" }, external_entity_identifier: { type: ["string", "null"] }, entity_application_token: { type: "string" }, entity_application_outcome: { type: ["string", "null"] }, entity_application_status: { type: "string" }, entity_application_status_details: { anyOf: [{ $ref: "component:JourneyStatusDetails" }, { type: "null" }] }, sdk_link: { type: ["string", "null"] }, dimensions: { type: ["array", "null"], items: { $ref: "component:JourneyDimension" } }, output: { anyOf: [{ $ref: "component:JourneyOutput" }, { type: "null" }] } }, $id: "component:JourneyEntityApplication" }, schema60 = { type: "object", properties: { dimension: { type: ["string", "null"] }, dimension_type: { type: ["string", "null"] } }, $id: "component:JourneyDimension" }, schema57 = { type: "object", properties: { required: { type: "array", items: { $ref: "component:Parameter" } }, optional: { type: "array", items: { $ref: "component:Parameter" } }, or: {} }, $id: "component:JourneyStatusDetails" }, schema58 = { type: "object", required: ["key", "type"], properties: { key: { type: "string" }, type: { type: "string" }, description: { type: ["string", "null"] }, regex: { type: "string" }, message: { type: "string" }, template: { type: "object", additionalProperties: !0, properties: { answers: { type: "array", items: { $ref: "component:Answer" } } } }, properties: { type: "object", additionalProperties: !0 } }, $id: "component:Parameter" }, schema59 = { type: "object", required: ["question_id", "answer_id"], properties: { question_id: { type: "integer" }, answer_id: { type: "integer" } }, $id: "component:Answer" };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.key !== void 0 && typeof data.key != "string") {
      const err2 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      if (typeof data2 != "string" && data2 !== null) {
        const err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema58.properties.description.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.regex !== void 0 && typeof data.regex != "string") {
      const err5 = { instancePath: instancePath + "/regex", schemaPath: "#/properties/regex/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      const err6 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.template !== void 0) {
      let data5 = data.template;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.answers !== void 0) {
          let data6 = data5.answers;
          if (Array.isArray(data6)) {
            const len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data7 = data6[i0];
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7.question_id === void 0) {
                  const err7 = { instancePath: instancePath + "/template/answers/" + i0, schemaPath: "component:Answer/required", keyword: "required", params: { missingProperty: "question_id" }, message: "must have required property 'question_id'" };
                  vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                }
                if (data7.answer_id === void 0) {
                  const err8 = { instancePath: instancePath + "/template/answers/" + i0, schemaPath: "component:Answer/required", keyword: "required", params: { missingProperty: "answer_id" }, message: "must have required property 'answer_id'" };
                  vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                }
                if (data7.question_id !== void 0) {
                  let data8 = data7.question_id;
                  if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
                    const err9 = { instancePath: instancePath + "/template/answers/" + i0 + "/question_id", schemaPath: "component:Answer/properties/question_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                  }
                }
                if (data7.answer_id !== void 0) {
                  let data9 = data7.answer_id;
                  if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
                    const err10 = { instancePath: instancePath + "/template/answers/" + i0 + "/answer_id", schemaPath: "component:Answer/properties/answer_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                  }
                }
              } else {
                const err11 = { instancePath: instancePath + "/template/answers/" + i0, schemaPath: "component:Answer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
          } else {
            const err12 = { instancePath: instancePath + "/template/answers", schemaPath: "#/properties/template/properties/answers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.properties !== void 0) {
      let data10 = data.properties;
      if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
        const err14 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate38.errors = vErrors, errors === 0;
}
validate38.evaluated = { props: { key: !0, type: !0, description: !0, regex: !0, message: !0, template: !0, properties: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.required !== void 0) {
      let data0 = data.required;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate38(data0[i0], { instancePath: instancePath + "/required/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.optional !== void 0) {
      let data2 = data.optional;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate38(data2[i1], { instancePath: instancePath + "/optional/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/optional", schemaPath: "#/properties/optional/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate37.errors = vErrors, errors === 0;
}
validate37.evaluated = { props: { required: !0, optional: !0, or: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.entity_token !== void 0 && typeof data.entity_token != "string") {
      const err0 = { instancePath: instancePath + "/entity_token", schemaPath: "#/properties/entity_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.external_entity_identifier !== void 0) {
      let data1 = data.external_entity_identifier;
      if (typeof data1 != "string" && data1 !== null) {
        const err1 = { instancePath: instancePath + "/external_entity_identifier", schemaPath: "#/properties/external_entity_identifier/type", keyword: "type", params: { type: schema56.properties.external_entity_identifier.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.entity_application_token !== void 0 && typeof data.entity_application_token != "string") {
      const err2 = { instancePath: instancePath + "/entity_application_token", schemaPath: "#/properties/entity_application_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.entity_application_outcome !== void 0) {
      let data3 = data.entity_application_outcome;
      if (typeof data3 != "string" && data3 !== null) {
        const err3 = { instancePath: instancePath + "/entity_application_outcome", schemaPath: "#/properties/entity_application_outcome/type", keyword: "type", params: { type: schema56.properties.entity_application_outcome.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.entity_application_status !== void 0 && typeof data.entity_application_status != "string") {
      const err4 = { instancePath: instancePath + "/entity_application_status", schemaPath: "#/properties/entity_application_status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.entity_application_status_details !== void 0) {
      let data5 = data.entity_application_status_details;
      const _errs12 = errors;
      let valid1 = !1;
      const _errs13 = errors;
      validate37(data5, { instancePath: instancePath + "/entity_application_status_details", parentData: data, parentDataProperty: "entity_application_status_details", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
      var _valid0 = _errs13 === errors;
      if (valid1 = valid1 || _valid0, _valid0) {
        var props0 = {};
        props0.required = !0, props0.optional = !0, props0.or = !0;
      }
      const _errs14 = errors;
      if (data5 !== null) {
        const err5 = { instancePath: instancePath + "/entity_application_status_details", schemaPath: "#/properties/entity_application_status_details/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid0 = _errs14 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null);
      else {
        const err6 = { instancePath: instancePath + "/entity_application_status_details", schemaPath: "#/properties/entity_application_status_details/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.sdk_link !== void 0) {
      let data6 = data.sdk_link;
      if (typeof data6 != "string" && data6 !== null) {
        const err7 = { instancePath: instancePath + "/sdk_link", schemaPath: "#/properties/sdk_link/type", keyword: "type", params: { type: schema56.properties.sdk_link.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.dimensions !== void 0) {
      let data7 = data.dimensions;
      if (!Array.isArray(data7) && data7 !== null) {
        const err8 = { instancePath: instancePath + "/dimensions", schemaPath: "#/properties/dimensions/type", keyword: "type", params: { type: schema56.properties.dimensions.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.dimension !== void 0) {
              let data9 = data8.dimension;
              if (typeof data9 != "string" && data9 !== null) {
                const err9 = { instancePath: instancePath + "/dimensions/" + i0 + "/dimension", schemaPath: "component:JourneyDimension/properties/dimension/type", keyword: "type", params: { type: schema60.properties.dimension.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
            if (data8.dimension_type !== void 0) {
              let data10 = data8.dimension_type;
              if (typeof data10 != "string" && data10 !== null) {
                const err10 = { instancePath: instancePath + "/dimensions/" + i0 + "/dimension_type", schemaPath: "component:JourneyDimension/properties/dimension_type/type", keyword: "type", params: { type: schema60.properties.dimension_type.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/dimensions/" + i0, schemaPath: "component:JourneyDimension/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      }
    }
    if (data.output !== void 0) {
      let data11 = data.output;
      const _errs28 = errors;
      let valid6 = !1;
      const _errs29 = errors;
      validate21(data11, { instancePath: instancePath + "/output", parentData: data, parentDataProperty: "output", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      var _valid1 = _errs29 === errors;
      if (valid6 = valid6 || _valid1, _valid1) {
        var props1 = {};
        props1.outcome_reasons = !0, props1.tags = !0, props1.output_attributes = !0, props1.matrix_models = !0;
      }
      const _errs30 = errors;
      if (data11 !== null) {
        const err12 = { instancePath: instancePath + "/output", schemaPath: "#/properties/output/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      var _valid1 = _errs30 === errors;
      if (valid6 = valid6 || _valid1, valid6)
        errors = _errs28, vErrors !== null && (_errs28 ? vErrors.length = _errs28 : vErrors = null);
      else {
        const err13 = { instancePath: instancePath + "/output", schemaPath: "#/properties/output/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate36.errors = vErrors, errors === 0;
}
validate36.evaluated = { props: { entity_token: !0, external_entity_identifier: !0, entity_application_token: !0, entity_application_outcome: !0, entity_application_status: !0, entity_application_status_details: !0, sdk_link: !0, dimensions: !0, output: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema63 = { type: "object", properties: { multi_environment_config_token: { type: "string" }, multi_environment_config_notes: { type: ["string", "null"] }, created_at: { type: "string" }, journey_token: { type: "string" }, journey_name: { type: "string" }, journey_public_version: { type: "number" }, actions: { type: "array", items: { $ref: "component:MultiEnvironmentAction" } }, workflows: { type: "array", items: { $ref: "component:MultiEnvironmentWorkflow" } } }, $id: "component:MultiEnvironmentConfig" }, schema64 = { type: "object", properties: { journey_action_id: { type: "number" }, action_version: { type: "number" }, action_name: { type: "string" }, outcome: { type: ["string", "null"] } }, $id: "component:MultiEnvironmentAction" }, schema65 = { type: "object", properties: { workflow_name: { type: "string" }, workflow_node_type: { type: "string" }, workflow_token: { type: "string" }, workflow_public_version: { type: "number" }, outcome: { type: ["string", "null"] }, configured_services: { type: ["array", "null"], items: { $ref: "component:MultiEnvironmentService" } } }, $id: "component:MultiEnvironmentWorkflow" }, schema66 = { type: "object", properties: { service_name: { type: "string" }, has_credentials: { type: "boolean" }, sandbox: { type: "boolean" }, credentials_description: { type: ["string", "null"] } }, $id: "component:MultiEnvironmentService" };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate45.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.workflow_name !== void 0 && typeof data.workflow_name != "string") {
      const err0 = { instancePath: instancePath + "/workflow_name", schemaPath: "#/properties/workflow_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.workflow_node_type !== void 0 && typeof data.workflow_node_type != "string") {
      const err1 = { instancePath: instancePath + "/workflow_node_type", schemaPath: "#/properties/workflow_node_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.workflow_token !== void 0 && typeof data.workflow_token != "string") {
      const err2 = { instancePath: instancePath + "/workflow_token", schemaPath: "#/properties/workflow_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.workflow_public_version !== void 0) {
      let data3 = data.workflow_public_version;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        const err3 = { instancePath: instancePath + "/workflow_public_version", schemaPath: "#/properties/workflow_public_version/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.outcome !== void 0) {
      let data4 = data.outcome;
      if (typeof data4 != "string" && data4 !== null) {
        const err4 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: schema65.properties.outcome.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.configured_services !== void 0) {
      let data5 = data.configured_services;
      if (!Array.isArray(data5) && data5 !== null) {
        const err5 = { instancePath: instancePath + "/configured_services", schemaPath: "#/properties/configured_services/type", keyword: "type", params: { type: schema65.properties.configured_services.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.service_name !== void 0 && typeof data6.service_name != "string") {
              const err6 = { instancePath: instancePath + "/configured_services/" + i0 + "/service_name", schemaPath: "component:MultiEnvironmentService/properties/service_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data6.has_credentials !== void 0 && typeof data6.has_credentials != "boolean") {
              const err7 = { instancePath: instancePath + "/configured_services/" + i0 + "/has_credentials", schemaPath: "component:MultiEnvironmentService/properties/has_credentials/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data6.sandbox !== void 0 && typeof data6.sandbox != "boolean") {
              const err8 = { instancePath: instancePath + "/configured_services/" + i0 + "/sandbox", schemaPath: "component:MultiEnvironmentService/properties/sandbox/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data6.credentials_description !== void 0) {
              let data10 = data6.credentials_description;
              if (typeof data10 != "string" && data10 !== null) {
                const err9 = { instancePath: instancePath + "/configured_services/" + i0 + "/credentials_description", schemaPath: "component:MultiEnvironmentService/properties/credentials_description/type", keyword: "type", params: { type: schema66.properties.credentials_description.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
          } else {
            const err10 = { instancePath: instancePath + "/configured_services/" + i0, schemaPath: "component:MultiEnvironmentService/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate45.errors = vErrors, errors === 0;
}
validate45.evaluated = { props: { workflow_name: !0, workflow_node_type: !0, workflow_token: !0, workflow_public_version: !0, outcome: !0, configured_services: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate44.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.multi_environment_config_token !== void 0 && typeof data.multi_environment_config_token != "string") {
      const err0 = { instancePath: instancePath + "/multi_environment_config_token", schemaPath: "#/properties/multi_environment_config_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.multi_environment_config_notes !== void 0) {
      let data1 = data.multi_environment_config_notes;
      if (typeof data1 != "string" && data1 !== null) {
        const err1 = { instancePath: instancePath + "/multi_environment_config_notes", schemaPath: "#/properties/multi_environment_config_notes/type", keyword: "type", params: { type: schema63.properties.multi_environment_config_notes.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.created_at !== void 0 && typeof data.created_at != "string") {
      const err2 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.journey_token !== void 0 && typeof data.journey_token != "string") {
      const err3 = { instancePath: instancePath + "/journey_token", schemaPath: "#/properties/journey_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.journey_name !== void 0 && typeof data.journey_name != "string") {
      const err4 = { instancePath: instancePath + "/journey_name", schemaPath: "#/properties/journey_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.journey_public_version !== void 0) {
      let data5 = data.journey_public_version;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        const err5 = { instancePath: instancePath + "/journey_public_version", schemaPath: "#/properties/journey_public_version/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.actions !== void 0) {
      let data6 = data.actions;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.journey_action_id !== void 0) {
              let data8 = data7.journey_action_id;
              if (!(typeof data8 == "number" && isFinite(data8))) {
                const err6 = { instancePath: instancePath + "/actions/" + i0 + "/journey_action_id", schemaPath: "component:MultiEnvironmentAction/properties/journey_action_id/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            }
            if (data7.action_version !== void 0) {
              let data9 = data7.action_version;
              if (!(typeof data9 == "number" && isFinite(data9))) {
                const err7 = { instancePath: instancePath + "/actions/" + i0 + "/action_version", schemaPath: "component:MultiEnvironmentAction/properties/action_version/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
            if (data7.action_name !== void 0 && typeof data7.action_name != "string") {
              const err8 = { instancePath: instancePath + "/actions/" + i0 + "/action_name", schemaPath: "component:MultiEnvironmentAction/properties/action_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data7.outcome !== void 0) {
              let data11 = data7.outcome;
              if (typeof data11 != "string" && data11 !== null) {
                const err9 = { instancePath: instancePath + "/actions/" + i0 + "/outcome", schemaPath: "component:MultiEnvironmentAction/properties/outcome/type", keyword: "type", params: { type: schema64.properties.outcome.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
          } else {
            const err10 = { instancePath: instancePath + "/actions/" + i0, schemaPath: "component:MultiEnvironmentAction/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.workflows !== void 0) {
      let data12 = data.workflows;
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate45(data12[i1], { instancePath: instancePath + "/workflows/" + i1, parentData: data12, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length);
      } else {
        const err12 = { instancePath: instancePath + "/workflows", schemaPath: "#/properties/workflows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate44.errors = vErrors, errors === 0;
}
validate44.evaluated = { props: { multi_environment_config_token: !0, multi_environment_config_notes: !0, created_at: !0, journey_token: !0, journey_name: !0, journey_public_version: !0, actions: !0, workflows: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rerun !== void 0) {
      let data0 = data.rerun;
      const _errs2 = errors;
      let valid1 = !1;
      const _errs3 = errors;
      validate24(data0, { instancePath: instancePath + "/rerun", parentData: data, parentDataProperty: "rerun", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      var _valid0 = _errs3 === errors;
      if (valid1 = valid1 || _valid0, _valid0) {
        var props0 = {};
        props0.initiated_by = !0, props0.previous_journey_application_token = !0, props0.root_journey_application_token = !0, props0.root_external_group_id = !0;
      }
      const _errs4 = errors;
      if (data0 !== null) {
        const err0 = { instancePath: instancePath + "/rerun", schemaPath: "#/properties/rerun/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var _valid0 = _errs4 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      else {
        const err1 = { instancePath: instancePath + "/rerun", schemaPath: "#/properties/rerun/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.reruns !== void 0) {
      let data1 = data.reruns;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate26(data1[i0], { instancePath: instancePath + "/reruns/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/reruns", schemaPath: "#/properties/reruns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.events !== void 0) {
      let data3 = data.events;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate28(data3[i1], { instancePath: instancePath + "/events/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.journey !== void 0 && (validate34(data.journey, { instancePath: instancePath + "/journey", parentData: data, parentDataProperty: "journey", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length)), data.child_entities !== void 0) {
      let data6 = data.child_entities;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data7 = data6[i2];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.external_entity_identifier !== void 0) {
              let data8 = data7.external_entity_identifier;
              if (typeof data8 != "string" && data8 !== null) {
                const err4 = { instancePath: instancePath + "/child_entities/" + i2 + "/external_entity_identifier", schemaPath: "component:JourneyChildEntity/properties/external_entity_identifier/type", keyword: "type", params: { type: schema55.properties.external_entity_identifier.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            }
            if (data7.name !== void 0) {
              let data9 = data7.name;
              if (typeof data9 != "string" && data9 !== null) {
                const err5 = { instancePath: instancePath + "/child_entities/" + i2 + "/name", schemaPath: "component:JourneyChildEntity/properties/name/type", keyword: "type", params: { type: schema55.properties.name.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            }
            if (data7.token !== void 0 && typeof data7.token != "string") {
              const err6 = { instancePath: instancePath + "/child_entities/" + i2 + "/token", schemaPath: "component:JourneyChildEntity/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data7.type !== void 0 && typeof data7.type != "string") {
              const err7 = { instancePath: instancePath + "/child_entities/" + i2 + "/type", schemaPath: "component:JourneyChildEntity/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data7.entity_application_token !== void 0 && typeof data7.entity_application_token != "string") {
              const err8 = { instancePath: instancePath + "/child_entities/" + i2 + "/entity_application_token", schemaPath: "component:JourneyChildEntity/properties/entity_application_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data7.entity_application_status !== void 0 && typeof data7.entity_application_status != "string") {
              const err9 = { instancePath: instancePath + "/child_entities/" + i2 + "/entity_application_status", schemaPath: "component:JourneyChildEntity/properties/entity_application_status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data7.entity_application_outcome !== void 0) {
              let data14 = data7.entity_application_outcome;
              if (typeof data14 != "string" && data14 !== null) {
                const err10 = { instancePath: instancePath + "/child_entities/" + i2 + "/entity_application_outcome", schemaPath: "component:JourneyChildEntity/properties/entity_application_outcome/type", keyword: "type", params: { type: schema55.properties.entity_application_outcome.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
            if (data7.entity_application_branch_name !== void 0) {
              let data15 = data7.entity_application_branch_name;
              if (typeof data15 != "string" && data15 !== null) {
                const err11 = { instancePath: instancePath + "/child_entities/" + i2 + "/entity_application_branch_name", schemaPath: "component:JourneyChildEntity/properties/entity_application_branch_name/type", keyword: "type", params: { type: schema55.properties.entity_application_branch_name.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
            if (data7.created !== void 0 && typeof data7.created != "string") {
              const err12 = { instancePath: instancePath + "/child_entities/" + i2 + "/created", schemaPath: "component:JourneyChildEntity/properties/created/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data7.sandbox_persona_name !== void 0) {
              let data17 = data7.sandbox_persona_name;
              if (typeof data17 != "string" && data17 !== null) {
                const err13 = { instancePath: instancePath + "/child_entities/" + i2 + "/sandbox_persona_name", schemaPath: "component:JourneyChildEntity/properties/sandbox_persona_name/type", keyword: "type", params: { type: schema55.properties.sandbox_persona_name.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
          } else {
            const err14 = { instancePath: instancePath + "/child_entities/" + i2, schemaPath: "component:JourneyChildEntity/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/child_entities", schemaPath: "#/properties/child_entities/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.entity_applications !== void 0) {
      let data18 = data.entity_applications;
      if (Array.isArray(data18)) {
        const len3 = data18.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate36(data18[i3], { instancePath: instancePath + "/entity_applications/" + i3, parentData: data18, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length);
      } else {
        const err16 = { instancePath: instancePath + "/entity_applications", schemaPath: "#/properties/entity_applications/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.entity !== void 0) {
      let data20 = data.entity;
      const _errs42 = errors;
      let valid12 = !1;
      const _errs43 = errors;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.external_entity_identifier !== void 0) {
          let data21 = data20.external_entity_identifier;
          if (typeof data21 != "string" && data21 !== null) {
            const err17 = { instancePath: instancePath + "/entity/external_entity_identifier", schemaPath: "component:JourneyApplicationEntity/properties/external_entity_identifier/type", keyword: "type", params: { type: schema61.properties.external_entity_identifier.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data20.name !== void 0) {
          let data22 = data20.name;
          if (typeof data22 != "string" && data22 !== null) {
            const err18 = { instancePath: instancePath + "/entity/name", schemaPath: "component:JourneyApplicationEntity/properties/name/type", keyword: "type", params: { type: schema61.properties.name.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        if (data20.token !== void 0 && typeof data20.token != "string") {
          const err19 = { instancePath: instancePath + "/entity/token", schemaPath: "component:JourneyApplicationEntity/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data20.type !== void 0 && typeof data20.type != "string") {
          const err20 = { instancePath: instancePath + "/entity/type", schemaPath: "component:JourneyApplicationEntity/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/entity", schemaPath: "component:JourneyApplicationEntity/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      var _valid1 = _errs43 === errors;
      if (valid12 = valid12 || _valid1, _valid1) {
        var props1 = {};
        props1.external_entity_identifier = !0, props1.name = !0, props1.token = !0, props1.type = !0;
      }
      const _errs54 = errors;
      if (data20 !== null) {
        const err22 = { instancePath: instancePath + "/entity", schemaPath: "#/properties/entity/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      var _valid1 = _errs54 === errors;
      if (valid12 = valid12 || _valid1, valid12)
        errors = _errs42, vErrors !== null && (_errs42 ? vErrors.length = _errs42 : vErrors = null);
      else {
        const err23 = { instancePath: instancePath + "/entity", schemaPath: "#/properties/entity/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.entity_group !== void 0) {
      let data25 = data.entity_group;
      const _errs57 = errors;
      let valid15 = !1;
      const _errs58 = errors;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        if (data25.name !== void 0) {
          let data26 = data25.name;
          if (typeof data26 != "string" && data26 !== null) {
            const err24 = { instancePath: instancePath + "/entity_group/name", schemaPath: "component:JourneyEntityGroup/properties/name/type", keyword: "type", params: { type: schema62.properties.name.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
        if (data25.token !== void 0 && typeof data25.token != "string") {
          const err25 = { instancePath: instancePath + "/entity_group/token", schemaPath: "component:JourneyEntityGroup/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data25.type !== void 0) {
          let data28 = data25.type;
          if (typeof data28 != "string" && data28 !== null) {
            const err26 = { instancePath: instancePath + "/entity_group/type", schemaPath: "component:JourneyEntityGroup/properties/type/type", keyword: "type", params: { type: schema62.properties.type.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/entity_group", schemaPath: "component:JourneyEntityGroup/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      var _valid2 = _errs58 === errors;
      if (valid15 = valid15 || _valid2, _valid2) {
        var props2 = {};
        props2.name = !0, props2.token = !0, props2.type = !0;
      }
      const _errs67 = errors;
      if (data25 !== null) {
        const err28 = { instancePath: instancePath + "/entity_group", schemaPath: "#/properties/entity_group/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      var _valid2 = _errs67 === errors;
      if (valid15 = valid15 || _valid2, valid15)
        errors = _errs57, vErrors !== null && (_errs57 ? vErrors.length = _errs57 : vErrors = null);
      else {
        const err29 = { instancePath: instancePath + "/entity_group", schemaPath: "#/properties/entity_group/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.multi_environment_config !== void 0) {
      let data29 = data.multi_environment_config;
      const _errs70 = errors;
      let valid18 = !1;
      const _errs71 = errors;
      validate44(data29, { instancePath: instancePath + "/multi_environment_config", parentData: data, parentDataProperty: "multi_environment_config", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length);
      var _valid3 = _errs71 === errors;
      if (valid18 = valid18 || _valid3, _valid3) {
        var props3 = {};
        props3.multi_environment_config_token = !0, props3.multi_environment_config_notes = !0, props3.created_at = !0, props3.journey_token = !0, props3.journey_name = !0, props3.journey_public_version = !0, props3.actions = !0, props3.workflows = !0;
      }
      const _errs72 = errors;
      if (data29 !== null) {
        const err30 = { instancePath: instancePath + "/multi_environment_config", schemaPath: "#/properties/multi_environment_config/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
      var _valid3 = _errs72 === errors;
      if (valid18 = valid18 || _valid3, valid18)
        errors = _errs70, vErrors !== null && (_errs70 ? vErrors.length = _errs70 : vErrors = null);
      else {
        const err31 = { instancePath: instancePath + "/multi_environment_config", schemaPath: "#/properties/multi_environment_config/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.is_pending_additional_entities !== void 0 && typeof data.is_pending_additional_entities != "boolean") {
      const err32 = { instancePath: instancePath + "/is_pending_additional_entities", schemaPath: "#/properties/is_pending_additional_entities/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    if (data.investigations !== void 0) {
      let data31 = data.investigations;
      if (Array.isArray(data31)) {
        const len4 = data31.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data32 = data31[i4];
          if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
            if (data32.investigation_token !== void 0 && typeof data32.investigation_token != "string") {
              const err33 = { instancePath: instancePath + "/investigations/" + i4 + "/investigation_token", schemaPath: "component:JourneyInvestigation/properties/investigation_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
            if (data32.investigation_state !== void 0 && typeof data32.investigation_state != "string") {
              const err34 = { instancePath: instancePath + "/investigations/" + i4 + "/investigation_state", schemaPath: "component:JourneyInvestigation/properties/investigation_state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/investigations/" + i4, schemaPath: "component:JourneyInvestigation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/investigations", schemaPath: "#/properties/investigations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
  } else {
    const err37 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: { rerun: !0, reruns: !0, events: !0, journey: !0, child_entities: !0, entity_applications: !0, entity: !0, entity_group: !0, multi_environment_config: !0, is_pending_additional_entities: !0, investigations: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema68 = { type: "object", properties: { self: { $ref: "component:JourneyLink" } }, $id: "component:JourneyApplicationLinks" };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate49.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.self !== void 0) {
      let data0 = data.self;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.href !== void 0 && typeof data0.href != "string") {
          const err0 = { instancePath: instancePath + "/self/href", schemaPath: "component:JourneyLink/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/self", schemaPath: "component:JourneyLink/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate49.errors = vErrors, errors === 0;
}
validate49.evaluated = { props: { self: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.journey_application_token !== void 0 && typeof data.journey_application_token != "string") {
      const err0 = { instancePath: instancePath + "/journey_application_token", schemaPath: "#/properties/journey_application_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status !== void 0 && typeof data.status != "string") {
      const err1 = { instancePath: instancePath + "/status", schemaPath: "component:JourneyApplicationStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.journey_application_status !== void 0) {
      let data2 = data.journey_application_status;
      if (typeof data2 != "string" && data2 !== null) {
        const err2 = { instancePath: instancePath + "/journey_application_status", schemaPath: "#/properties/journey_application_status/type", keyword: "type", params: { type: schema31.properties.journey_application_status.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.complete_outcome !== void 0) {
      let data3 = data.complete_outcome;
      if (typeof data3 != "string" && data3 !== null) {
        const err3 = { instancePath: instancePath + "/complete_outcome", schemaPath: "#/properties/complete_outcome/type", keyword: "type", params: { type: schema31.properties.complete_outcome.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.recent_outcome !== void 0) {
      let data4 = data.recent_outcome;
      if (typeof data4 != "string" && data4 !== null) {
        const err4 = { instancePath: instancePath + "/recent_outcome", schemaPath: "#/properties/recent_outcome/type", keyword: "type", params: { type: schema31.properties.recent_outcome.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.sandbox !== void 0 && typeof data.sandbox != "boolean") {
      const err5 = { instancePath: instancePath + "/sandbox", schemaPath: "#/properties/sandbox/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.is_archived !== void 0 && typeof data.is_archived != "boolean") {
      const err6 = { instancePath: instancePath + "/is_archived", schemaPath: "#/properties/is_archived/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.is_rerun !== void 0 && typeof data.is_rerun != "boolean") {
      const err7 = { instancePath: instancePath + "/is_rerun", schemaPath: "#/properties/is_rerun/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.is_escalated !== void 0 && typeof data.is_escalated != "boolean") {
      const err8 = { instancePath: instancePath + "/is_escalated", schemaPath: "#/properties/is_escalated/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.is_shadow_app !== void 0 && typeof data.is_shadow_app != "boolean") {
      const err9 = { instancePath: instancePath + "/is_shadow_app", schemaPath: "#/properties/is_shadow_app/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.is_shadow_application !== void 0 && typeof data.is_shadow_application != "boolean") {
      const err10 = { instancePath: instancePath + "/is_shadow_application", schemaPath: "#/properties/is_shadow_application/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.is_part_of_shadow_test !== void 0 && typeof data.is_part_of_shadow_test != "boolean") {
      const err11 = { instancePath: instancePath + "/is_part_of_shadow_test", schemaPath: "#/properties/is_part_of_shadow_test/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.created_at !== void 0) {
      let data12 = data.created_at;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
        const err12 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.updated_at !== void 0) {
      let data13 = data.updated_at;
      if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
        const err13 = { instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.closed_at !== void 0) {
      let data14 = data.closed_at;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)) && data14 !== null) {
        const err14 = { instancePath: instancePath + "/closed_at", schemaPath: "#/properties/closed_at/type", keyword: "type", params: { type: schema31.properties.closed_at.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.archived_at !== void 0) {
      let data15 = data.archived_at;
      if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15)) && typeof data15 != "string" && data15 !== null) {
        const err15 = { instancePath: instancePath + "/archived_at", schemaPath: "#/properties/archived_at/type", keyword: "type", params: { type: schema31.properties.archived_at.type }, message: "must be integer,string,null" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.external_group_id !== void 0) {
      let data16 = data.external_group_id;
      if (typeof data16 != "string" && data16 !== null) {
        const err16 = { instancePath: instancePath + "/external_group_id", schemaPath: "#/properties/external_group_id/type", keyword: "type", params: { type: schema31.properties.external_group_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.external_application_id !== void 0) {
      let data17 = data.external_application_id;
      if (typeof data17 != "string" && data17 !== null) {
        const err17 = { instancePath: instancePath + "/external_application_id", schemaPath: "#/properties/external_application_id/type", keyword: "type", params: { type: schema31.properties.external_application_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.external_partner_id !== void 0) {
      let data18 = data.external_partner_id;
      if (typeof data18 != "string" && data18 !== null) {
        const err18 = { instancePath: instancePath + "/external_partner_id", schemaPath: "#/properties/external_partner_id/type", keyword: "type", params: { type: schema31.properties.external_partner_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.credit_limit !== void 0) {
      let data19 = data.credit_limit;
      if (typeof data19 != "string" && data19 !== null) {
        const err19 = { instancePath: instancePath + "/credit_limit", schemaPath: "#/properties/credit_limit/type", keyword: "type", params: { type: schema31.properties.credit_limit.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.annual_interest_rate !== void 0) {
      let data20 = data.annual_interest_rate;
      if (typeof data20 != "string" && data20 !== null) {
        const err20 = { instancePath: instancePath + "/annual_interest_rate", schemaPath: "#/properties/annual_interest_rate/type", keyword: "type", params: { type: schema31.properties.annual_interest_rate.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.application_meta !== void 0) {
      let data21 = data.application_meta;
      if (!(data21 && typeof data21 == "object" && !Array.isArray(data21)) && data21 !== null) {
        const err21 = { instancePath: instancePath + "/application_meta", schemaPath: "#/properties/application_meta/type", keyword: "type", params: { type: schema31.properties.application_meta.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.terminal_reconciliation_output !== void 0) {
      let data22 = data.terminal_reconciliation_output;
      const _errs48 = errors;
      let valid2 = !1;
      const _errs49 = errors;
      validate21(data22, { instancePath: instancePath + "/terminal_reconciliation_output", parentData: data, parentDataProperty: "terminal_reconciliation_output", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      var _valid0 = _errs49 === errors;
      if (valid2 = valid2 || _valid0, _valid0) {
        var props0 = {};
        props0.outcome_reasons = !0, props0.tags = !0, props0.output_attributes = !0, props0.matrix_models = !0;
      }
      const _errs50 = errors;
      if (data22 !== null) {
        const err22 = { instancePath: instancePath + "/terminal_reconciliation_output", schemaPath: "#/properties/terminal_reconciliation_output/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      var _valid0 = _errs50 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs48, vErrors !== null && (_errs48 ? vErrors.length = _errs48 : vErrors = null);
      else {
        const err23 = { instancePath: instancePath + "/terminal_reconciliation_output", schemaPath: "#/properties/terminal_reconciliation_output/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    data._embedded !== void 0 && (validate23(data._embedded, { instancePath: instancePath + "/_embedded", parentData: data, parentDataProperty: "_embedded", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data._links !== void 0 && (validate49(data._links, { instancePath: instancePath + "/_links", parentData: data, parentDataProperty: "_links", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length));
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { journey_application_token: !0, status: !0, journey_application_status: !0, complete_outcome: !0, recent_outcome: !0, sandbox: !0, is_archived: !0, is_rerun: !0, is_escalated: !0, is_shadow_app: !0, is_shadow_application: !0, is_part_of_shadow_test: !0, created_at: !0, updated_at: !0, closed_at: !0, archived_at: !0, external_group_id: !0, external_application_id: !0, external_partner_id: !0, credit_limit: !0, annual_interest_rate: !0, application_meta: !0, terminal_reconciliation_output: !0, _embedded: !0, _links: !0 }, dynamicProps: !1, dynamicItems: !1 };
