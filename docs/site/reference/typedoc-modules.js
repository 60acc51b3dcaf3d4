import { Converter, ReflectionKind } from "typedoc";

/** Types that openapi-typescript made of a whole spec; the pages of the specs show the same, and better. */
const WHOLE_SPEC = ["paths", "webhooks", "components", "operations", "$defs"];

/** Names each module's page, and leaves out the types of whole specs and what is shown where it is inherited from. */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.getReflectionsByKind(ReflectionKind.Module)) module.name = pageName(module.name);
    for (const reflection of project.getReflectionsByKind(ReflectionKind.Interface | ReflectionKind.TypeAlias)) {
      const isOfSpec = /openapi\.gen\.ts$/.test(reflection.sources?.[0]?.fullFileName ?? "");
      if (isOfSpec && WHOLE_SPEC.includes(reflection.name)) project.removeReflection(reflection);
    }
  });
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    for (const reflection of project.getReflectionsByKind(ReflectionKind.All)) {
      delete reflection.sources;
      const isInherited = reflection.inheritedFrom !== undefined && reflection.parent?.kindOf(ReflectionKind.Interface);
      if (isInherited || isOnPageBeside(reflection)) project.removeReflection(reflection);
      // A parameter that is taken apart has no name of its own.
      if (reflection.name === "__namedParameters") reflection.name = "options";
    }
    // Nothing has a source any more: no column for it.
    app.options.setValue("disableSources", true);
  });
}

/** Whether a name stands for one that has its place on the page of the same package's operations or schemas. */
function isOnPageBeside(reflection) {
  const page = reflection.kindOf(ReflectionKind.Reference) ? reflection.getTargetReflectionDeep().parent?.name : undefined;
  return page === `${reflection.parent?.name}-operations` || page === `${reflection.parent?.name}-schemas`;
}

/** `core/src/validate` is on the page `core-validate`, `alloy/src/operations.gen` on `alloy-operations`. */
function pageName(name) {
  return name
    .replace(/\/src(\/index)?$/, "")
    .replace("/src/server", "-node")
    .replace("/src/client-of", "-named")
    .replace("/src/", "-")
    .replace(".gen", "");
}
