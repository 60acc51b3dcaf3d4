import type { KnipConfiguration } from "knip";
import { vendorNames } from "../packages.ts";

const tests = "{src,test}/**/*.ts";
type Workspace = NonNullable<KnipConfiguration["workspaces"]>[string];

/** All vendors have one manifest (vendor-shape.test.ts); `fast-check` draws what the sign-in of some of them is tried with. */
const vendor = (name: string): Workspace => ({
  entry: ["src/**/*.test-d.ts"],
  project: [tests],
  ...(name !== "algoreg" && { ignoreDependencies: ["fast-check"] }),
});

/** What knip holds to be used: entry points are those of each package.json, the tests, and what is named here. */
const config: KnipConfiguration = {
  treatConfigHintsAsErrors: true,
  // Generation writes all that a spec has, whether a test names it or not.
  ignore: ["**/*.gen.ts"],
  // What an exported function takes or gives is exported with it, named elsewhere or not.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreDependencies: [
    // Started by path: turbo by scripts/run-turbo.ts, the others by the checks that spawn them.
    ...["turbo", "@redocly/cli", "@arethetypeswrong/cli"],
    // Imported by code in the guides, which docs:check compiles.
    ...["hono", "keyv"],
    // A module that the page makes when a sample is run.
    "playground",
  ],
  // Debian's, which .ci/run installs.
  ignoreBinaries: ["redis-server"],
  workspaces: {
    ".": { entry: ["examples/*/*.ts"], project: ["examples/**/*.ts", "*.ts"] },
    "packages/auth": { entry: ["fleet/*.ts"], project: ["{src,test,fleet}/**/*.ts"] },
    "packages/core": { entry: ["test/**/*.test-d.ts"], project: [tests] },
    "packages/sandbox": { entry: ["src/**/*.test-d.ts"], project: [tests] },
    "packages/conformance": { project: [tests] },
    "packages/testing": { project: ["src/**/*.ts"] },
    ...Object.fromEntries(vendorNames.map((name) => [`packages/${name}`, vendor(name)])),
    scripts: { entry: ["*.ts", "lint/plugin.ts", "tarballs/*.mjs", "unused/{knip.config,count-files}.ts"], project: ["**/*.{ts,mjs}"] },
    // Programs and children are started by path, as are most of the peers that they call.
    bench: {
      entry: ["{programs,children}/**/*.{ts,mjs}"],
      project: ["**/*.{ts,mjs}"],
      ignoreDependencies: ["@hey-api/openapi-ts", "@stoplight/prism-cli", "openapi-typescript", "orval", "typescript-7"],
      ignoreUnresolved: [/^\.\.\/peers\//],
    },
    // Runtimes and compilers are started by path, and the programs find each other where they are copied to.
    "scripts/matrix": {
      entry: ["program/{node,page,page-start,worker}.mjs", "types/program/*"],
      project: ["**/*.{ts,mts,mjs}"],
      ignoreDependencies: ["bun", "deno", "workerd", /^node-/, /^typescript-/],
      ignoreUnresolved: ["./entries.mjs"],
    },
    // Imported by a name that the type checker does not follow.
    "scripts/registry": { entry: ["serve.ts"], project: ["**/*.ts"], ignoreDependencies: ["verdaccio"] },
    "docs/site": {
      // Programs and plugins that the build starts by path, and the pages.
      entry: ["build/*/main.ts", "build/redoc/plugin.ts", "build/redoc/page/page.js", "src/**/*.astro"],
      project: ["**/*.{ts,astro,js,mdx}", "!reference/**"],
    },
    // TypeDoc reads the packages by the paths of its typedoc.json.
    "docs/site/reference": { project: ["*.js"], ignoreDependencies: [/^@kyc-clients\//] },
  },
};

export default config;
