import type { AlgoregClient, AlgoregOperations } from "@kyc-clients/algoreg";
import { picture } from "./picture.ts";
import { credentials, person, transaction } from "./setup.ts";

const path = { customer_external_id: "client-0400", id: "any", alert_id: "any", session_id: "session-0400" };

/** One call of each operation with all that the spec demands. Nothing that they name has to exist. */
export const everyCall: {
  readonly [Name in keyof AlgoregOperations]: (algoreg: AlgoregClient) => ReturnType<AlgoregOperations[Name]>;
} = {
  createAccessToken: (algoreg) =>
    algoreg.createAccessToken({ body: { grant_type: "password", username: credentials.email, password: credentials.password } }),
  getCustomer: (algoreg) => algoreg.getCustomer({ path }),
  listCustomerEvents: (algoreg) => algoreg.listCustomerEvents({ path }),
  saveCustomers: (algoreg) => algoreg.saveCustomers({ body: { customers: [person] } }),
  searchDocuments: (algoreg) => algoreg.searchDocuments({ body: {} }),
  uploadDocument: (algoreg) => algoreg.uploadDocument({ body: { customer_external_id: "client-0400", internal: { file_data: "AAAA" } } }),
  createChatEndUserToken: (algoreg) => algoreg.createChatEndUserToken({ body: { emails: ["runa.halvorsen@example.org"] } }),
  createThreadMessage: (algoreg) => algoreg.createThreadMessage({ body: { thread_id: "any", content: "Hello" } }),
  getThread: (algoreg) => algoreg.getThread({ path }),
  updateThread: (algoreg) => algoreg.updateThread({ path, body: { status: 1 } }),
  listThreadMessages: (algoreg) => algoreg.listThreadMessages({ path }),
  getTransaction: (algoreg) => algoreg.getTransaction({ path }),
  updateTransaction: (algoreg) => algoreg.updateTransaction({ path, body: { state: "allowed" } }),
  getTransactionHistory: (algoreg) => algoreg.getTransactionHistory({ path }),
  searchTransactions: (algoreg) => algoreg.searchTransactions({ body: {} }),
  createTransaction: (algoreg) => algoreg.createTransaction({ body: transaction }),
  getAlert: (algoreg) => algoreg.getAlert({ path }),
  listAlerts: (algoreg) => algoreg.listAlerts({ body: {} }),
  searchNames: (algoreg) => algoreg.searchNames({ body: { entity_type: 1, query: "Runa Halvorsen" } }),
  createSession: (algoreg) => algoreg.createSession({ body: { scenario_code: "default", language: "en-GB" } }),
  getSession: (algoreg) => algoreg.getSession({ path }),
  checkIdentityDocument: (algoreg) => algoreg.checkIdentityDocument({ body: { base_64_encoded_front_image: picture() } }),
};
