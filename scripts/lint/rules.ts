import type { Rule } from "./rule.ts";
import { closedReason } from "./rules/closed-reason.ts";
import { errorWhen } from "./rules/error-when.ts";
import { evidence } from "./rules/evidence.ts";
import { examples } from "./rules/examples.ts";
import { extensionKnown } from "./rules/extension-known.ts";
import { extensionPlace } from "./rules/extension-place.ts";
import { localRefs } from "./rules/local-refs.ts";
import { operationCitesDocs } from "./rules/operation-cites-docs.ts";
import { operationId } from "./rules/operation-id.ts";
import { operationSucceeds } from "./rules/operation-succeeds.ts";
import { operationTag } from "./rules/operation-tag.ts";
import { pagination } from "./rules/pagination.ts";
import { pathNotDocumented } from "./rules/path-not-documented.ts";
import { piiDeclared } from "./rules/pii-declared.ts";
import { piiValue } from "./rules/pii-value.ts";
import { prose } from "./rules/prose.ts";
import { responseEnumOpen } from "./rules/response-enum-open.ts";
import { responseObjectOpen } from "./rules/response-object-open.ts";
import { retryDeclared } from "./rules/retry-declared.ts";
import { serverName } from "./rules/server-name.ts";

/** Our conventions, each held by one rule. */
export const rules: readonly Rule[] = [
  closedReason,
  errorWhen,
  evidence,
  examples,
  extensionKnown,
  extensionPlace,
  localRefs,
  operationCitesDocs,
  operationId,
  operationSucceeds,
  operationTag,
  pagination,
  pathNotDocumented,
  piiDeclared,
  piiValue,
  prose,
  responseEnumOpen,
  responseObjectOpen,
  retryDeclared,
  serverName,
];
