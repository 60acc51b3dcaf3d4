export { type BlackHole, startBlackHole } from "./black-hole.ts";
export { canary, digitCanary } from "./canary.ts";
export type { Encoding } from "./canary-encodings.ts";
export { type View, type ViewedText, viewsOf } from "./canary-views.ts";
export { type CapturedOutput, captureConsole } from "./capture-console.ts";
export { type Deferred, deferred } from "./deferred.ts";
export { type FaultServer, type FaultServerOptions, startFaultServer } from "./fault-server.ts";
export { type CanaryHit, findCanaries } from "./find-canaries.ts";
export { type FoundCanary, huntCanaries } from "./hunt-canaries.ts";
export { type ManualClock, type ManualClockOptions, manualClock } from "./manual-clock.ts";
export { mergedSchema, typesOf, type ValueSchema } from "./merged-schema.ts";
export { type Change, change, type Payloads } from "./payloads.ts";
export type { RecordedRequest } from "./recorded-request.ts";
export { type FetchCall, type StubbedFetch, stubFetch } from "./recording-fetch.ts";
export { refusedUrl } from "./refused-url.ts";
export type { ResponseHeaders } from "./response-head.ts";
export { settle } from "./settle.ts";
export type { ConnectStep, Exchange, RequestStep, Step, StepSource } from "./step.ts";
export {
  type AnswerOptions,
  answer,
  closeBeforeAnswer,
  closeMidBody,
  corruptGzip,
  cutChunked,
  drip,
  duplicateKeys,
  early,
  earlyKeepAliveClose,
  emptyBody,
  gzip,
  gzipBomb,
  gzipBombBytes,
  hangBeforeHeaders,
  hangConnect,
  headWithLength,
  html,
  hugeIntegers,
  illegalBody,
  informational,
  inOrder,
  jsonText,
  jsonWithBom,
  malformedJson,
  notUtf8,
  prototypeKeys,
  raw,
  redirect,
  redirectLoop,
  resetBeforeAnswer,
  resetMidBody,
  resetMidHeaders,
  resetOnConnect,
  retryAfter,
  stallAfterHeaders,
  stallMidHeaders,
  withContentType,
} from "./steps.ts";
export { testCertificate } from "./test-certificate.ts";
export { type PayloadTests, testPayloads } from "./test-payloads.ts";
export { startTlsServer } from "./tls-server.ts";
export { type WatchedSignal, watchedSignal } from "./watched-signal.ts";
