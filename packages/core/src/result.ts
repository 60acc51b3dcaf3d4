/** A documented success. */
export interface Success<Status extends number, Data> {
  readonly ok: true;
  readonly status: Status;
  readonly data: Data;
  readonly error?: undefined;
  /** The answer's status and headers; its body has been read into `data`. */
  readonly response: Response;
  /** How often the request was sent, counting the first. */
  readonly attempts: number;
}

/** A documented failure. */
export interface Failure<Status extends number, Body> {
  readonly ok: false;
  readonly status: Status;
  readonly data?: undefined;
  /** The error body, typed as documented and not checked: a proxy's own JSON may stand in it. `undefined` where it was empty, a page, or too large. */
  readonly error: Body | undefined;
  readonly response: Response;
  readonly attempts: number;
  /** How long the vendor asked to wait, in milliseconds. */
  readonly retryAfterMs?: number;
}

/** What every call of a client resolves to: one member per documented status. */
export type OperationResult = Success<number, unknown> | Failure<number, unknown>;

/** What `unwrap` gives: the data of the successes among a result's members. */
export type DataOf<Result extends OperationResult> = Extract<Result, { ok: true }>["data"];

export type ClientErrorStatus =
  | 400
  | 401
  | 402
  | 403
  | 404
  | 405
  | 406
  | 407
  | 408
  | 409
  | 410
  | 411
  | 412
  | 413
  | 414
  | 415
  | 416
  | 417
  | 418
  | 421
  | 422
  | 423
  | 424
  | 425
  | 426
  | 428
  | 429
  | 431
  | 451;
export type ServerErrorStatus = 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511;
/** What `2XX` stands for: the successes that carry a body. One without (204, 205) has to be listed on its own. */
export type SuccessStatus = 200 | 201 | 202 | 203 | 206 | 207 | 208 | 226;
/** The finite list of statuses that `default` stands for; a plain `number` would not narrow. */
export type ErrorStatus = ClientErrorStatus | ServerErrorStatus;
