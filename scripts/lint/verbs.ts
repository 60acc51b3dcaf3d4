/** The first word of an `operationId`; add one here when a vendor does something that none of these says. */
export const verbs: ReadonlySet<string> = new Set([
  ...["list", "get", "head", "create", "update", "replace", "delete"],
  ...["search", "find", "download", "upload", "save"],
  ...["start", "resume", "run", "rerun", "request", "submit", "cancel", "reset", "simulate"],
  ...["check", "validate", "verify", "review", "confirm", "accept", "reject", "approve"],
  ...["activate", "deactivate", "block", "unblock", "enable", "disable"],
  ...["add", "remove", "link", "unlink", "assign", "unassign", "merge", "clear"],
  ...["send", "invite", "consume", "issue", "enrol", "exchange", "refresh", "revoke", "log", "login", "logout"],
  ...["configure", "switch", "execute", "pause", "evaluate", "screen"],
]);

/** What does without a noun, as the session is the only thing it can be about. */
export const bareVerbs: ReadonlySet<string> = new Set(["logout"]);

/** The first word of a webhook's `operationId`: it names what we do, as the vendor is the caller. */
export const webhookVerbs: ReadonlySet<string> = new Set(["on", "receive"]);
