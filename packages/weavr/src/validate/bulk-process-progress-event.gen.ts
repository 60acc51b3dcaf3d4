// @ts-nocheck
// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { bulkId: { type: "string" }, status: { type: "string" }, submittedItemsCount: { type: "integer" }, operationStatusCounts: { type: "array", items: { $ref: "component:BulkOperationCount" } } }, $id: "component:BulkProcessProgressEvent" }, schema32 = { type: "object", properties: { status: { type: "string" }, count: { type: "integer" } }, $id: "component:BulkOperationCount" };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.bulkId !== void 0 && typeof data.bulkId != "string") {
      const err0 = { instancePath: instancePath + "/bulkId", schemaPath: "#/properties/bulkId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status !== void 0 && typeof data.status != "string") {
      const err1 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.submittedItemsCount !== void 0) {
      let data2 = data.submittedItemsCount;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err2 = { instancePath: instancePath + "/submittedItemsCount", schemaPath: "#/properties/submittedItemsCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.operationStatusCounts !== void 0) {
      let data3 = data.operationStatusCounts;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.status !== void 0 && typeof data4.status != "string") {
              const err3 = { instancePath: instancePath + "/operationStatusCounts/" + i0 + "/status", schemaPath: "component:BulkOperationCount/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data4.count !== void 0) {
              let data6 = data4.count;
              if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
                const err4 = { instancePath: instancePath + "/operationStatusCounts/" + i0 + "/count", schemaPath: "component:BulkOperationCount/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            }
          } else {
            const err5 = { instancePath: instancePath + "/operationStatusCounts/" + i0, schemaPath: "component:BulkOperationCount/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/operationStatusCounts", schemaPath: "#/properties/operationStatusCounts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { bulkId: !0, status: !0, submittedItemsCount: !0, operationStatusCounts: !0 }, dynamicProps: !1, dynamicItems: !1 };
