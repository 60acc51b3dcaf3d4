// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { fullFormats } from "./runtime/formats.gen.ts";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { error: { type: ["object", "null"], additionalProperties: !0 }, investigations: { type: "array", items: { $ref: "component:InvestigationSummary" } }, _embedded: { type: "object", properties: { pagination: { type: "object", properties: { total_investigations: { type: "number" }, total_pages: { type: "number" }, page: { type: "number" }, per_page: { type: "number" } } }, sorting: { type: "object", properties: { column: { type: "string" }, order: { type: "string" } } } } } }, $id: "component:InvestigationList" }, schema32 = { type: "object", properties: { investigation_token: { type: "string" }, name: { type: ["string", "null"] }, total_alerts: { type: "number" }, type: { type: ["string", "null"] }, state: { $ref: "component:InvestigationState" }, source: { type: ["string", "null"] }, outcome: { type: ["string", "null"] }, created_at: { type: "string", format: "date-time" }, updated_at: { type: "string", format: "date-time" }, closed_at: { type: ["string", "null"], format: "date-time" }, archived_at: { type: ["string", "null"], format: "date-time" }, device_ids: { type: "array", items: { type: "string" } }, program_names: { type: "array", items: { type: "string" } }, alert_assignees: { type: "array", items: { type: "string" } }, _embedded: { type: "object", properties: { entities: { type: "object", additionalProperties: { $ref: "component:InvestigationSummaryEntity" } }, assigned_agent: { $ref: "component:InvestigationAgent" } } } }, $id: "component:InvestigationSummary" }, schema33 = { type: ["string", "null"], $id: "component:InvestigationState" }, schema34 = { type: "object", properties: { entity_name: { type: ["string", "null"] }, entity_type: { type: "string" }, entity_token: { type: "string" }, risk_score: { type: ["number", "null"] } }, $id: "component:InvestigationSummaryEntity" }, schema35 = { type: ["object", "null"], properties: { first_name: { type: ["string", "null"] }, last_name: { type: ["string", "null"] }, email: { type: ["string", "null"] }, token: { type: ["string", "null"] } }, $id: "component:InvestigationAgent" }, formats0 = fullFormats["date-time"];
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.investigation_token !== void 0 && typeof data.investigation_token != "string") {
      const err0 = { instancePath: instancePath + "/investigation_token", schemaPath: "#/properties/investigation_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 != "string" && data1 !== null) {
        const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema32.properties.name.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.total_alerts !== void 0) {
      let data2 = data.total_alerts;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err2 = { instancePath: instancePath + "/total_alerts", schemaPath: "#/properties/total_alerts/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.type !== void 0) {
      let data3 = data.type;
      if (typeof data3 != "string" && data3 !== null) {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: schema32.properties.type.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.state !== void 0) {
      let data4 = data.state;
      if (typeof data4 != "string" && data4 !== null) {
        const err4 = { instancePath: instancePath + "/state", schemaPath: "component:InvestigationState/type", keyword: "type", params: { type: schema33.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.source !== void 0) {
      let data5 = data.source;
      if (typeof data5 != "string" && data5 !== null) {
        const err5 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: schema32.properties.source.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.outcome !== void 0) {
      let data6 = data.outcome;
      if (typeof data6 != "string" && data6 !== null) {
        const err6 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: schema32.properties.outcome.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data7 = data.created_at;
      if (typeof data7 == "string") {
        if (!formats0.validate(data7)) {
          const err7 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.updated_at !== void 0) {
      let data8 = data.updated_at;
      if (typeof data8 == "string") {
        if (!formats0.validate(data8)) {
          const err9 = { instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.closed_at !== void 0) {
      let data9 = data.closed_at;
      if (typeof data9 != "string" && data9 !== null) {
        const err11 = { instancePath: instancePath + "/closed_at", schemaPath: "#/properties/closed_at/type", keyword: "type", params: { type: schema32.properties.closed_at.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data9 == "string" && !formats0.validate(data9)) {
        const err12 = { instancePath: instancePath + "/closed_at", schemaPath: "#/properties/closed_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.archived_at !== void 0) {
      let data10 = data.archived_at;
      if (typeof data10 != "string" && data10 !== null) {
        const err13 = { instancePath: instancePath + "/archived_at", schemaPath: "#/properties/archived_at/type", keyword: "type", params: { type: schema32.properties.archived_at.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data10 == "string" && !formats0.validate(data10)) {
        const err14 = { instancePath: instancePath + "/archived_at", schemaPath: "#/properties/archived_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.device_ids !== void 0) {
      let data11 = data.device_ids;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data11[i0] != "string") {
            const err15 = { instancePath: instancePath + "/device_ids/" + i0, schemaPath: "#/properties/device_ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
      } else {
        const err16 = { instancePath: instancePath + "/device_ids", schemaPath: "#/properties/device_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.program_names !== void 0) {
      let data13 = data.program_names;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data13[i1] != "string") {
            const err17 = { instancePath: instancePath + "/program_names/" + i1, schemaPath: "#/properties/program_names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
      } else {
        const err18 = { instancePath: instancePath + "/program_names", schemaPath: "#/properties/program_names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.alert_assignees !== void 0) {
      let data15 = data.alert_assignees;
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data15[i2] != "string") {
            const err19 = { instancePath: instancePath + "/alert_assignees/" + i2, schemaPath: "#/properties/alert_assignees/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
      } else {
        const err20 = { instancePath: instancePath + "/alert_assignees", schemaPath: "#/properties/alert_assignees/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data._embedded !== void 0) {
      let data17 = data._embedded;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.entities !== void 0) {
          let data18 = data17.entities;
          if (data18 && typeof data18 == "object" && !Array.isArray(data18))
            for (const key0 in data18) {
              let data19 = data18[key0];
              if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                if (data19.entity_name !== void 0) {
                  let data20 = data19.entity_name;
                  if (typeof data20 != "string" && data20 !== null) {
                    const err21 = { instancePath: instancePath + "/_embedded/entities/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/entity_name", schemaPath: "component:InvestigationSummaryEntity/properties/entity_name/type", keyword: "type", params: { type: schema34.properties.entity_name.type }, message: "must be string,null" };
                    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                  }
                }
                if (data19.entity_type !== void 0 && typeof data19.entity_type != "string") {
                  const err22 = { instancePath: instancePath + "/_embedded/entities/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/entity_type", schemaPath: "component:InvestigationSummaryEntity/properties/entity_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                }
                if (data19.entity_token !== void 0 && typeof data19.entity_token != "string") {
                  const err23 = { instancePath: instancePath + "/_embedded/entities/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/entity_token", schemaPath: "component:InvestigationSummaryEntity/properties/entity_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                }
                if (data19.risk_score !== void 0) {
                  let data23 = data19.risk_score;
                  if (!(typeof data23 == "number" && isFinite(data23)) && data23 !== null) {
                    const err24 = { instancePath: instancePath + "/_embedded/entities/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/risk_score", schemaPath: "component:InvestigationSummaryEntity/properties/risk_score/type", keyword: "type", params: { type: schema34.properties.risk_score.type }, message: "must be number,null" };
                    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                  }
                }
              } else {
                const err25 = { instancePath: instancePath + "/_embedded/entities/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "component:InvestigationSummaryEntity/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            }
          else {
            const err26 = { instancePath: instancePath + "/_embedded/entities", schemaPath: "#/properties/_embedded/properties/entities/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
        if (data17.assigned_agent !== void 0) {
          let data24 = data17.assigned_agent;
          if (!(data24 && typeof data24 == "object" && !Array.isArray(data24)) && data24 !== null) {
            const err27 = { instancePath: instancePath + "/_embedded/assigned_agent", schemaPath: "component:InvestigationAgent/type", keyword: "type", params: { type: schema35.type }, message: "must be object,null" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            if (data24.first_name !== void 0) {
              let data25 = data24.first_name;
              if (typeof data25 != "string" && data25 !== null) {
                const err28 = { instancePath: instancePath + "/_embedded/assigned_agent/first_name", schemaPath: "component:InvestigationAgent/properties/first_name/type", keyword: "type", params: { type: schema35.properties.first_name.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            }
            if (data24.last_name !== void 0) {
              let data26 = data24.last_name;
              if (typeof data26 != "string" && data26 !== null) {
                const err29 = { instancePath: instancePath + "/_embedded/assigned_agent/last_name", schemaPath: "component:InvestigationAgent/properties/last_name/type", keyword: "type", params: { type: schema35.properties.last_name.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
            }
            if (data24.email !== void 0) {
              let data27 = data24.email;
              if (typeof data27 != "string" && data27 !== null) {
                const err30 = { instancePath: instancePath + "/_embedded/assigned_agent/email", schemaPath: "component:InvestigationAgent/properties/email/type", keyword: "type", params: { type: schema35.properties.email.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
            }
            if (data24.token !== void 0) {
              let data28 = data24.token;
              if (typeof data28 != "string" && data28 !== null) {
                const err31 = { instancePath: instancePath + "/_embedded/assigned_agent/token", schemaPath: "component:InvestigationAgent/properties/token/type", keyword: "type", params: { type: schema35.properties.token.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
            }
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/_embedded", schemaPath: "#/properties/_embedded/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
  } else {
    const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { investigation_token: !0, name: !0, total_alerts: !0, type: !0, state: !0, source: !0, outcome: !0, created_at: !0, updated_at: !0, closed_at: !0, archived_at: !0, device_ids: !0, program_names: !0, alert_assignees: !0, _embedded: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error !== void 0) {
      let data0 = data.error;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null) {
        const err0 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: schema31.properties.error.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.investigations !== void 0) {
      let data1 = data.investigations;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate21(data1[i0], { instancePath: instancePath + "/investigations/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/investigations", schemaPath: "#/properties/investigations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data._embedded !== void 0) {
      let data3 = data._embedded;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.pagination !== void 0) {
          let data4 = data3.pagination;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.total_investigations !== void 0) {
              let data5 = data4.total_investigations;
              if (!(typeof data5 == "number" && isFinite(data5))) {
                const err2 = { instancePath: instancePath + "/_embedded/pagination/total_investigations", schemaPath: "#/properties/_embedded/properties/pagination/properties/total_investigations/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
            }
            if (data4.total_pages !== void 0) {
              let data6 = data4.total_pages;
              if (!(typeof data6 == "number" && isFinite(data6))) {
                const err3 = { instancePath: instancePath + "/_embedded/pagination/total_pages", schemaPath: "#/properties/_embedded/properties/pagination/properties/total_pages/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
            }
            if (data4.page !== void 0) {
              let data7 = data4.page;
              if (!(typeof data7 == "number" && isFinite(data7))) {
                const err4 = { instancePath: instancePath + "/_embedded/pagination/page", schemaPath: "#/properties/_embedded/properties/pagination/properties/page/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            }
            if (data4.per_page !== void 0) {
              let data8 = data4.per_page;
              if (!(typeof data8 == "number" && isFinite(data8))) {
                const err5 = { instancePath: instancePath + "/_embedded/pagination/per_page", schemaPath: "#/properties/_embedded/properties/pagination/properties/per_page/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            }
          } else {
            const err6 = { instancePath: instancePath + "/_embedded/pagination", schemaPath: "#/properties/_embedded/properties/pagination/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data3.sorting !== void 0) {
          let data9 = data3.sorting;
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.column !== void 0 && typeof data9.column != "string") {
              const err7 = { instancePath: instancePath + "/_embedded/sorting/column", schemaPath: "#/properties/_embedded/properties/sorting/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data9.order !== void 0 && typeof data9.order != "string") {
              const err8 = { instancePath: instancePath + "/_embedded/sorting/order", schemaPath: "#/properties/_embedded/properties/sorting/properties/order/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/_embedded/sorting", schemaPath: "#/properties/_embedded/properties/sorting/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/_embedded", schemaPath: "#/properties/_embedded/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { error: !0, investigations: !0, _embedded: !0 }, dynamicProps: !1, dynamicItems: !1 };
