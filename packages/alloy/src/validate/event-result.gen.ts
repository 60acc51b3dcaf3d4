// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { status_code: { type: "integer" }, event_request_token: { type: "string" }, _links: { $ref: "component:EventLinks" }, event: { $ref: "component:EventOutcome" }, error: { anyOf: [{ $ref: "component:EventError" }, { type: "null" }] } }, $id: "component:EventResult" }, schema32 = { type: "object", properties: { self: { type: "object", properties: { href: { type: "string" } } } }, $id: "component:EventLinks" }, schema33 = { type: "object", properties: { event_type: { $ref: "component:EventType" }, event_status: { type: "string" }, data: { type: "object", additionalProperties: !0 }, evaluations: { type: "array", items: { $ref: "component:EventEvaluation" } }, journey_applications: { type: "array", items: { $ref: "component:EventJourneyApplication" } } }, $id: "component:EventOutcome" }, schema34 = { type: "string", $id: "component:EventType" }, schema35 = { type: "object", properties: { error: { $ref: "component:EventRunError" }, evaluation_token: { type: ["string", "null"] }, workflow_token: { type: ["string", "null"] }, workflow_version_id: { type: ["integer", "null"] }, prefiltered: { type: "boolean" }, summary: { type: ["object", "null"], properties: { result: { type: ["string", "null"] }, outcome: { type: ["string", "null"] }, tags: { type: "array", items: { type: "string" } } } }, _links: { $ref: "component:EventLinks" } }, $id: "component:EventEvaluation" }, schema36 = { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !0 }, { type: "null" }], $id: "component:EventRunError" };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error !== void 0) {
      let data0 = data.error;
      const _errs3 = errors;
      let valid2 = !1;
      const _errs4 = errors;
      if (typeof data0 != "string") {
        const err0 = { instancePath: instancePath + "/error", schemaPath: "component:EventRunError/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var _valid0 = _errs4 === errors;
      valid2 = valid2 || _valid0;
      const _errs6 = errors;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err1 = { instancePath: instancePath + "/error", schemaPath: "component:EventRunError/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs6 === errors;
      valid2 = valid2 || _valid0;
      const _errs9 = errors;
      if (data0 !== null) {
        const err2 = { instancePath: instancePath + "/error", schemaPath: "component:EventRunError/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs9 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      else {
        const err3 = { instancePath: instancePath + "/error", schemaPath: "component:EventRunError/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.evaluation_token !== void 0) {
      let data1 = data.evaluation_token;
      if (typeof data1 != "string" && data1 !== null) {
        const err4 = { instancePath: instancePath + "/evaluation_token", schemaPath: "#/properties/evaluation_token/type", keyword: "type", params: { type: schema35.properties.evaluation_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.workflow_token !== void 0) {
      let data2 = data.workflow_token;
      if (typeof data2 != "string" && data2 !== null) {
        const err5 = { instancePath: instancePath + "/workflow_token", schemaPath: "#/properties/workflow_token/type", keyword: "type", params: { type: schema35.properties.workflow_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.workflow_version_id !== void 0) {
      let data3 = data.workflow_version_id;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && data3 !== null) {
        const err6 = { instancePath: instancePath + "/workflow_version_id", schemaPath: "#/properties/workflow_version_id/type", keyword: "type", params: { type: schema35.properties.workflow_version_id.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.prefiltered !== void 0 && typeof data.prefiltered != "boolean") {
      const err7 = { instancePath: instancePath + "/prefiltered", schemaPath: "#/properties/prefiltered/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.summary !== void 0) {
      let data5 = data.summary;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
        const err8 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: schema35.properties.summary.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.result !== void 0) {
          let data6 = data5.result;
          if (typeof data6 != "string" && data6 !== null) {
            const err9 = { instancePath: instancePath + "/summary/result", schemaPath: "#/properties/summary/properties/result/type", keyword: "type", params: { type: schema35.properties.summary.properties.result.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data5.outcome !== void 0) {
          let data7 = data5.outcome;
          if (typeof data7 != "string" && data7 !== null) {
            const err10 = { instancePath: instancePath + "/summary/outcome", schemaPath: "#/properties/summary/properties/outcome/type", keyword: "type", params: { type: schema35.properties.summary.properties.outcome.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data5.tags !== void 0) {
          let data8 = data5.tags;
          if (Array.isArray(data8)) {
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data8[i0] != "string") {
                const err11 = { instancePath: instancePath + "/summary/tags/" + i0, schemaPath: "#/properties/summary/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
          } else {
            const err12 = { instancePath: instancePath + "/summary/tags", schemaPath: "#/properties/summary/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      }
    }
    if (data._links !== void 0) {
      let data10 = data._links;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.self !== void 0) {
          let data11 = data10.self;
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.href !== void 0 && typeof data11.href != "string") {
              const err13 = { instancePath: instancePath + "/_links/self/href", schemaPath: "component:EventLinks/properties/self/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/_links/self", schemaPath: "component:EventLinks/properties/self/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/_links", schemaPath: "component:EventLinks/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: { error: !0, evaluation_token: !0, workflow_token: !0, workflow_version_id: !0, prefiltered: !0, summary: !0, _links: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema38 = { type: "object", properties: { error: { $ref: "component:EventRunError" }, journey_application_token: { type: ["string", "null"] }, journey_application_status: { type: ["string", "null"] }, journey_token: { type: ["string", "null"] }, journey_version_id: { type: ["number", "null"] }, source_evaluation_tokens: { type: "array", items: { type: "string" } }, investigations: { type: "array", items: { $ref: "component:EventInvestigation" } }, _links: { $ref: "component:EventLinks" } }, $id: "component:EventJourneyApplication" }, schema40 = { type: "object", properties: { investigation_token: { type: "string" }, investigation_state: { $ref: "component:InvestigationState" } }, $id: "component:EventInvestigation" }, schema41 = { type: ["string", "null"], $id: "component:InvestigationState" };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.investigation_token !== void 0 && typeof data.investigation_token != "string") {
      const err0 = { instancePath: instancePath + "/investigation_token", schemaPath: "#/properties/investigation_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.investigation_state !== void 0) {
      let data1 = data.investigation_state;
      if (typeof data1 != "string" && data1 !== null) {
        const err1 = { instancePath: instancePath + "/investigation_state", schemaPath: "component:InvestigationState/type", keyword: "type", params: { type: schema41.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: { investigation_token: !0, investigation_state: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error !== void 0) {
      let data0 = data.error;
      const _errs3 = errors;
      let valid2 = !1;
      const _errs4 = errors;
      if (typeof data0 != "string") {
        const err0 = { instancePath: instancePath + "/error", schemaPath: "component:EventRunError/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var _valid0 = _errs4 === errors;
      valid2 = valid2 || _valid0;
      const _errs6 = errors;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err1 = { instancePath: instancePath + "/error", schemaPath: "component:EventRunError/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs6 === errors;
      valid2 = valid2 || _valid0;
      const _errs9 = errors;
      if (data0 !== null) {
        const err2 = { instancePath: instancePath + "/error", schemaPath: "component:EventRunError/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs9 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      else {
        const err3 = { instancePath: instancePath + "/error", schemaPath: "component:EventRunError/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.journey_application_token !== void 0) {
      let data1 = data.journey_application_token;
      if (typeof data1 != "string" && data1 !== null) {
        const err4 = { instancePath: instancePath + "/journey_application_token", schemaPath: "#/properties/journey_application_token/type", keyword: "type", params: { type: schema38.properties.journey_application_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.journey_application_status !== void 0) {
      let data2 = data.journey_application_status;
      if (typeof data2 != "string" && data2 !== null) {
        const err5 = { instancePath: instancePath + "/journey_application_status", schemaPath: "#/properties/journey_application_status/type", keyword: "type", params: { type: schema38.properties.journey_application_status.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.journey_token !== void 0) {
      let data3 = data.journey_token;
      if (typeof data3 != "string" && data3 !== null) {
        const err6 = { instancePath: instancePath + "/journey_token", schemaPath: "#/properties/journey_token/type", keyword: "type", params: { type: schema38.properties.journey_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.journey_version_id !== void 0) {
      let data4 = data.journey_version_id;
      if (!(typeof data4 == "number" && isFinite(data4)) && data4 !== null) {
        const err7 = { instancePath: instancePath + "/journey_version_id", schemaPath: "#/properties/journey_version_id/type", keyword: "type", params: { type: schema38.properties.journey_version_id.type }, message: "must be number,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.source_evaluation_tokens !== void 0) {
      let data5 = data.source_evaluation_tokens;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data5[i0] != "string") {
            const err8 = { instancePath: instancePath + "/source_evaluation_tokens/" + i0, schemaPath: "#/properties/source_evaluation_tokens/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
      } else {
        const err9 = { instancePath: instancePath + "/source_evaluation_tokens", schemaPath: "#/properties/source_evaluation_tokens/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.investigations !== void 0) {
      let data7 = data.investigations;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate25(data7[i1], { instancePath: instancePath + "/investigations/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
      } else {
        const err10 = { instancePath: instancePath + "/investigations", schemaPath: "#/properties/investigations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data._links !== void 0) {
      let data9 = data._links;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.self !== void 0) {
          let data10 = data9.self;
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.href !== void 0 && typeof data10.href != "string") {
              const err11 = { instancePath: instancePath + "/_links/self/href", schemaPath: "component:EventLinks/properties/self/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/_links/self", schemaPath: "component:EventLinks/properties/self/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/_links", schemaPath: "component:EventLinks/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: { error: !0, journey_application_token: !0, journey_application_status: !0, journey_token: !0, journey_version_id: !0, source_evaluation_tokens: !0, investigations: !0, _links: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type !== void 0 && typeof data.event_type != "string") {
      const err0 = { instancePath: instancePath + "/event_type", schemaPath: "component:EventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.event_status !== void 0 && typeof data.event_status != "string") {
      const err1 = { instancePath: instancePath + "/event_status", schemaPath: "#/properties/event_status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.data !== void 0) {
      let data2 = data.data;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        const err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.evaluations !== void 0) {
      let data3 = data.evaluations;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data3[i0], { instancePath: instancePath + "/evaluations/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/evaluations", schemaPath: "#/properties/evaluations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.journey_applications !== void 0) {
      let data5 = data.journey_applications;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate24(data5[i1], { instancePath: instancePath + "/journey_applications/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/journey_applications", schemaPath: "#/properties/journey_applications/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { event_type: !0, event_status: !0, data: !0, evaluations: !0, journey_applications: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema43 = { type: "object", properties: { message: { type: "string" }, name: { type: "string" }, statusCode: { type: "integer" }, status: { type: "integer" }, issues: { type: "array", items: { $ref: "component:EventIssue" } }, exists: {} }, $id: "component:EventError" }, schema44 = { type: "object", properties: { code: { type: "string" }, expected: { type: "string" }, received: { type: "string" }, path: { type: "array", items: { type: ["string", "integer"] } }, message: { type: "string" } }, $id: "component:EventIssue" };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message !== void 0 && typeof data.message != "string") {
      const err0 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.statusCode !== void 0) {
      let data2 = data.statusCode;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err2 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.status !== void 0) {
      let data3 = data.status;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.issues !== void 0) {
      let data4 = data.issues;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.code !== void 0 && typeof data5.code != "string") {
              const err4 = { instancePath: instancePath + "/issues/" + i0 + "/code", schemaPath: "component:EventIssue/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data5.expected !== void 0 && typeof data5.expected != "string") {
              const err5 = { instancePath: instancePath + "/issues/" + i0 + "/expected", schemaPath: "component:EventIssue/properties/expected/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data5.received !== void 0 && typeof data5.received != "string") {
              const err6 = { instancePath: instancePath + "/issues/" + i0 + "/received", schemaPath: "component:EventIssue/properties/received/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data5.path !== void 0) {
              let data9 = data5.path;
              if (Array.isArray(data9)) {
                const len1 = data9.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data10 = data9[i1];
                  if (typeof data10 != "string" && !(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
                    const err7 = { instancePath: instancePath + "/issues/" + i0 + "/path/" + i1, schemaPath: "component:EventIssue/properties/path/items/type", keyword: "type", params: { type: schema44.properties.path.items.type }, message: "must be string,integer" };
                    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                  }
                }
              } else {
                const err8 = { instancePath: instancePath + "/issues/" + i0 + "/path", schemaPath: "component:EventIssue/properties/path/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
            if (data5.message !== void 0 && typeof data5.message != "string") {
              const err9 = { instancePath: instancePath + "/issues/" + i0 + "/message", schemaPath: "component:EventIssue/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/issues/" + i0, schemaPath: "component:EventIssue/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/issues", schemaPath: "#/properties/issues/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
validate29.evaluated = { props: { message: !0, name: !0, statusCode: !0, status: !0, issues: !0, exists: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status_code !== void 0) {
      let data0 = data.status_code;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err0 = { instancePath: instancePath + "/status_code", schemaPath: "#/properties/status_code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.event_request_token !== void 0 && typeof data.event_request_token != "string") {
      const err1 = { instancePath: instancePath + "/event_request_token", schemaPath: "#/properties/event_request_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data._links !== void 0) {
      let data2 = data._links;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.self !== void 0) {
          let data3 = data2.self;
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.href !== void 0 && typeof data3.href != "string") {
              const err2 = { instancePath: instancePath + "/_links/self/href", schemaPath: "component:EventLinks/properties/self/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/_links/self", schemaPath: "component:EventLinks/properties/self/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/_links", schemaPath: "component:EventLinks/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.event !== void 0 && (validate21(data.event, { instancePath: instancePath + "/event", parentData: data, parentDataProperty: "event", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.error !== void 0) {
      let data6 = data.error;
      const _errs14 = errors;
      let valid4 = !1;
      const _errs15 = errors;
      validate29(data6, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
      var _valid0 = _errs15 === errors;
      if (valid4 = valid4 || _valid0, _valid0) {
        var props0 = {};
        props0.message = !0, props0.name = !0, props0.statusCode = !0, props0.status = !0, props0.issues = !0, props0.exists = !0;
      }
      const _errs16 = errors;
      if (data6 !== null) {
        const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid0 = _errs16 === errors;
      if (valid4 = valid4 || _valid0, valid4)
        errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null);
      else {
        const err6 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { status_code: !0, event_request_token: !0, _links: !0, event: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
