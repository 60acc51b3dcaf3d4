import { expect, test } from "vitest";
import { RequestParser } from "./request-parser.ts";

function parsed(...pieces: string[]): { heads: string[]; bodies: string[]; ended: number } {
  const seen = { heads: [] as string[], bodies: [] as string[], ended: 0 };
  let body = "";
  const parser = new RequestParser({
    head: (head) => void seen.heads.push(`${head.method} ${head.target} ${head.rawHeaders.map((pair) => pair.join("=")).join()}`),
    body: (bytes) => {
      body += Buffer.from(bytes).toString("latin1");
    },
    end: () => {
      seen.ended += 1;
      seen.bodies.push(body);
      body = "";
    },
  });
  for (const piece of pieces) parser.push(Buffer.from(piece, "latin1"));
  return seen;
}

const counted = "POST /a?b=c HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhello";
const chunked = "PUT /x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;ext=1\r\nabc\r\nA\r\n0123456789\r\n0\r\nTrailer: t\r\n\r\n";

test("reads two requests out of one piece", () => {
  expect(parsed(counted + chunked)).toEqual({
    heads: ["POST /a?b=c Host=h,Content-Length=5", "PUT /x Transfer-Encoding=chunked"],
    bodies: ["hello", "abc0123456789"],
    ended: 2,
  });
});

test("reads the same when each byte comes alone", () => {
  expect(parsed(...(counted + chunked))).toEqual(parsed(counted + chunked));
});

test("reports a head before its body is in", () => {
  expect(parsed(counted.slice(0, -3))).toEqual({ heads: ["POST /a?b=c Host=h,Content-Length=5"], bodies: [], ended: 0 });
});

test("throws on bytes that are not HTTP", () => {
  expect(() => parsed("\x16\x03\x01 hello\r\n\r\n")).toThrow("not an HTTP/1.x request");
});
