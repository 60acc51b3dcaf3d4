/** What `error.type` says for each minor code. 4012 carries the words of 4013, as Alloy's sample does. */
export const errorTypes: Readonly<Record<number, string>> = {
  4000: "Bad Request",
  4001: "Header Validation Failure",
  4002: "Request Body Validation Failure",
  4003: "Invalid Request Body",
  4011: "Unauthorized",
  4012: "API Authentication Failure",
  4013: "API Authentication Failure",
  4014: "Bearer Token Refresh Unauthorized",
  4015: "Production Mode Disabled",
  4031: "Forbidden",
  4032: "Environment Mismatch",
  4033: "Rate Limit Exceeded",
  4041: "Not Found",
  4042: "Not Found",
  4091: "Conflict",
  4121: "Precondition Failed",
  4180: "Teapot",
  5000: "Server Error",
  5001: "Services Disabled",
  5002: "Response Body Validation Failure",
  5031: "Service Unavailable",
};

const firstOfStatus: Readonly<Record<number, number>> = {
  400: 4000,
  401: 4011,
  403: 4031,
  404: 4041,
  409: 4091,
  412: 4121,
  418: 4180,
  429: 4033,
  500: 5000,
  503: 5031,
};

/** The minor code of a fault that names none. Statuses that Alloy does not list get 5000. */
export function defaultMinorCode(status: number): number {
  return firstOfStatus[status] ?? 5000;
}
