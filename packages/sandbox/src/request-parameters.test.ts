import { expect, test } from "vitest";
import { queryParameters } from "./request-parameters.ts";

const operation = { method: "GET", path: "/things", security: [], json: "200", query: { q: { style: "deepObject" }, tag: {} } } as const;
const read = (search: string) => queryParameters(operation, `http://localhost/things${search}`);

test("a name that comes more than once is a list, and a deep object has its members", () => {
  expect(read("?tag=a&tag=b&q%5Bstatus%5D=new&q[from]=1&other=x")).toEqual({
    tag: ["a", "b"],
    q: { status: "new", from: "1" },
    other: "x",
  });
});

test("brackets mean nothing in the name of another parameter", () => {
  expect(read("?tag[a]=1&q[]=2&q=3")).toEqual({ "tag[a]": "1", "q[]": "2", q: "3" });
});

test("a member with a name that objects have by themselves is a member", () => {
  const { q } = read("?q[__proto__]=x&q[constructor]=y");
  expect([Object.keys(q as object), Object.getPrototypeOf(q)]).toEqual([["__proto__", "constructor"], Object.prototype]);
});
