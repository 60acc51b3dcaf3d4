import { expect, test } from "vitest";
import { canary, digitCanary } from "./canary.ts";
import { encodingFinder } from "./canary-encodings.ts";
import { huntCanaries } from "./hunt-canaries.ts";

const markers = new Map<string, string>([
  ...Array.from({ length: 200 }, (_, index): [string, string] => [`marker ${index}`, canary("x", 20 + (index % 20))]),
  ["mail", "petra.öst@mail.example"],
  ["number", digitCanary(9)],
  ["six", "Halvor"],
]);
const hunt = huntCanaries(markers);

const written: Readonly<Record<string, (marker: string) => string>> = {
  plain: (marker) => marker,
  "other case": (marker) => marker.toUpperCase(),
  base64: (marker) => Buffer.from(`a${marker}bc`).toString("base64"),
  base64url: (marker) => Buffer.from(marker).toString("base64url"),
  percent: (marker) => encodeURIComponent(marker),
  hex: (marker) => Buffer.from(marker).toString("hex"),
  "hex with spaces": (marker) =>
    Buffer.from(marker)
      .toString("hex")
      .replaceAll(/..(?=.)/g, "$& "),
  json: (marker) => JSON.stringify(`"${marker}`),
};

test.each(Object.entries(written))("finds one marker among many as the slow search does, and no other: %s", (_, write) => {
  for (const [name, marker] of markers) {
    const text = `before, ${write(marker)} and after`;
    const encodings = encodingFinder(marker)(text);
    expect(encodings.length).toBeGreaterThan(0);
    expect(hunt(text)).toEqual(encodings.map((encoding) => ({ canary: name, encoding })));
  }
});

test("finds nothing where nothing is", () => {
  expect(hunt("")).toEqual([]);
  expect(hunt("a line of a log without any of them: 200 GET /people/{id}")).toEqual([]);
  expect(huntCanaries([])("anything")).toEqual([]);
});

test("finds bytes as base64, as hex and as a list of numbers", () => {
  const bytes = Uint8Array.from({ length: 24 }, (_, index) => (index * 37 + 5) % 256);
  const find = huntCanaries([["file", bytes]]);
  const base64 = Buffer.concat([Buffer.from([1]), bytes, Buffer.from([2, 3])]).toString("base64");
  expect(find(base64)).toEqual([{ canary: "file", encoding: "base64" }]);
  expect(find(Buffer.from(bytes).toString("hex"))).toEqual([{ canary: "file", encoding: "hex" }]);
  expect(find(`data: ${JSON.stringify([...bytes])}`)).toEqual([{ canary: "file", encoding: "json" }]);
});

test("a short marker counts only where it stands by itself", () => {
  const find = huntCanaries([
    ["first name", "Runa"],
    ["code", "a.b"],
    ["longer code", "a.b.c"],
  ]);
  expect(find("name: Runa.")).toEqual([{ canary: "first name", encoding: "plain" }]);
  expect(find("Runabout, runa, xRuna, a-b")).toEqual([]);
  expect(find("a.b.c")).toEqual([{ canary: "longer code", encoding: "plain" }]);
});
