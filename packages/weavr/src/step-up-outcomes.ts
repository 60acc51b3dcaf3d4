import type { OperationResult } from "@kyc-clients/core";

/** What came of starting a challenge. */
export type StepUpStart =
  | {
      readonly outcome: "sent";
      readonly channel: string;
      /** Of a prompt; the webhook `stepUpCompleted` has it too. */
      readonly challengeId: string | undefined;
      readonly validForMs: number;
      readonly resendAfterMs: number;
    }
  /** Another code can be had after that time. Nothing was sent. */
  | { readonly outcome: "too_soon"; readonly retryAfterMs: number }
  /** No more codes in this session: the user signs out, and in again. */
  | { readonly outcome: "limit_reached" }
  /** Weavr's word for why not, as `CHANNEL_NOT_REGISTERED`. */
  | { readonly outcome: "unavailable"; readonly reason: string };

/** What came of a code. */
export type StepUpVerification =
  | { readonly outcome: "stepped_up" }
  | { readonly outcome: "wrong_code"; readonly isLastTry: boolean }
  /** Start again, where another code can be had. */
  | { readonly outcome: "expired" }
  | { readonly outcome: "limit_reached" }
  /** Weavr's word for why not, as `STATE_INVALID`. */
  | { readonly outcome: "unavailable"; readonly reason: string };

/** What a user made of a prompt. */
export type StepUpEnd = "stepped_up" | "declined" | "expired" | "pending";

/** Weavr's word for a failure, wherever it stands. Only what has the form of a code, as it may end in a log. */
export function readReason(result: OperationResult): string | undefined {
  const { errorCode, code, message } = Object(result.error) as Readonly<Record<string, unknown>>;
  return [errorCode, code, message].find((one): one is string => typeof one === "string" && /^[A-Z][A-Z0-9_]{1,63}$/.test(one));
}
