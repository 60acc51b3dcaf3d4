import type { Socket } from "node:net";
import { createSecureContext, TLSSocket } from "node:tls";
import { type FaultServer, type FaultServerOptions, startServer } from "./fault-server.ts";
import { testCertificate, testCertificateKey } from "./test-certificate.ts";

/** Starts a fault server that speaks TLS with a self-signed certificate, which no client trusts by itself. */
export function startTlsServer(options: FaultServerOptions = {}): Promise<FaultServer> {
  const secureContext = createSecureContext({ cert: testCertificate, key: testCertificateKey });
  return startServer("https", options, async (tcp: Socket) => {
    const stream = new TLSSocket(tcp, { isServer: true, secureContext });
    stream.on("error", () => tcp.destroy());
    return stream;
  });
}
