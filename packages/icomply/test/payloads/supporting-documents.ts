import type { Payloads } from "@kyc-clients/testing";
import { anyEnvelope, noAnswer, success } from "./envelope.ts";

/** Supporting documents: what they are, and one with its file. */
export const supportingDocuments: readonly Payloads[] = [
  {
    at: "listSupportingDocuments 200",
    base: success([
      {
        documentId: "d-1",
        fileName: "Electricity bill",
        type: "Proof of Address",
        description: null,
        dateReceived: "2026-05-01 09:00:00",
        documentApproved: true,
      },
    ]),
    good: [
      ...anyEnvelope,
      ["none", "/data", []],
      ["one of which nothing is known", "/data/0", {}],
      ["a type that an account has set up", "/data/0/type", "Board resolution"],
      ["null as the type", "/data/0/type", null],
      ["one that was not approved", "/data/0/documentApproved", false],
      ["null as the name", "/data/0/fileName", null],
      ["null as the time", "/data/0/dateReceived", null],
      ["a time in another form", "/data/0/dateReceived", "2026-05-01T09:00:00Z"],
      ["more on a document", "/data/0/size", 70_000],
    ],
    bad: [
      ...noAnswer,
      ["documents in an object", "/data", {}],
      ["null as the list", "/data", null],
      ["ids in the list", "/data/0", "d-1"],
      ["a number as the id", "/data/0/documentId", 1],
      ["null as the id", "/data/0/documentId", null],
      ["a flag in words", "/data/0/documentApproved", "true"],
      ["null as the flag", "/data/0/documentApproved", null],
      ["a number as the type", "/data/0/type", 7],
      ["a number as the time", "/data/0/dateReceived", 1_795_219_380_000],
      ["a list of names", "/data/0/fileName", ["bill"]],
    ],
  },
  {
    at: "getSupportingDocument 200",
    base: success({ documentId: "d-1", someName: "aGVsbG8=" }),
    good: [...anyEnvelope, ["nothing that could be read", "/data", {}], ["members of any kind", "/data/more", [null, 1]]],
    bad: [
      ...noAnswer,
      ["null as the data", "/data", null],
      ["a list of data", "/data", []],
      ["the file alone", "/data", "aGVsbG8="],
      ["a number", "/data", 5],
    ],
  },
];
