import { readFileSync } from "node:fs";
import { createAlgoregClient, oauth, saveProblems, unwrap } from "@kyc-clients/algoreg";
import { createAlgoregClientOf, getCustomer } from "@kyc-clients/algoreg/operations";
import { validators } from "@kyc-clients/algoreg/validate";

const options = {
  baseUrl: `${process.argv[2]}/algoreg`,
  auth: oauth({ email: "api@sandbox.example.org", password: "Sandbox-Password-1" }),
};
const algoreg = createAlgoregClient(options);
const named = createAlgoregClientOf({ getCustomer }, options);
const customers = [{ external_id: "customer-30817", account_type: "N", first_name: "Liva", last_name: "Brandt" }];
const saved = unwrap(await algoreg.saveCustomers({ body: { customers } }));
const params = { path: { customer_external_id: "customer-30817" } };
const { data } = await algoreg.raw.GET("/api/v1/customers/{customer_external_id}", { params });
const read = unwrap(await named.getCustomer({ path: { customer_external_id: "customer-30817" } }));
const spec = readFileSync(new URL(import.meta.resolve("@kyc-clients/algoreg/openapi.yaml")), "utf8");
const fits = validators.saveCustomers.responses["200"]["application/json"](saved);
const good =
  read.customer.last_name === "Brandt" &&
  saveProblems(saved).length === 0 &&
  data.customer.last_name === "Brandt" &&
  fits &&
  spec.startsWith("openapi: 3.1");
console.log(good ? "ok a customer, saved and read" : "failed");
