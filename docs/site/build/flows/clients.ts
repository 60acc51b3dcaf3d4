import { pascalCase } from "../../../../scripts/generate/names.ts";
import type { Flow, Step } from "./flow.ts";
import { camelCase } from "./names.ts";
import { Code, printLiteral } from "./print-literal.ts";
import type { Scope } from "./scope.ts";
import { type VendorCode, vendorCode } from "./vendor-code.ts";

/** The client that calls a step, by the name of its variable; what makes it comes first when it is not made yet. */
export interface StepClient {
  readonly variable: string;
  readonly lines: readonly string[];
  /** Whether it is a client of a user's session, which throws where a session cannot go on. */
  readonly isUser: boolean;
}

/** Makes the clients of one sample, each when the first step needs it. */
export class Clients {
  readonly #flow: Flow;
  readonly #scope: Scope;
  readonly #code: VendorCode;
  readonly #made = new Map<string, string>();
  /** The step that the client does by itself, if there is one. */
  readonly signIn: Step | undefined;

  constructor(flow: Flow, scope: Scope) {
    this.#flow = flow;
    this.#scope = scope;
    this.#code = vendorCode[flow.vendor] ?? {};
    this.signIn = signInOf(flow, this.#code);
  }

  /** Gives the client of a step. */
  of(step: Step): StepClient {
    if (this.#flow.vendor === "weavr") return this.#weavr(step);
    const auth = this.#auth(step);
    return {
      ...this.#make(auth ?? "", auth === undefined ? "Unsigned" : auth.startsWith("basic") ? "ByBasic" : "ByToken", this.#create(auth)),
      isUser: false,
    };
  }

  #weavr(step: Step): StepClient {
    const keys = this.#flow.steps.flatMap(({ security }) => security.flatMap(({ values }) => (values["apiKey"] ? [values["apiKey"]] : [])));
    const members = Object.fromEntries(keys.map((key) => [this.#scope.codeOf(key), new Code(this.#scope.codeOf(key))]));
    const account = this.#make("account", "", this.#create(`${this.#own("account")}(${printLiteral(members, 2)})`));
    const token = step.security.find(({ values }) => values["token"])?.values["token"];
    if (token === undefined) return { ...account, isUser: false };
    const code = this.#scope.codeOf(token);
    const many =
      new Set(this.#flow.steps.flatMap(({ security }) => security.map(({ values }) => JSON.stringify(values["token"])))).size > 2;
    const wanted = many && token.kind === "output" ? camelCase(`user-of-${token.stepId}`) : "user";
    const user = this.#made.get(code);
    if (user !== undefined) return { variable: user, lines: account.lines, isUser: true };
    const variable = this.#scope.names.take(wanted);
    this.#made.set(code, variable);
    return { variable, lines: [...account.lines, `const ${variable} = ${account.variable}.as(${code});`], isUser: true };
  }

  #make(key: string, suffix: string, creation: string): { variable: string; lines: readonly string[] } {
    const known = this.#made.get(key);
    if (known !== undefined) return { variable: known, lines: [] };
    const isOnly =
      new Set(this.#flow.steps.filter((step) => step !== this.signIn).map(({ security }) => JSON.stringify(security))).size === 1;
    const variable = this.#scope.names.take(`${this.#flow.vendor}${isOnly ? "" : suffix}`);
    this.#made.set(key, variable);
    return { variable, lines: [`const ${variable} = ${creation};`] };
  }

  #create(auth: string | undefined): string {
    const factory = this.#own(`create${pascalCase(this.#flow.vendor)}Client`);
    return `${factory}({ baseUrl${auth === undefined ? "" : `, auth: ${auth}`} })`;
  }

  #auth(step: Step): string | undefined {
    const [security, ...others] = step.security;
    if (security === undefined) return undefined;
    if (others.length > 0) throw new Error(`${step.id}: signed by several schemes`);
    const { username, password, token, accessToken } = security.values;
    if (username !== undefined && password !== undefined) {
      const { basic } = this.#code;
      if (basic === undefined) throw new Error(`${this.#flow.vendor}: no strategy for Basic`);
      const members = { [basic.username]: this.#scope.codeOf(username), [basic.password]: this.#scope.codeOf(password) };
      return `${this.#scope.import("basic", basic.from)}(${printMembers(members)})`;
    }
    const bearer = token ?? accessToken;
    if (bearer === undefined) throw new Error(`${step.id}: no token`);
    if (this.signIn !== undefined) return this.#signInAuth(this.signIn);
    return `${this.#own("bearerToken")}(${this.#scope.codeOf(bearer)})`;
  }

  #signInAuth({ body }: Step): string {
    const filled = this.#scope.fill(body?.payload) as Record<string, Code>;
    const members = Object.entries(filled).map(([key, { text }]) => [`${key.slice(0, 1).toLowerCase()}${key.slice(1)}`, text] as const);
    return `${this.#own(this.#code.signIn?.strategy ?? "")}(${printMembers(Object.fromEntries(members))})`;
  }

  #own(name: string): string {
    return this.#scope.import(name, `@kyc-clients/${this.#flow.vendor}`);
  }
}

/** The one step that gets the token of all others, in the way that a strategy of the client does. */
function signInOf({ steps }: Flow, { signIn }: VendorCode): Step | undefined {
  const found = steps.find(({ operation }) => operation.id === signIn?.operationId);
  const tokens = new Set(steps.flatMap(({ security }) => security.map(({ values }) => JSON.stringify(values))));
  const [only] = tokens;
  return found !== undefined && tokens.size === 1 && only?.includes(`"stepId":"${found.id}"`) ? found : undefined;
}

function printMembers(members: Readonly<Record<string, string>>): string {
  return printLiteral(Object.fromEntries(Object.entries(members).map(([name, code]) => [name, new Code(code)])), 2, 0);
}
