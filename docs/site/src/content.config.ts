import { defineCollection } from "astro:content";
import { docsSchema } from "@astrojs/starlight/schema";
import { glob } from "astro/loaders";

/** Every page is made by the build's steps, from the Markdown and the specs of the repository. */
export const collections = {
  docs: defineCollection({ loader: glob({ base: "./.generated/content", pattern: "**/*.{md,mdx}" }), schema: docsSchema() }),
};
