import { Html, html } from "./html.ts";
import type { Overview, VendorOverview } from "./overview.ts";
import { pageStyle } from "./page-style.ts";
import type { LoggedRequest } from "./request-log.ts";

/** The sandbox's page: what is served, how to sign in, which triggers there are, and what was called. No script. */
export function renderPage({ vendors }: Overview): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Local sandbox</title>
<style>${new Html(pageStyle)}</style>
</head>
<body>
<main>
<h1>Local sandbox</h1>
<p>Stand-ins for identity verification APIs. Decisions are canned: they say nothing about what a vendor would decide, and no vendor made or endorses this.</p>
${vendors.map(renderVendor)}
</main>
</body>
</html>
`.text;
}

function renderVendor(vendor: VendorOverview): Html {
  const { title, baseUrl, controlUrl, now, signIn, example, scenarios, requests } = vendor;
  return html`<section aria-labelledby="${vendor.vendor}">
<h2 id="${vendor.vendor}">${title}</h2>
<dl>
<dt>Base URL</dt><dd><code>${baseUrl}</code></dd>
<dt>Virtual time</dt><dd>${formatTime(now)}</dd>
</dl>
<h3>Sign in</h3>
<ul>${signIn.map((line) => html`<li><code>${line}</code></li>`)}</ul>
<pre tabindex="0"><code>${example}</code></pre>
<h3>Scenarios</h3>
<div class="wide" tabindex="0" role="region" aria-label="Scenarios of ${title}"><table>
<thead><tr><th scope="col">Scenario</th><th scope="col">Trigger</th><th scope="col">Effect</th></tr></thead>
<tbody>${scenarios.map((scenario) => html`<tr><th scope="row">${scenario.title}</th><td data-label="Trigger">${scenario.trigger}</td><td data-label="Effect">${scenario.effect}</td></tr>`)}</tbody>
</table></div>
<h3>Control</h3>
<pre tabindex="0"><code>curl -X POST ${controlUrl}/reset
curl -H 'content-type: application/json' -d '{"ms": 3600000}' ${controlUrl}/clock/advance
curl -H 'content-type: application/json' -d '{"status": 503, "times": 2}' ${controlUrl}/faults
curl ${controlUrl}/requests</code></pre>
<h3>Recent requests</h3>
${requests.length === 0 ? html`<p>None yet.</p>` : html`<ol class="log">${requests.map(renderRequest)}</ol>`}
</section>
`;
}

function renderRequest(request: LoggedRequest): Html {
  const { number, at, method, path = "(no such operation)", status, kind } = request;
  const bodies = { request: request.request, response: request.response };
  return html`<li value="${number}"><details><summary><code>${method} ${path}</code> <b>${status}</b> ${kind.replace("_", " ")}, ${formatTime(at)}</summary>
<pre tabindex="0"><code>${JSON.stringify(bodies, null, 2)}</code></pre></details></li>`;
}

function formatTime(epochMs: number): string {
  return `${new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "medium", timeZone: "UTC" }).format(epochMs)} UTC`;
}
