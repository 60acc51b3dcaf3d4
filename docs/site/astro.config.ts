import starlight from "@astrojs/starlight";
import { defineConfig, passthroughImageService } from "astro/config";
import { base, origin, output, served } from "./build/places.ts";
import { sidebar } from "./src/sidebar.ts";

export default defineConfig({
  site: origin,
  base,
  outDir: output,
  publicDir: served,
  compressHTML: false,
  image: { service: passthroughImageService() },
  vite: { resolve: { conditions: ["@kyc-clients/source"] }, worker: { format: "es" } },
  integrations: [
    starlight({
      title: "kyc-clients",
      description: "Typed, OpenAPI-first TypeScript clients for identity verification APIs, with a local sandbox that runs in the page",
      sidebar,
      customCss: ["./src/styles/theme.css", "./src/flows/flows.css"],
      favicon: "/favicon.svg",
      social: [{ icon: "github", label: "Source", href: "https://github.com/kyc-clients/kyc-clients" }],
      components: { MarkdownContent: "./src/components/MarkdownContent.astro", SocialIcons: "./src/components/HeaderLinks.astro" },
      // Wrapped code needs no scrolling, on a phone either.
      expressiveCode: { defaultProps: { wrap: true } },
      pagination: false,
      credits: false,
    }),
  ],
});
