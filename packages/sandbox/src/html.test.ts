import { expect, test } from "vitest";
import { html } from "./html.ts";

test("values are escaped, markup is not", () => {
  const hostile = `<script>alert("1")</script> & '`;
  expect(html`<p title="${hostile}">${[html`<b>${hostile}</b>`]}${3}</p>`.text).toBe(
    `<p title="&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62; &#38; &#39;"><b>&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62; &#38; &#39;</b>3</p>`,
  );
});
