/** The part of oidc-provider that the tests use; the package brings no types. */
declare module "oidc-provider" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  export class Provider {
    constructor(issuer: string, configuration: object);
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    use(middleware: (context: { readonly path: string }, next: () => Promise<void>) => Promise<void>): void;
    /** The model of a client credentials token: its own expiry check decides what `find` gives. */
    readonly ClientCredentials: { find(token: string): Promise<{ readonly clientId: string } | undefined> };
  }
}
