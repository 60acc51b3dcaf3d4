// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { journey_token: { type: "string" }, journey_version: { type: "string" }, timestamp: { type: "integer", format: "int64" }, data: { type: "array", items: { $ref: "component:JourneyBranchParameters" } } }, $id: "component:JourneyParameters" }, schema32 = { type: "object", properties: { branch_name: { type: "string" }, workflows: { type: "array", items: { $ref: "component:JourneyWorkflowParameters" } } }, $id: "component:JourneyBranchParameters" }, schema33 = { type: "object", properties: { workflow_name: { type: "string" }, parameters: { type: "object", properties: { required: { type: "array", items: { type: "object", additionalProperties: !0 } }, optional: { type: "array", items: { type: "object", additionalProperties: !0 } }, or: { type: "array", items: { type: "object", additionalProperties: !0 } } } } }, $id: "component:JourneyWorkflowParameters" };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.branch_name !== void 0 && typeof data.branch_name != "string") {
      const err0 = { instancePath: instancePath + "/branch_name", schemaPath: "#/properties/branch_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.workflows !== void 0) {
      let data1 = data.workflows;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.workflow_name !== void 0 && typeof data2.workflow_name != "string") {
              const err1 = { instancePath: instancePath + "/workflows/" + i0 + "/workflow_name", schemaPath: "component:JourneyWorkflowParameters/properties/workflow_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data2.parameters !== void 0) {
              let data4 = data2.parameters;
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.required !== void 0) {
                  let data5 = data4.required;
                  if (Array.isArray(data5)) {
                    const len1 = data5.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data6 = data5[i1];
                      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
                        const err2 = { instancePath: instancePath + "/workflows/" + i0 + "/parameters/required/" + i1, schemaPath: "component:JourneyWorkflowParameters/properties/parameters/properties/required/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                      }
                    }
                  } else {
                    const err3 = { instancePath: instancePath + "/workflows/" + i0 + "/parameters/required", schemaPath: "component:JourneyWorkflowParameters/properties/parameters/properties/required/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                  }
                }
                if (data4.optional !== void 0) {
                  let data7 = data4.optional;
                  if (Array.isArray(data7)) {
                    const len2 = data7.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let data8 = data7[i2];
                      if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
                        const err4 = { instancePath: instancePath + "/workflows/" + i0 + "/parameters/optional/" + i2, schemaPath: "component:JourneyWorkflowParameters/properties/parameters/properties/optional/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                      }
                    }
                  } else {
                    const err5 = { instancePath: instancePath + "/workflows/" + i0 + "/parameters/optional", schemaPath: "component:JourneyWorkflowParameters/properties/parameters/properties/optional/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                  }
                }
                if (data4.or !== void 0) {
                  let data9 = data4.or;
                  if (Array.isArray(data9)) {
                    const len3 = data9.length;
                    for (let i3 = 0; i3 < len3; i3++) {
                      let data10 = data9[i3];
                      if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
                        const err6 = { instancePath: instancePath + "/workflows/" + i0 + "/parameters/or/" + i3, schemaPath: "component:JourneyWorkflowParameters/properties/parameters/properties/or/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                      }
                    }
                  } else {
                    const err7 = { instancePath: instancePath + "/workflows/" + i0 + "/parameters/or", schemaPath: "component:JourneyWorkflowParameters/properties/parameters/properties/or/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                  }
                }
              } else {
                const err8 = { instancePath: instancePath + "/workflows/" + i0 + "/parameters", schemaPath: "component:JourneyWorkflowParameters/properties/parameters/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
          } else {
            const err9 = { instancePath: instancePath + "/workflows/" + i0, schemaPath: "component:JourneyWorkflowParameters/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/workflows", schemaPath: "#/properties/workflows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { branch_name: !0, workflows: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.journey_token !== void 0 && typeof data.journey_token != "string") {
      const err0 = { instancePath: instancePath + "/journey_token", schemaPath: "#/properties/journey_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.journey_version !== void 0 && typeof data.journey_version != "string") {
      const err1 = { instancePath: instancePath + "/journey_version", schemaPath: "#/properties/journey_version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.timestamp !== void 0) {
      let data2 = data.timestamp;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err2 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.data !== void 0) {
      let data3 = data.data;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate21(data3[i0], { instancePath: instancePath + "/data/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { journey_token: !0, journey_version: !0, timestamp: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
