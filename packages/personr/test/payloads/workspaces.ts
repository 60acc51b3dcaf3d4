import type { Payloads } from "@kyc-clients/testing";
import { notMissing, notObject, notText, optional, refused, wrongStatus } from "./changes.ts";

const address = { webhookUrl: "https://hooks.example.org/personr", generateToken: true, headerToken: true };
const settings = { webhookUrl: "https://hooks.example.org/personr", token: "made-up-token", headerToken: true };

/** Workspaces, and where results are sent. */
export const workspaces: readonly Payloads[] = [
  {
    at: "switchWorkspace body",
    base: { workspace: "Kiwi Goods NZ" },
    good: [["an empty name", "/workspace", ""]],
    bad: [...notMissing("/workspace"), ...notText("/workspace"), ["another member", "", { name: "Kiwi Goods NZ" }], ...notObject],
  },
  {
    at: "switchWorkspace body multipart/form-data",
    base: { workspace: "Kiwi Goods NZ" },
    bad: [...notMissing("/workspace"), ["another member", "", { name: "x" }]],
  },
  {
    at: "switchWorkspace 200",
    base: { status: "success", response: { currentWorkspace: "Kiwi Goods NZ" } },
    good: [["more members", "/response/parent", "Kiwi Goods"], ...refused],
    bad: [
      ...wrongStatus,
      ...notMissing("/response", "/response/currentWorkspace"),
      ...notText("/response/currentWorkspace"),
      ["words around a success", "/response", "Workspace not found"],
      ["words without a status", "", { response: "Workspace not found" }],
      ...notObject,
    ],
  },
  {
    at: "configureWebhook body",
    base: address,
    good: [
      ["the token that is there", "/generateToken", false],
      ["no token in the header", "/headerToken", false],
      ["a member that no page names", "/secret", "s"],
    ],
    bad: [
      ...notMissing("/webhookUrl", "/generateToken", "/headerToken"),
      ...notText("/webhookUrl"),
      ["no address", "/webhookUrl", "not an address"],
      ["a flag in words", "/generateToken", "true"],
      ["a number as a flag", "/headerToken", 1],
      ...notObject,
    ],
  },
  {
    at: "configureWebhook body multipart/form-data",
    base: { ...address, generateToken: "true", headerToken: "false" },
    bad: [...notMissing("/webhookUrl"), ["a number as a flag", "/generateToken", "1"], ["a flag in other words", "/headerToken", "on"]],
  },
  {
    at: "configureWebhook 200",
    base: { ...settings, response: settings },
    good: [
      ["nothing at all", "", {}],
      ["under names that are not known", "", { url: "u", bearer: null }],
      ["wrapped, as elsewhere", "", { status: "success", response: { ...settings, token: null } }],
      ...optional("/webhookUrl", "/token", "/headerToken", "/response", "/response/webhookUrl", "/response/token", "/response/headerToken"),
      ...refused,
    ],
    bad: [
      ...notText("/webhookUrl", "/token", "/response/webhookUrl", "/response/token"),
      ["a flag in words", "/headerToken", "true"],
      ["a flag in words, wrapped", "/response/headerToken", "true"],
      ["a text as the response", "/response", "saved"],
      ["a list as the response", "/response", []],
      ...notObject,
    ],
  },
];
