import type { Action, VendorContext } from "../vendor.ts";
import { agentActions } from "./agent-actions.ts";
import { portalActions } from "./portal-actions.ts";
import type { IcomplyState } from "./state.ts";

/** What people do outside of iComply's API: in its portal as clients, and on its screens as agents. */
export function createActions(state: IcomplyState, context: VendorContext): Readonly<Record<string, Action>> {
  return { ...portalActions(state, context), ...agentActions(state, context) };
}
