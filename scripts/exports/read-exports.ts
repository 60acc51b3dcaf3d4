import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** What a package exports: a line for each name of each entry point, `<entry point> <name>: <kind>`, sorted. */
export type Exports = readonly string[];

interface EntryPoint {
  readonly name: string;
  readonly types: string;
}

/** Reads what these packages of a folder export, from the declarations that were built: what a program sees that has installed them. */
export function readExports(folder: string, packages: readonly string[]): ReadonlyMap<string, Exports> {
  const entryPoints = new Map(packages.map((name) => [name, entryPointsOf(join(folder, name))]));
  const program = ts.createProgram({
    rootNames: [...entryPoints.values()].flat().map(({ types }) => types),
    options: { noLib: true, types: [], module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  });
  const checker = program.getTypeChecker();
  const linesOf = ({ name, types }: EntryPoint): Exports => {
    const source = program.getSourceFile(types);
    if (source === undefined) throw new Error(`${types} is missing: run npm run build`);
    const module = checker.getSymbolAtLocation(source);
    const exported = module === undefined ? [] : checker.getExportsOfModule(module);
    if (exported.length === 0) throw new Error(`${types} exports nothing`);
    return exported.map((symbol) => `${name} ${symbol.name}: ${kindOf(symbol, checker)}`);
  };
  return new Map([...entryPoints].map(([name, ofPackage]) => [name, ofPackage.flatMap(linesOf).toSorted()]));
}

function entryPointsOf(folder: string): readonly EntryPoint[] {
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { exports: Record<string, { types?: string }> };
  return Object.entries(exports).flatMap(([name, { types }]) => (types === undefined ? [] : [{ name, types: join(folder, types) }]));
}

const VALUES: readonly (readonly [ts.SymbolFlags, string])[] = [
  [ts.SymbolFlags.Class, "class"],
  [ts.SymbolFlags.Function, "function"],
  [ts.SymbolFlags.Variable, "const"],
  [ts.SymbolFlags.Enum, "enum"],
  [ts.SymbolFlags.Namespace, "namespace"],
];

/** The kind of a value, and `type` where the name is a type's (also). That one is written as an interface or as an alias is no promise. */
function kindOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const { flags } = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const values = VALUES.flatMap(([flag, kind]) => (flags & flag ? [kind] : []));
  const isType = (flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias)) !== 0 && (flags & ts.SymbolFlags.Class) === 0;
  const kinds = isType ? [...values, "type"] : values;
  if (kinds.length === 0) throw new Error(`${symbol.name} stands for something that is not there`);
  return kinds.join(", ");
}
