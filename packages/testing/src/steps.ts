/** Every step a fault server can take, by name. */
export { early, inOrder } from "./step.ts";
export { type AnswerOptions, answer } from "./steps/answer.ts";
export { headWithLength, illegalBody, informational } from "./steps/bodiless.ts";
export { corruptGzip, gzip, gzipBomb, gzipBombBytes } from "./steps/compressed.ts";
export {
  closeBeforeAnswer,
  closeMidBody,
  cutChunked,
  earlyKeepAliveClose,
  raw,
  resetBeforeAnswer,
  resetMidBody,
  resetMidHeaders,
  resetOnConnect,
} from "./steps/cut.ts";
export { emptyBody, html, notUtf8, retryAfter, withContentType } from "./steps/mislabelled.ts";
export { duplicateKeys, hugeIntegers, jsonText, jsonWithBom, malformedJson, prototypeKeys } from "./steps/odd-json.ts";
export { redirect, redirectLoop } from "./steps/redirect.ts";
export { drip, hangBeforeHeaders, hangConnect, stallAfterHeaders, stallMidHeaders } from "./steps/stall.ts";
