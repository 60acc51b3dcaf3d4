import { expect, test } from "vitest";
import { canary } from "./canary.ts";
import { captureConsole } from "./capture-console.ts";
import { findCanaries } from "./find-canaries.ts";

test("collects console, stdout, stderr and warnings, and returns the value", async () => {
  const before = [console.log, process.stdout.write];
  const output = await captureConsole(async () => {
    console.log("to %s", "log", { a: { b: { c: { d: "deep" } } } });
    console.error("to error");
    process.stdout.write(Buffer.from("to stdout\n"));
    await new Promise<void>((resolve) => process.stderr.write("to stderr\n", () => resolve()));
    process.emitWarning("to warning");
    return 7;
  });
  expect(output.value).toBe(7);
  expect(output.text).toMatch(/to log [\s\S]*deep[\s\S]*to error\nto stdout\nto stderr\n[\s\S]*to warning/);
  expect(output.calls.map((call) => call.method)).toEqual(["log", "error"]);
  expect([console.log, process.stdout.write]).toEqual(before);
});

test("puts everything back when the function throws", async () => {
  const before = [console.warn, process.stderr.write];
  await expect(captureConsole(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect([console.warn, process.stderr.write]).toEqual(before);
});

test("what it collects can be searched for canaries", async () => {
  const secret = canary("printed");
  const output = await captureConsole(() => console.info(new Error("x", { cause: { secret } })));
  expect(findCanaries({ secret }, { text: output.text, calls: output.calls }).map((hit) => hit.sink)).toEqual(
    expect.arrayContaining(["text", "calls"]),
  );
});
