import type { Delivery } from "./deliveries.ts";
import type { Spec, SpecWebhook } from "./spec.ts";

/**
 * Makes a function that finds the webhooks of the spec that a delivery may be: by its address, which names it in the marked round, and where
 * some vendors tell it; else by what its body fits, and by whose example has a `type` that begins most like its own.
 */
export async function webhookFinder(vendor: string, { webhooks }: Spec): Promise<(delivery: Delivery) => readonly SpecWebhook[]> {
  const validators = (await import(`@kyc-clients/${vendor}/validate`)) as Readonly<Record<string, (value: unknown) => boolean>>;
  return ({ url, body }) => {
    const { pathname } = new URL(url);
    const told = webhooks.filter(({ name, path }) => pathname.split("/").includes(name) || (path !== undefined && pathname.endsWith(path)));
    if (told.length > 0) return told;
    const value = JSON.parse(body) as { readonly type?: unknown };
    const fitting = webhooks.filter(({ schemaName }) => validators[`validate${schemaName}`]?.(value) === true);
    const alike = fitting.map((webhook) => Math.max(...typesOf(webhook).map((type) => commonStart(type, String(value.type)))));
    return fitting.filter((_, index) => alike[index] === Math.max(...alike));
  };
}

/** The types that a webhook's examples have; a printed one may have a blank. */
function typesOf({ request }: SpecWebhook): readonly string[] {
  const examples = Object.values(request).flatMap(({ example, examples = {} }) => [
    example,
    ...Object.values(examples).map(({ value }) => value),
  ]);
  return ["", ...examples.map((one) => String(one?.type).replaceAll(" ", ""))];
}

function commonStart(first: string, second: string): number {
  const end = Array.from(first).findIndex((character, index) => character !== second[index]);
  return end < 0 ? first.length : end;
}
