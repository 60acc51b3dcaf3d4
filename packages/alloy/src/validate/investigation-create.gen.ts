// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", required: ["investigation_type", "investigation_state", "entity_tokens", "journey_alerts"], properties: { investigation_type: { type: "string" }, investigation_state: { type: "string" }, entity_tokens: { type: "array", items: { type: "string" } }, journey_alerts: { type: "array", items: { $ref: "component:InvestigationAlert" } }, investigation_assignee_token: { type: "string" }, should_aggregate_alerts: { type: "boolean" }, investigation_name: { type: "string" }, note: { type: "string" }, tags: { type: "array", items: { $ref: "component:InvestigationTagCreate" } } }, $id: "component:InvestigationCreate" }, schema32 = { type: "object", required: ["agent_token", "journey_alert_token"], properties: { agent_token: { type: "string" }, journey_alert_token: { type: "string" }, outcome: { type: "string" }, reason: { type: "string" }, note: { type: "string" } }, $id: "component:InvestigationAlert" }, schema33 = { type: "object", required: ["tag_name", "is_outcome_reason"], properties: { tag_name: { type: "string" }, is_outcome_reason: { type: "boolean" } }, $id: "component:InvestigationTagCreate" };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.investigation_type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "investigation_type" }, message: "must have required property 'investigation_type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.investigation_state === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "investigation_state" }, message: "must have required property 'investigation_state'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.entity_tokens === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entity_tokens" }, message: "must have required property 'entity_tokens'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.journey_alerts === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "journey_alerts" }, message: "must have required property 'journey_alerts'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.investigation_type !== void 0 && typeof data.investigation_type != "string") {
      const err4 = { instancePath: instancePath + "/investigation_type", schemaPath: "#/properties/investigation_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.investigation_state !== void 0 && typeof data.investigation_state != "string") {
      const err5 = { instancePath: instancePath + "/investigation_state", schemaPath: "#/properties/investigation_state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.entity_tokens !== void 0) {
      let data2 = data.entity_tokens;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data2[i0] != "string") {
            const err6 = { instancePath: instancePath + "/entity_tokens/" + i0, schemaPath: "#/properties/entity_tokens/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
      } else {
        const err7 = { instancePath: instancePath + "/entity_tokens", schemaPath: "#/properties/entity_tokens/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.journey_alerts !== void 0) {
      let data4 = data.journey_alerts;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.agent_token === void 0) {
              const err8 = { instancePath: instancePath + "/journey_alerts/" + i1, schemaPath: "component:InvestigationAlert/required", keyword: "required", params: { missingProperty: "agent_token" }, message: "must have required property 'agent_token'" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data5.journey_alert_token === void 0) {
              const err9 = { instancePath: instancePath + "/journey_alerts/" + i1, schemaPath: "component:InvestigationAlert/required", keyword: "required", params: { missingProperty: "journey_alert_token" }, message: "must have required property 'journey_alert_token'" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data5.agent_token !== void 0 && typeof data5.agent_token != "string") {
              const err10 = { instancePath: instancePath + "/journey_alerts/" + i1 + "/agent_token", schemaPath: "component:InvestigationAlert/properties/agent_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data5.journey_alert_token !== void 0 && typeof data5.journey_alert_token != "string") {
              const err11 = { instancePath: instancePath + "/journey_alerts/" + i1 + "/journey_alert_token", schemaPath: "component:InvestigationAlert/properties/journey_alert_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data5.outcome !== void 0 && typeof data5.outcome != "string") {
              const err12 = { instancePath: instancePath + "/journey_alerts/" + i1 + "/outcome", schemaPath: "component:InvestigationAlert/properties/outcome/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data5.reason !== void 0 && typeof data5.reason != "string") {
              const err13 = { instancePath: instancePath + "/journey_alerts/" + i1 + "/reason", schemaPath: "component:InvestigationAlert/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (data5.note !== void 0 && typeof data5.note != "string") {
              const err14 = { instancePath: instancePath + "/journey_alerts/" + i1 + "/note", schemaPath: "component:InvestigationAlert/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/journey_alerts/" + i1, schemaPath: "component:InvestigationAlert/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/journey_alerts", schemaPath: "#/properties/journey_alerts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.investigation_assignee_token !== void 0 && typeof data.investigation_assignee_token != "string") {
      const err17 = { instancePath: instancePath + "/investigation_assignee_token", schemaPath: "#/properties/investigation_assignee_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.should_aggregate_alerts !== void 0 && typeof data.should_aggregate_alerts != "boolean") {
      const err18 = { instancePath: instancePath + "/should_aggregate_alerts", schemaPath: "#/properties/should_aggregate_alerts/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.investigation_name !== void 0 && typeof data.investigation_name != "string") {
      const err19 = { instancePath: instancePath + "/investigation_name", schemaPath: "#/properties/investigation_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.note !== void 0 && typeof data.note != "string") {
      const err20 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.tags !== void 0) {
      let data15 = data.tags;
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data16 = data15[i2];
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.tag_name === void 0) {
              const err21 = { instancePath: instancePath + "/tags/" + i2, schemaPath: "component:InvestigationTagCreate/required", keyword: "required", params: { missingProperty: "tag_name" }, message: "must have required property 'tag_name'" };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data16.is_outcome_reason === void 0) {
              const err22 = { instancePath: instancePath + "/tags/" + i2, schemaPath: "component:InvestigationTagCreate/required", keyword: "required", params: { missingProperty: "is_outcome_reason" }, message: "must have required property 'is_outcome_reason'" };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            if (data16.tag_name !== void 0 && typeof data16.tag_name != "string") {
              const err23 = { instancePath: instancePath + "/tags/" + i2 + "/tag_name", schemaPath: "component:InvestigationTagCreate/properties/tag_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            if (data16.is_outcome_reason !== void 0 && typeof data16.is_outcome_reason != "boolean") {
              const err24 = { instancePath: instancePath + "/tags/" + i2 + "/is_outcome_reason", schemaPath: "component:InvestigationTagCreate/properties/is_outcome_reason/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/tags/" + i2, schemaPath: "component:InvestigationTagCreate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { investigation_type: !0, investigation_state: !0, entity_tokens: !0, journey_alerts: !0, investigation_assignee_token: !0, should_aggregate_alerts: !0, investigation_name: !0, note: !0, tags: !0 }, dynamicProps: !1, dynamicItems: !1 };
