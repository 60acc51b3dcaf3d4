/** What programs in the page import beside the real packages: the page fills these modules in, and here are their types. */

declare module "playground/alloy" {
  type Here = import("./worker/playground.ts").Playground<"alloy">;
  export const sandbox: Here["sandbox"];
  export const clock: Here["clock"];
  export const observe: Here["observe"];
  export const decided: Here["decided"];
  export const listen: Here["listen"];
  export const loseAnswer: Here["loseAnswer"];
}

declare module "playground/algoreg" {
  type Here = import("./worker/playground.ts").Playground<"algoreg">;
  export const sandbox: Here["sandbox"];
  export const clock: Here["clock"];
  export const observe: Here["observe"];
  export const decided: Here["decided"];
  export const listen: Here["listen"];
  export const loseAnswer: Here["loseAnswer"];
}

declare module "playground/personr" {
  type Here = import("./worker/playground.ts").Playground<"personr">;
  export const sandbox: Here["sandbox"];
  export const clock: Here["clock"];
  export const observe: Here["observe"];
  export const decided: Here["decided"];
  export const listen: Here["listen"];
  export const loseAnswer: Here["loseAnswer"];
}

declare module "playground/icomply" {
  type Here = import("./worker/playground.ts").Playground<"icomply">;
  export const sandbox: Here["sandbox"];
  export const clock: Here["clock"];
  export const observe: Here["observe"];
  export const decided: Here["decided"];
  export const listen: Here["listen"];
  export const loseAnswer: Here["loseAnswer"];
}

declare module "playground/weavr" {
  type Here = import("./worker/playground.ts").Playground<"weavr">;
  export const sandbox: Here["sandbox"];
  export const clock: Here["clock"];
  export const observe: Here["observe"];
  export const decided: Here["decided"];
  export const listen: Here["listen"];
  export const loseAnswer: Here["loseAnswer"];
}
