import { type HttpHandler, http } from "msw";
import type { setupWorker } from "msw/browser";
import { setupServer } from "msw/node";
import { expectTypeOf, test } from "vitest";
import { createSandbox, type Sandbox } from "./index.ts";
import { sandboxHandlers } from "./msw.ts";

declare const any: Sandbox;

test("sandboxes become handlers for MSW in Node and in the browser, beside others", () => {
  const handlers = sandboxHandlers(createSandbox("alloy"), createSandbox("weavr"), any);
  expectTypeOf(handlers).toEqualTypeOf<HttpHandler[]>();
  expectTypeOf(handlers).not.toBeAny();
  expectTypeOf(
    setupServer(
      ...handlers,
      http.get("/", () => undefined),
    ).listen,
  ).toBeFunction();
  expectTypeOf<typeof setupWorker>().toBeCallableWith(...handlers);
});

test("what is no sandbox is refused", () => {
  // @ts-expect-error A name is not a sandbox.
  expectTypeOf(sandboxHandlers).toBeCallableWith("alloy");
});
