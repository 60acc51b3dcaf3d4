import type { Answer } from "../vendor.ts";

/** An answer of `/api/v2` when all went well. */
export function success(data?: unknown): Answer {
  return { status: 200, body: { code: 200, status: "success", message: "", ...(data !== undefined && { data }) } };
}
