import type { components } from "@kyc-clients/personr";
import type { DeclareOperation } from "../handlers.ts";
import type { VendorContext } from "../vendor.ts";
import { failedWorkflow, refusedWithSuccess } from "./errors.ts";
import { type Session, userOf } from "./session.ts";
import type { PersonrState } from "./state.ts";
import { isWithin, workspaces } from "./workspaces.ts";

type Schemas = components["schemas"];

/** The two operations about the account: where its user works, and where its results go. */
export function declareAccount(operation: DeclareOperation<Session>, state: PersonrState, context: VendorContext): void {
  operation("switchWorkspace", ({ body }, session) => {
    const user = userOf(session);
    const { workspace: name } = body as Schemas["WorkspaceSwitch"];
    const workspace = workspaces.find((one) => one.name === name && isWithin(one, user.home));
    if (workspace === undefined) return refusedWithSuccess("Workspace not found");
    user.workspace = workspace;
    return { status: 200, body: { status: "success", response: { currentWorkspace: workspace.name } } };
  });

  operation("configureWebhook", ({ body }, session) => {
    if (!userOf(session).isAdministrator) throw failedWorkflow("NOT_ALLOWED", "Only a user with the role Administrator may do this");
    const { webhookUrl, ...flags } = body as Schemas["WebhookConfigurationRequest"];
    if (!isAddress(webhookUrl)) throw failedWorkflow("INVALID_ADDRESS", "Results go to an http or https address without user info");
    // A form has true and false as words.
    const generateToken = String(flags.generateToken) === "true";
    const headerToken = String(flags.headerToken) === "true";
    if (generateToken) state.webhookToken = context.tokens.token("sandbox-webhook-", 32);
    const token = state.webhookToken;
    context.setWebhook({ url: webhookUrl, auth: headerToken && token !== null ? { kind: "bearer", token } : { kind: "none" } });
    return { status: 200, body: { status: "success", response: { webhookUrl, token, headerToken } } };
  });
}

function isAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, username, password } = new URL(url);
  return (protocol === "http:" || protocol === "https:") && username === "" && password === "";
}
