// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const query: Validator = validate20;
const schema31 = { type: "object", properties: { q: { type: "object", properties: { statuses: { type: "string" }, types: { type: "string" }, assignedAgents: { type: "string" }, entityTokens: { type: "string" }, investigationTokens: { type: "string" }, externalEntityIds: { type: "string" }, deviceIds: { type: "string" }, programNames: { type: "string" }, includeClosed: { type: "string", pattern: "^(true|false)$" }, archived: { type: "string", pattern: "^(true|false)$" }, createdAtFrom: { type: "string", pattern: "^(-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?)$" }, createdAtTo: { type: "string", pattern: "^(-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?)$" }, updatedAtFrom: { type: "string", pattern: "^(-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?)$" }, updatedAtTo: { type: "string", pattern: "^(-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?)$" } } }, pageNum: { type: "string", pattern: "^(-?\\d+)$" }, numRowsPerPage: { type: "string", pattern: "^(-?\\d+)$", textMaximum: 100 }, sortColumn: { enum: ["updated_at", "created_at", "total_alerts", "risk_score"] }, sortOrder: { enum: ["DESC", "ASC"] } }, additionalProperties: !1, $id: "inline:list-investigations/query" }, pattern4 = new RegExp("^(true|false)$", "u"), pattern6 = new RegExp("^(-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?)$", "u"), pattern10 = new RegExp("^(-?\\d+)$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!(key0 === "q" || key0 === "pageNum" || key0 === "numRowsPerPage" || key0 === "sortColumn" || key0 === "sortOrder")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.q !== void 0) {
      let data0 = data.q;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.statuses !== void 0 && typeof data0.statuses != "string") {
          const err1 = { instancePath: instancePath + "/q/statuses", schemaPath: "#/properties/q/properties/statuses/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.types !== void 0 && typeof data0.types != "string") {
          const err2 = { instancePath: instancePath + "/q/types", schemaPath: "#/properties/q/properties/types/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.assignedAgents !== void 0 && typeof data0.assignedAgents != "string") {
          const err3 = { instancePath: instancePath + "/q/assignedAgents", schemaPath: "#/properties/q/properties/assignedAgents/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.entityTokens !== void 0 && typeof data0.entityTokens != "string") {
          const err4 = { instancePath: instancePath + "/q/entityTokens", schemaPath: "#/properties/q/properties/entityTokens/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0.investigationTokens !== void 0 && typeof data0.investigationTokens != "string") {
          const err5 = { instancePath: instancePath + "/q/investigationTokens", schemaPath: "#/properties/q/properties/investigationTokens/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data0.externalEntityIds !== void 0 && typeof data0.externalEntityIds != "string") {
          const err6 = { instancePath: instancePath + "/q/externalEntityIds", schemaPath: "#/properties/q/properties/externalEntityIds/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0.deviceIds !== void 0 && typeof data0.deviceIds != "string") {
          const err7 = { instancePath: instancePath + "/q/deviceIds", schemaPath: "#/properties/q/properties/deviceIds/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data0.programNames !== void 0 && typeof data0.programNames != "string") {
          const err8 = { instancePath: instancePath + "/q/programNames", schemaPath: "#/properties/q/properties/programNames/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data0.includeClosed !== void 0) {
          let data9 = data0.includeClosed;
          if (typeof data9 == "string") {
            if (!pattern4.test(data9)) {
              const err9 = { instancePath: instancePath + "/q/includeClosed", schemaPath: "#/properties/q/properties/includeClosed/pattern", keyword: "pattern", params: { pattern: "^(true|false)$" }, message: 'must match pattern "^(true|false)$"' };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/q/includeClosed", schemaPath: "#/properties/q/properties/includeClosed/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data0.archived !== void 0) {
          let data10 = data0.archived;
          if (typeof data10 == "string") {
            if (!pattern4.test(data10)) {
              const err11 = { instancePath: instancePath + "/q/archived", schemaPath: "#/properties/q/properties/archived/pattern", keyword: "pattern", params: { pattern: "^(true|false)$" }, message: 'must match pattern "^(true|false)$"' };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/q/archived", schemaPath: "#/properties/q/properties/archived/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data0.createdAtFrom !== void 0) {
          let data11 = data0.createdAtFrom;
          if (typeof data11 == "string") {
            if (!pattern6.test(data11)) {
              const err13 = { instancePath: instancePath + "/q/createdAtFrom", schemaPath: "#/properties/q/properties/createdAtFrom/pattern", keyword: "pattern", params: { pattern: "^(-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?)$" }, message: 'must match pattern "^(-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?)$"' };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/q/createdAtFrom", schemaPath: "#/properties/q/properties/createdAtFrom/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data0.createdAtTo !== void 0) {
          let data12 = data0.createdAtTo;
          if (typeof data12 == "string") {
            if (!pattern6.test(data12)) {
              const err15 = { instancePath: instancePath + "/q/createdAtTo", schemaPath: "#/properties/q/properties/createdAtTo/pattern", keyword: "pattern", params: { pattern: "^(-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?)$" }, message: 'must match pattern "^(-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?)$"' };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/q/createdAtTo", schemaPath: "#/properties/q/properties/createdAtTo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data0.updatedAtFrom !== void 0) {
          let data13 = data0.updatedAtFrom;
          if (typeof data13 == "string") {
            if (!pattern6.test(data13)) {
              const err17 = { instancePath: instancePath + "/q/updatedAtFrom", schemaPath: "#/properties/q/properties/updatedAtFrom/pattern", keyword: "pattern", params: { pattern: "^(-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?)$" }, message: 'must match pattern "^(-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?)$"' };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/q/updatedAtFrom", schemaPath: "#/properties/q/properties/updatedAtFrom/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        if (data0.updatedAtTo !== void 0) {
          let data14 = data0.updatedAtTo;
          if (typeof data14 == "string") {
            if (!pattern6.test(data14)) {
              const err19 = { instancePath: instancePath + "/q/updatedAtTo", schemaPath: "#/properties/q/properties/updatedAtTo/pattern", keyword: "pattern", params: { pattern: "^(-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?)$" }, message: 'must match pattern "^(-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?)$"' };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/q/updatedAtTo", schemaPath: "#/properties/q/properties/updatedAtTo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/q", schemaPath: "#/properties/q/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.pageNum !== void 0) {
      let data15 = data.pageNum;
      if (typeof data15 == "string") {
        if (!pattern10.test(data15)) {
          const err22 = { instancePath: instancePath + "/pageNum", schemaPath: "#/properties/pageNum/pattern", keyword: "pattern", params: { pattern: "^(-?\\d+)$" }, message: 'must match pattern "^(-?\\d+)$"' };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/pageNum", schemaPath: "#/properties/pageNum/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.numRowsPerPage !== void 0) {
      let data16 = data.numRowsPerPage;
      if (typeof data16 == "string") {
        if (!pattern10.test(data16)) {
          const err24 = { instancePath: instancePath + "/numRowsPerPage", schemaPath: "#/properties/numRowsPerPage/pattern", keyword: "pattern", params: { pattern: "^(-?\\d+)$" }, message: 'must match pattern "^(-?\\d+)$"' };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (Number(data16) > 100) {
          const err25 = { instancePath: instancePath + "/numRowsPerPage", schemaPath: "#/properties/numRowsPerPage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/numRowsPerPage", schemaPath: "#/properties/numRowsPerPage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.sortColumn !== void 0) {
      let data17 = data.sortColumn;
      if (!(data17 === "updated_at" || data17 === "created_at" || data17 === "total_alerts" || data17 === "risk_score")) {
        const err27 = { instancePath: instancePath + "/sortColumn", schemaPath: "#/properties/sortColumn/enum", keyword: "enum", params: { allowedValues: schema31.properties.sortColumn.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.sortOrder !== void 0) {
      let data18 = data.sortOrder;
      if (!(data18 === "DESC" || data18 === "ASC")) {
        const err28 = { instancePath: instancePath + "/sortOrder", schemaPath: "#/properties/sortOrder/enum", keyword: "enum", params: { allowedValues: schema31.properties.sortOrder.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
