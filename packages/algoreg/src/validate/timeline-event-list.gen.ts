// @ts-nocheck
// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { oneOf: [{ type: "array", items: { $ref: "component:TimelineEvent" } }, { type: "object", properties: { items: { oneOf: [{ $ref: "component:TimelineEvent" }, { type: "array", items: { $ref: "component:TimelineEvent" } }] }, type: {} } }], $id: "component:TimelineEventList" }, schema32 = { type: "object", properties: { ID: { type: "string" }, ParentID: { type: "string" }, EventType: { type: "string" }, Title: { type: "string" }, Description: { type: "string" }, Url: { type: "string" }, CreatedAt: { type: "string" }, CustomerExternalID: { type: "string" }, AgentID: { type: "integer" }, ClientID: { type: "integer" } }, $id: "component:TimelineEvent" };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs0 = errors;
  let valid0 = !1, passing0 = null;
  const _errs1 = errors;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.ID !== void 0 && typeof data0.ID != "string") {
          const err0 = { instancePath: instancePath + "/" + i0 + "/ID", schemaPath: "component:TimelineEvent/properties/ID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.ParentID !== void 0 && typeof data0.ParentID != "string") {
          const err1 = { instancePath: instancePath + "/" + i0 + "/ParentID", schemaPath: "component:TimelineEvent/properties/ParentID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.EventType !== void 0 && typeof data0.EventType != "string") {
          const err2 = { instancePath: instancePath + "/" + i0 + "/EventType", schemaPath: "component:TimelineEvent/properties/EventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.Title !== void 0 && typeof data0.Title != "string") {
          const err3 = { instancePath: instancePath + "/" + i0 + "/Title", schemaPath: "component:TimelineEvent/properties/Title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.Description !== void 0 && typeof data0.Description != "string") {
          const err4 = { instancePath: instancePath + "/" + i0 + "/Description", schemaPath: "component:TimelineEvent/properties/Description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0.Url !== void 0 && typeof data0.Url != "string") {
          const err5 = { instancePath: instancePath + "/" + i0 + "/Url", schemaPath: "component:TimelineEvent/properties/Url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data0.CreatedAt !== void 0 && typeof data0.CreatedAt != "string") {
          const err6 = { instancePath: instancePath + "/" + i0 + "/CreatedAt", schemaPath: "component:TimelineEvent/properties/CreatedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0.CustomerExternalID !== void 0 && typeof data0.CustomerExternalID != "string") {
          const err7 = { instancePath: instancePath + "/" + i0 + "/CustomerExternalID", schemaPath: "component:TimelineEvent/properties/CustomerExternalID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data0.AgentID !== void 0) {
          let data9 = data0.AgentID;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            const err8 = { instancePath: instancePath + "/" + i0 + "/AgentID", schemaPath: "component:TimelineEvent/properties/AgentID/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data0.ClientID !== void 0) {
          let data10 = data0.ClientID;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
            const err9 = { instancePath: instancePath + "/" + i0 + "/ClientID", schemaPath: "component:TimelineEvent/properties/ClientID/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/" + i0, schemaPath: "component:TimelineEvent/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = !0, passing0 = 0;
    var items0 = !0;
  }
  const _errs26 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.items !== void 0) {
      let data11 = data.items;
      const _errs29 = errors;
      let valid6 = !1, passing1 = null;
      const _errs30 = errors;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.ID !== void 0 && typeof data11.ID != "string") {
          const err12 = { instancePath: instancePath + "/items/ID", schemaPath: "component:TimelineEvent/properties/ID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data11.ParentID !== void 0 && typeof data11.ParentID != "string") {
          const err13 = { instancePath: instancePath + "/items/ParentID", schemaPath: "component:TimelineEvent/properties/ParentID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data11.EventType !== void 0 && typeof data11.EventType != "string") {
          const err14 = { instancePath: instancePath + "/items/EventType", schemaPath: "component:TimelineEvent/properties/EventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data11.Title !== void 0 && typeof data11.Title != "string") {
          const err15 = { instancePath: instancePath + "/items/Title", schemaPath: "component:TimelineEvent/properties/Title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data11.Description !== void 0 && typeof data11.Description != "string") {
          const err16 = { instancePath: instancePath + "/items/Description", schemaPath: "component:TimelineEvent/properties/Description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data11.Url !== void 0 && typeof data11.Url != "string") {
          const err17 = { instancePath: instancePath + "/items/Url", schemaPath: "component:TimelineEvent/properties/Url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data11.CreatedAt !== void 0 && typeof data11.CreatedAt != "string") {
          const err18 = { instancePath: instancePath + "/items/CreatedAt", schemaPath: "component:TimelineEvent/properties/CreatedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data11.CustomerExternalID !== void 0 && typeof data11.CustomerExternalID != "string") {
          const err19 = { instancePath: instancePath + "/items/CustomerExternalID", schemaPath: "component:TimelineEvent/properties/CustomerExternalID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data11.AgentID !== void 0) {
          let data20 = data11.AgentID;
          if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
            const err20 = { instancePath: instancePath + "/items/AgentID", schemaPath: "component:TimelineEvent/properties/AgentID/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
        if (data11.ClientID !== void 0) {
          let data21 = data11.ClientID;
          if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
            const err21 = { instancePath: instancePath + "/items/ClientID", schemaPath: "component:TimelineEvent/properties/ClientID/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/items", schemaPath: "component:TimelineEvent/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      var _valid1 = _errs30 === errors;
      if (_valid1) {
        valid6 = !0, passing1 = 0;
        var props0 = {};
        props0.ID = !0, props0.ParentID = !0, props0.EventType = !0, props0.Title = !0, props0.Description = !0, props0.Url = !0, props0.CreatedAt = !0, props0.CustomerExternalID = !0, props0.AgentID = !0, props0.ClientID = !0;
      }
      const _errs53 = errors;
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data22 = data11[i1];
          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
            if (data22.ID !== void 0 && typeof data22.ID != "string") {
              const err23 = { instancePath: instancePath + "/items/" + i1 + "/ID", schemaPath: "component:TimelineEvent/properties/ID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            if (data22.ParentID !== void 0 && typeof data22.ParentID != "string") {
              const err24 = { instancePath: instancePath + "/items/" + i1 + "/ParentID", schemaPath: "component:TimelineEvent/properties/ParentID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (data22.EventType !== void 0 && typeof data22.EventType != "string") {
              const err25 = { instancePath: instancePath + "/items/" + i1 + "/EventType", schemaPath: "component:TimelineEvent/properties/EventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            if (data22.Title !== void 0 && typeof data22.Title != "string") {
              const err26 = { instancePath: instancePath + "/items/" + i1 + "/Title", schemaPath: "component:TimelineEvent/properties/Title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
            if (data22.Description !== void 0 && typeof data22.Description != "string") {
              const err27 = { instancePath: instancePath + "/items/" + i1 + "/Description", schemaPath: "component:TimelineEvent/properties/Description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
            if (data22.Url !== void 0 && typeof data22.Url != "string") {
              const err28 = { instancePath: instancePath + "/items/" + i1 + "/Url", schemaPath: "component:TimelineEvent/properties/Url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
            if (data22.CreatedAt !== void 0 && typeof data22.CreatedAt != "string") {
              const err29 = { instancePath: instancePath + "/items/" + i1 + "/CreatedAt", schemaPath: "component:TimelineEvent/properties/CreatedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
            if (data22.CustomerExternalID !== void 0 && typeof data22.CustomerExternalID != "string") {
              const err30 = { instancePath: instancePath + "/items/" + i1 + "/CustomerExternalID", schemaPath: "component:TimelineEvent/properties/CustomerExternalID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
            if (data22.AgentID !== void 0) {
              let data31 = data22.AgentID;
              if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
                const err31 = { instancePath: instancePath + "/items/" + i1 + "/AgentID", schemaPath: "component:TimelineEvent/properties/AgentID/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
            }
            if (data22.ClientID !== void 0) {
              let data32 = data22.ClientID;
              if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
                const err32 = { instancePath: instancePath + "/items/" + i1 + "/ClientID", schemaPath: "component:TimelineEvent/properties/ClientID/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
            }
          } else {
            const err33 = { instancePath: instancePath + "/items/" + i1, schemaPath: "component:TimelineEvent/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/items", schemaPath: "#/oneOf/1/properties/items/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
      var _valid1 = _errs53 === errors;
      if (_valid1 && valid6 ? (valid6 = !1, passing1 = [passing1, 1]) : _valid1 && (valid6 = !0, passing1 = 1), valid6)
        errors = _errs29, vErrors !== null && (_errs29 ? vErrors.length = _errs29 : vErrors = null);
      else {
        const err35 = { instancePath: instancePath + "/items", schemaPath: "#/oneOf/1/properties/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
  } else {
    const err36 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
  }
  var _valid0 = _errs26 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else if (_valid0) {
    valid0 = !0, passing0 = 1;
    var props1 = {};
    props1.items = !0, props1.type = !0;
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    const err37 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
  }
  return validate20.errors = vErrors, evaluated0.props = props1, evaluated0.items = items0, errors === 0;
}
validate20.evaluated = { dynamicProps: !0, dynamicItems: !0 };
