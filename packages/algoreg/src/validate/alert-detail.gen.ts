// @ts-nocheck
// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { id: { type: "string" }, created_at: { type: "string" }, customer_external_id: { type: "string" }, last_revision: { $ref: "component:FullAlertLastRevision" } }, $id: "component:AlertDetail" }, schema32 = { type: "object", properties: { id: { type: "string" }, agent_id: { type: "string" }, comment: { type: "string" }, created_at: { type: "string" }, customer_revision_id: { type: "string" }, associates: { type: "array", items: { $ref: "component:AlertAssociate" } }, is_pep: { type: "boolean" }, is_rca: { type: "boolean" }, is_rca_pep: { type: "boolean" }, is_rca_san: { type: "boolean" }, is_rca_sie: { type: "boolean" }, is_rca_sip: { type: "boolean" }, is_rca_soe: { type: "boolean" }, is_rca_sop: { type: "boolean" }, is_san: { type: "boolean" }, is_sie: { type: "boolean" }, is_sip: { type: "boolean" }, is_soe: { type: "boolean" }, is_sop: { type: "boolean" }, list_name: { type: "string" }, list_profile: { $ref: "component:ListProfile" }, profile_date: { type: "integer" }, revision_number: { type: "integer" }, score: { type: "integer" }, state: { type: "integer" }, top_category: { $ref: "component:WatchlistCategory" } }, $id: "component:FullAlertLastRevision" }, schema33 = { type: "object", properties: { association_type_code: { type: "integer" }, association_type_label: { type: "string" }, list_id: { type: "string" } }, $id: "component:AlertAssociate" }, schema45 = { type: "string", $id: "component:WatchlistCategory" }, schema34 = { type: "object", properties: { addresses: { type: "array", items: { $ref: "component:ListProfileAddress" } }, company_details: { type: "array", items: { $ref: "component:ListProfileAddress" } }, birth_place: { type: "array", items: { type: "string" } }, countries: { type: "array", items: { $ref: "component:ListProfileCountry" } }, date: { type: "string" }, date_formated: { type: "string" }, dates: { type: "array", items: { $ref: "component:ListProfileDate" } }, deceased: { type: "boolean" }, descriptions: { type: "object", additionalProperties: !0, properties: { descriptions1: { type: "array", items: { $ref: "component:ListProfileDescription" } }, descriptions2: { type: "array", items: { $ref: "component:ListProfileDescription" } }, descriptions3: { type: "array", items: { $ref: "component:ListProfileDescription" } } } }, gender: { type: "string" }, id_number_type: { type: "array", items: { $ref: "component:ListProfileIdNumbers" } } }, $id: "component:ListProfile" }, schema35 = { type: "object", properties: { address_city: { type: "string" }, address_country: { type: "string" }, address_line: { type: "string" }, url: { type: "string" } }, $id: "component:ListProfileAddress" }, schema37 = { type: "object", properties: { codes: { type: "array", items: { type: "string" } }, country_type: { type: "string" }, country_type_code: { type: "integer" }, iso3_codes: { type: "array", items: { type: "string" } }, names: { type: "array", items: { type: "string" } } }, $id: "component:ListProfileCountry" }, schema40 = { type: "object", properties: { id: { type: "string" }, text: { type: "string" } }, $id: "component:ListProfileDescription" }, schema38 = { type: "object", properties: { date_type: { type: "string" }, date_type_code: { type: "integer" }, date_values: { type: "array", items: { $ref: "component:ListProfileDateValue" } } }, $id: "component:ListProfileDate" }, schema39 = { type: "object", properties: { day: { type: "string" }, month: { type: "string" }, year: { type: "string" }, dnote: { type: "string" }, formated: { type: "string" } }, $id: "component:ListProfileDateValue" };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.date_type !== void 0 && typeof data.date_type != "string") {
      const err0 = { instancePath: instancePath + "/date_type", schemaPath: "#/properties/date_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.date_type_code !== void 0) {
      let data1 = data.date_type_code;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err1 = { instancePath: instancePath + "/date_type_code", schemaPath: "#/properties/date_type_code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.date_values !== void 0) {
      let data2 = data.date_values;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.day !== void 0 && typeof data3.day != "string") {
              const err2 = { instancePath: instancePath + "/date_values/" + i0 + "/day", schemaPath: "component:ListProfileDateValue/properties/day/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data3.month !== void 0 && typeof data3.month != "string") {
              const err3 = { instancePath: instancePath + "/date_values/" + i0 + "/month", schemaPath: "component:ListProfileDateValue/properties/month/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data3.year !== void 0 && typeof data3.year != "string") {
              const err4 = { instancePath: instancePath + "/date_values/" + i0 + "/year", schemaPath: "component:ListProfileDateValue/properties/year/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data3.dnote !== void 0 && typeof data3.dnote != "string") {
              const err5 = { instancePath: instancePath + "/date_values/" + i0 + "/dnote", schemaPath: "component:ListProfileDateValue/properties/dnote/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data3.formated !== void 0 && typeof data3.formated != "string") {
              const err6 = { instancePath: instancePath + "/date_values/" + i0 + "/formated", schemaPath: "component:ListProfileDateValue/properties/formated/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/date_values/" + i0, schemaPath: "component:ListProfileDateValue/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/date_values", schemaPath: "#/properties/date_values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: { date_type: !0, date_type_code: !0, date_values: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema43 = { type: "object", properties: { id_type: { type: "string" }, id_values: { type: "array", items: { $ref: "component:ListProfileIdNumber" } } }, $id: "component:ListProfileIdNumbers" }, schema44 = { type: "object", properties: { id_notes: { type: "string" }, value: { type: "string" } }, $id: "component:ListProfileIdNumber" };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id_type !== void 0 && typeof data.id_type != "string") {
      const err0 = { instancePath: instancePath + "/id_type", schemaPath: "#/properties/id_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id_values !== void 0) {
      let data1 = data.id_values;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.id_notes !== void 0 && typeof data2.id_notes != "string") {
              const err1 = { instancePath: instancePath + "/id_values/" + i0 + "/id_notes", schemaPath: "component:ListProfileIdNumber/properties/id_notes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data2.value !== void 0 && typeof data2.value != "string") {
              const err2 = { instancePath: instancePath + "/id_values/" + i0 + "/value", schemaPath: "component:ListProfileIdNumber/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/id_values/" + i0, schemaPath: "component:ListProfileIdNumber/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/id_values", schemaPath: "#/properties/id_values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: { id_type: !0, id_values: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.addresses !== void 0) {
      let data0 = data.addresses;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.address_city !== void 0 && typeof data1.address_city != "string") {
              const err0 = { instancePath: instancePath + "/addresses/" + i0 + "/address_city", schemaPath: "component:ListProfileAddress/properties/address_city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
            if (data1.address_country !== void 0 && typeof data1.address_country != "string") {
              const err1 = { instancePath: instancePath + "/addresses/" + i0 + "/address_country", schemaPath: "component:ListProfileAddress/properties/address_country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data1.address_line !== void 0 && typeof data1.address_line != "string") {
              const err2 = { instancePath: instancePath + "/addresses/" + i0 + "/address_line", schemaPath: "component:ListProfileAddress/properties/address_line/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.url !== void 0 && typeof data1.url != "string") {
              const err3 = { instancePath: instancePath + "/addresses/" + i0 + "/url", schemaPath: "component:ListProfileAddress/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/addresses/" + i0, schemaPath: "component:ListProfileAddress/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.company_details !== void 0) {
      let data6 = data.company_details;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.address_city !== void 0 && typeof data7.address_city != "string") {
              const err6 = { instancePath: instancePath + "/company_details/" + i1 + "/address_city", schemaPath: "component:ListProfileAddress/properties/address_city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data7.address_country !== void 0 && typeof data7.address_country != "string") {
              const err7 = { instancePath: instancePath + "/company_details/" + i1 + "/address_country", schemaPath: "component:ListProfileAddress/properties/address_country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data7.address_line !== void 0 && typeof data7.address_line != "string") {
              const err8 = { instancePath: instancePath + "/company_details/" + i1 + "/address_line", schemaPath: "component:ListProfileAddress/properties/address_line/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data7.url !== void 0 && typeof data7.url != "string") {
              const err9 = { instancePath: instancePath + "/company_details/" + i1 + "/url", schemaPath: "component:ListProfileAddress/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/company_details/" + i1, schemaPath: "component:ListProfileAddress/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/company_details", schemaPath: "#/properties/company_details/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.birth_place !== void 0) {
      let data12 = data.birth_place;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data12[i2] != "string") {
            const err12 = { instancePath: instancePath + "/birth_place/" + i2, schemaPath: "#/properties/birth_place/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
      } else {
        const err13 = { instancePath: instancePath + "/birth_place", schemaPath: "#/properties/birth_place/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.countries !== void 0) {
      let data14 = data.countries;
      if (Array.isArray(data14)) {
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data15 = data14[i3];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.codes !== void 0) {
              let data16 = data15.codes;
              if (Array.isArray(data16)) {
                const len4 = data16.length;
                for (let i4 = 0; i4 < len4; i4++)
                  if (typeof data16[i4] != "string") {
                    const err14 = { instancePath: instancePath + "/countries/" + i3 + "/codes/" + i4, schemaPath: "component:ListProfileCountry/properties/codes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                  }
              } else {
                const err15 = { instancePath: instancePath + "/countries/" + i3 + "/codes", schemaPath: "component:ListProfileCountry/properties/codes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            }
            if (data15.country_type !== void 0 && typeof data15.country_type != "string") {
              const err16 = { instancePath: instancePath + "/countries/" + i3 + "/country_type", schemaPath: "component:ListProfileCountry/properties/country_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data15.country_type_code !== void 0) {
              let data19 = data15.country_type_code;
              if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
                const err17 = { instancePath: instancePath + "/countries/" + i3 + "/country_type_code", schemaPath: "component:ListProfileCountry/properties/country_type_code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
            if (data15.iso3_codes !== void 0) {
              let data20 = data15.iso3_codes;
              if (Array.isArray(data20)) {
                const len5 = data20.length;
                for (let i5 = 0; i5 < len5; i5++)
                  if (typeof data20[i5] != "string") {
                    const err18 = { instancePath: instancePath + "/countries/" + i3 + "/iso3_codes/" + i5, schemaPath: "component:ListProfileCountry/properties/iso3_codes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                  }
              } else {
                const err19 = { instancePath: instancePath + "/countries/" + i3 + "/iso3_codes", schemaPath: "component:ListProfileCountry/properties/iso3_codes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            }
            if (data15.names !== void 0) {
              let data22 = data15.names;
              if (Array.isArray(data22)) {
                const len6 = data22.length;
                for (let i6 = 0; i6 < len6; i6++)
                  if (typeof data22[i6] != "string") {
                    const err20 = { instancePath: instancePath + "/countries/" + i3 + "/names/" + i6, schemaPath: "component:ListProfileCountry/properties/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                  }
              } else {
                const err21 = { instancePath: instancePath + "/countries/" + i3 + "/names", schemaPath: "component:ListProfileCountry/properties/names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/countries/" + i3, schemaPath: "component:ListProfileCountry/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/countries", schemaPath: "#/properties/countries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.date !== void 0 && typeof data.date != "string") {
      const err24 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.date_formated !== void 0 && typeof data.date_formated != "string") {
      const err25 = { instancePath: instancePath + "/date_formated", schemaPath: "#/properties/date_formated/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.dates !== void 0) {
      let data26 = data.dates;
      if (Array.isArray(data26)) {
        const len7 = data26.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate23(data26[i7], { instancePath: instancePath + "/dates/" + i7, parentData: data26, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
      } else {
        const err26 = { instancePath: instancePath + "/dates", schemaPath: "#/properties/dates/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.deceased !== void 0 && typeof data.deceased != "boolean") {
      const err27 = { instancePath: instancePath + "/deceased", schemaPath: "#/properties/deceased/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.descriptions !== void 0) {
      let data29 = data.descriptions;
      if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
        if (data29.descriptions1 !== void 0) {
          let data30 = data29.descriptions1;
          if (Array.isArray(data30)) {
            const len8 = data30.length;
            for (let i8 = 0; i8 < len8; i8++) {
              let data31 = data30[i8];
              if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                if (data31.id !== void 0 && typeof data31.id != "string") {
                  const err28 = { instancePath: instancePath + "/descriptions/descriptions1/" + i8 + "/id", schemaPath: "component:ListProfileDescription/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                }
                if (data31.text !== void 0 && typeof data31.text != "string") {
                  const err29 = { instancePath: instancePath + "/descriptions/descriptions1/" + i8 + "/text", schemaPath: "component:ListProfileDescription/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/descriptions/descriptions1/" + i8, schemaPath: "component:ListProfileDescription/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
            }
          } else {
            const err31 = { instancePath: instancePath + "/descriptions/descriptions1", schemaPath: "#/properties/descriptions/properties/descriptions1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
        if (data29.descriptions2 !== void 0) {
          let data34 = data29.descriptions2;
          if (Array.isArray(data34)) {
            const len9 = data34.length;
            for (let i9 = 0; i9 < len9; i9++) {
              let data35 = data34[i9];
              if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                if (data35.id !== void 0 && typeof data35.id != "string") {
                  const err32 = { instancePath: instancePath + "/descriptions/descriptions2/" + i9 + "/id", schemaPath: "component:ListProfileDescription/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                }
                if (data35.text !== void 0 && typeof data35.text != "string") {
                  const err33 = { instancePath: instancePath + "/descriptions/descriptions2/" + i9 + "/text", schemaPath: "component:ListProfileDescription/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                }
              } else {
                const err34 = { instancePath: instancePath + "/descriptions/descriptions2/" + i9, schemaPath: "component:ListProfileDescription/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
            }
          } else {
            const err35 = { instancePath: instancePath + "/descriptions/descriptions2", schemaPath: "#/properties/descriptions/properties/descriptions2/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        }
        if (data29.descriptions3 !== void 0) {
          let data38 = data29.descriptions3;
          if (Array.isArray(data38)) {
            const len10 = data38.length;
            for (let i10 = 0; i10 < len10; i10++) {
              let data39 = data38[i10];
              if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                if (data39.id !== void 0 && typeof data39.id != "string") {
                  const err36 = { instancePath: instancePath + "/descriptions/descriptions3/" + i10 + "/id", schemaPath: "component:ListProfileDescription/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                }
                if (data39.text !== void 0 && typeof data39.text != "string") {
                  const err37 = { instancePath: instancePath + "/descriptions/descriptions3/" + i10 + "/text", schemaPath: "component:ListProfileDescription/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                }
              } else {
                const err38 = { instancePath: instancePath + "/descriptions/descriptions3/" + i10, schemaPath: "component:ListProfileDescription/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
            }
          } else {
            const err39 = { instancePath: instancePath + "/descriptions/descriptions3", schemaPath: "#/properties/descriptions/properties/descriptions3/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/descriptions", schemaPath: "#/properties/descriptions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.gender !== void 0 && typeof data.gender != "string") {
      const err41 = { instancePath: instancePath + "/gender", schemaPath: "#/properties/gender/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
    }
    if (data.id_number_type !== void 0) {
      let data43 = data.id_number_type;
      if (Array.isArray(data43)) {
        const len11 = data43.length;
        for (let i11 = 0; i11 < len11; i11++)
          validate25(data43[i11], { instancePath: instancePath + "/id_number_type/" + i11, parentData: data43, parentDataProperty: i11, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
      } else {
        const err42 = { instancePath: instancePath + "/id_number_type", schemaPath: "#/properties/id_number_type/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
  } else {
    const err43 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: { addresses: !0, company_details: !0, birth_place: !0, countries: !0, date: !0, date_formated: !0, dates: !0, deceased: !0, descriptions: !0, gender: !0, id_number_type: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      const err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.agent_id !== void 0 && typeof data.agent_id != "string") {
      const err1 = { instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.comment !== void 0 && typeof data.comment != "string") {
      const err2 = { instancePath: instancePath + "/comment", schemaPath: "#/properties/comment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.created_at !== void 0 && typeof data.created_at != "string") {
      const err3 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.customer_revision_id !== void 0 && typeof data.customer_revision_id != "string") {
      const err4 = { instancePath: instancePath + "/customer_revision_id", schemaPath: "#/properties/customer_revision_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.associates !== void 0) {
      let data5 = data.associates;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.association_type_code !== void 0) {
              let data7 = data6.association_type_code;
              if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
                const err5 = { instancePath: instancePath + "/associates/" + i0 + "/association_type_code", schemaPath: "component:AlertAssociate/properties/association_type_code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            }
            if (data6.association_type_label !== void 0 && typeof data6.association_type_label != "string") {
              const err6 = { instancePath: instancePath + "/associates/" + i0 + "/association_type_label", schemaPath: "component:AlertAssociate/properties/association_type_label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data6.list_id !== void 0 && typeof data6.list_id != "string") {
              const err7 = { instancePath: instancePath + "/associates/" + i0 + "/list_id", schemaPath: "component:AlertAssociate/properties/list_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/associates/" + i0, schemaPath: "component:AlertAssociate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/associates", schemaPath: "#/properties/associates/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.is_pep !== void 0 && typeof data.is_pep != "boolean") {
      const err10 = { instancePath: instancePath + "/is_pep", schemaPath: "#/properties/is_pep/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.is_rca !== void 0 && typeof data.is_rca != "boolean") {
      const err11 = { instancePath: instancePath + "/is_rca", schemaPath: "#/properties/is_rca/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.is_rca_pep !== void 0 && typeof data.is_rca_pep != "boolean") {
      const err12 = { instancePath: instancePath + "/is_rca_pep", schemaPath: "#/properties/is_rca_pep/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.is_rca_san !== void 0 && typeof data.is_rca_san != "boolean") {
      const err13 = { instancePath: instancePath + "/is_rca_san", schemaPath: "#/properties/is_rca_san/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.is_rca_sie !== void 0 && typeof data.is_rca_sie != "boolean") {
      const err14 = { instancePath: instancePath + "/is_rca_sie", schemaPath: "#/properties/is_rca_sie/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.is_rca_sip !== void 0 && typeof data.is_rca_sip != "boolean") {
      const err15 = { instancePath: instancePath + "/is_rca_sip", schemaPath: "#/properties/is_rca_sip/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.is_rca_soe !== void 0 && typeof data.is_rca_soe != "boolean") {
      const err16 = { instancePath: instancePath + "/is_rca_soe", schemaPath: "#/properties/is_rca_soe/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.is_rca_sop !== void 0 && typeof data.is_rca_sop != "boolean") {
      const err17 = { instancePath: instancePath + "/is_rca_sop", schemaPath: "#/properties/is_rca_sop/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.is_san !== void 0 && typeof data.is_san != "boolean") {
      const err18 = { instancePath: instancePath + "/is_san", schemaPath: "#/properties/is_san/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.is_sie !== void 0 && typeof data.is_sie != "boolean") {
      const err19 = { instancePath: instancePath + "/is_sie", schemaPath: "#/properties/is_sie/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.is_sip !== void 0 && typeof data.is_sip != "boolean") {
      const err20 = { instancePath: instancePath + "/is_sip", schemaPath: "#/properties/is_sip/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.is_soe !== void 0 && typeof data.is_soe != "boolean") {
      const err21 = { instancePath: instancePath + "/is_soe", schemaPath: "#/properties/is_soe/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.is_sop !== void 0 && typeof data.is_sop != "boolean") {
      const err22 = { instancePath: instancePath + "/is_sop", schemaPath: "#/properties/is_sop/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.list_name !== void 0 && typeof data.list_name != "string") {
      const err23 = { instancePath: instancePath + "/list_name", schemaPath: "#/properties/list_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.list_profile !== void 0 && (validate22(data.list_profile, { instancePath: instancePath + "/list_profile", parentData: data, parentDataProperty: "list_profile", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.profile_date !== void 0) {
      let data25 = data.profile_date;
      if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
        const err24 = { instancePath: instancePath + "/profile_date", schemaPath: "#/properties/profile_date/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.revision_number !== void 0) {
      let data26 = data.revision_number;
      if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
        const err25 = { instancePath: instancePath + "/revision_number", schemaPath: "#/properties/revision_number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.score !== void 0) {
      let data27 = data.score;
      if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
        const err26 = { instancePath: instancePath + "/score", schemaPath: "#/properties/score/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.state !== void 0) {
      let data28 = data.state;
      if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
        const err27 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.top_category !== void 0 && typeof data.top_category != "string") {
      const err28 = { instancePath: instancePath + "/top_category", schemaPath: "component:WatchlistCategory/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { id: !0, agent_id: !0, comment: !0, created_at: !0, customer_revision_id: !0, associates: !0, is_pep: !0, is_rca: !0, is_rca_pep: !0, is_rca_san: !0, is_rca_sie: !0, is_rca_sip: !0, is_rca_soe: !0, is_rca_sop: !0, is_san: !0, is_sie: !0, is_sip: !0, is_soe: !0, is_sop: !0, list_name: !0, list_profile: !0, profile_date: !0, revision_number: !0, score: !0, state: !0, top_category: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      const err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.created_at !== void 0 && typeof data.created_at != "string") {
      const err1 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.customer_external_id !== void 0 && typeof data.customer_external_id != "string") {
      const err2 = { instancePath: instancePath + "/customer_external_id", schemaPath: "#/properties/customer_external_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    data.last_revision !== void 0 && (validate21(data.last_revision, { instancePath: instancePath + "/last_revision", parentData: data, parentDataProperty: "last_revision", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { id: !0, created_at: !0, customer_external_id: !0, last_revision: !0 }, dynamicProps: !1, dynamicItems: !1 };
