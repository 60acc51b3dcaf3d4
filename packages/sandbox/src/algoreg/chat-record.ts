/** A conversation. */
export interface ThreadRecord {
  readonly id: string;
  readonly createdAt: number;
  customerIds: readonly string[];
  /** Addresses that take part beside those of its customers. */
  readonly contacts: readonly string[];
  readonly messages: MessageRecord[];
  tags: readonly string[];
  status: number;
  comment: string;
  reminder: ThreadReminder | undefined;
}

/** How often to remind, and how long to wait before each time; here in hours. */
export interface ThreadReminder {
  readonly delay: number;
  numberLeft: number;
}

/** A message of a thread. */
export interface MessageRecord {
  readonly id: string;
  readonly origin: "api" | "end_user" | "reminder";
  readonly agent: number | undefined;
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  readonly content: string;
  readonly priority: number;
  readonly delivery: unknown;
  readonly mailbox: string | undefined;
  readonly externalId: string | undefined;
  readonly repliesTo: string | undefined;
  readonly attachments: readonly AttachmentRecord[];
  readonly at: number;
  readBy: readonly number[];
}

/** A file in a thread. */
export interface AttachmentRecord {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  /** Null until it was looked at. */
  isHarmless: boolean | null;
}

/** A token that opens the end user's page. */
export interface ChatTokenRecord {
  readonly token: string;
  readonly expiresAt: number;
  readonly externalId: string | undefined;
  readonly emails: readonly string[];
  readonly from: string | undefined;
  readonly tags: readonly string[];
}
