/** A program that is measured, and how the tables call it. */
export interface Subject {
  /** Its file in `programs/`. */
  readonly name: string;
  readonly label: string;
  /** The generator that it needs, if any. */
  readonly generator?: "openapi-typescript" | "hey-api" | "redocly" | "orval";
}

/** Every program that makes the call, ours first. */
export const subjects: readonly Subject[] = [
  { name: "ours", label: "ours, everything on" },
  { name: "raw", label: "ours through `raw`" },
  { name: "openapi-fetch", label: "openapi-fetch, token by a middleware", generator: "openapi-typescript" },
  { name: "openapi-fetch-static-header", label: "openapi-fetch, token in a fixed header", generator: "openapi-typescript" },
  { name: "hey-api", label: "hey-api", generator: "hey-api" },
  { name: "redocly", label: "redocly generate-client", generator: "redocly" },
  { name: "orval", label: "orval", generator: "orval" },
  { name: "ky", label: "ky" },
  { name: "axios", label: "axios" },
  { name: "fetch", label: "bare fetch" },
];
