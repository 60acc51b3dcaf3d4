const logo = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g;

/** Redocly's name beside the words "API docs by", drawn here as the script would fetch it from Redocly's servers. */
const drawn =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='52' height='16'%3E" +
  "%3Ctext x='2' y='12' font-family='sans-serif' font-size='12' font-weight='bold' fill='%236b8ae0'%3ERedocly%3C/text%3E%3C/svg%3E";

/**
 * Redoc's script without the one request that it makes to another host: for a logo.
 *
 * @throws Error when it does not name the logo as often as it did.
 */
export function localScript(script: string): string {
  const named = script.match(logo)?.length ?? 0;
  if (named !== 2) throw new Error(`Redoc's script names its logo ${named} times, not twice: look what it loads now`);
  return script.replaceAll(logo, drawn);
}
