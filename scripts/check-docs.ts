import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type CodeBlock, readCodeBlocks } from "./docs/code-blocks.ts";

/** Compiles every TypeScript block of the documentation and of the JSDoc, and looks at every relative link. */
const root = join(import.meta.dirname, "..");
const FEWEST_BLOCKS = 30;

const blocks = readCodeBlocks(root);
const wrong = [...compile(blocks), ...deadLinks()];
for (const problem of wrong) console.error(problem);
const files = new Set(blocks.map(({ source }) => source)).size;
console.log(`${blocks.length} code blocks in ${files} files compiled; ${wrong.length} problems`);
if (wrong.length > 0 || blocks.length < FEWEST_BLOCKS) process.exit(1);

function compile(blocks: readonly CodeBlock[]): string[] {
  mkdirSync(join(root, ".tmp"), { recursive: true });
  const folder = mkdtempSync(join(root, ".tmp/docs-"));
  try {
    blocks.forEach((block, index) => {
      writeFileSync(join(folder, `block-${index}.ts`), `${imports(block)}${block.code}\nexport {};\n`);
    });
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        extends: "../../tsconfig.base.json",
        compilerOptions: { noEmit: true, isolatedDeclarations: false, types: ["node"], verbatimModuleSyntax: false },
        include: ["*.ts"],
      }),
    );
    const { stdout } = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder, "--pretty", "false"], {
      encoding: "utf8",
    });
    return stdout
      .split("\n")
      .filter((line) => line.includes("error TS"))
      .map((line) => place(line, blocks));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Says where a compiler's error stands in the documentation. */
function place(line: string, blocks: readonly CodeBlock[]): string {
  const [, index, at] = /block-(\d+)\.ts\((\d+)/.exec(line) ?? [];
  const block = blocks[Number(index)];
  return block ? `${block.source}:${block.line + Number(at) - 2}: ${line.replace(/^.*?: /, "")}` : line;
}

/** JSDoc shows no imports of its own package, so they are added, on the block's first line. */
function imports({ source, code }: CodeBlock): string {
  const name = /^packages\/([^/]+)\/src\//.exec(source)?.[1];
  if (!name) return "\n";
  const index = readFileSync(join(root, "packages", name, "src/index.ts"), "utf8");
  const exported = [...index.matchAll(/[{,]\s*(?:type )?(?:\w+ as )?(\w+)(?=\s*[,}])/g)].map(([, one = ""]) => one);
  const used = exported.filter((one) => new RegExp(`\\b${one}\\b`).test(code) && !new RegExp(`import [^;]*\\b${one}\\b`).test(code));
  return used.length > 0 ? `import { ${[...new Set(used)].join(", ")} } from "@kyc-clients/${name}";\n` : "\n";
}

function deadLinks(): string[] {
  const files = spawnSync("git", ["ls-files", "-co", "--exclude-standard", "--", "*.md"], { cwd: root, encoding: "utf8" })
    .stdout.split("\n")
    .filter(Boolean);
  return files.flatMap((file) => {
    const text = readFileSync(join(root, file), "utf8");
    const targets = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, target = ""]) => target);
    return targets
      .filter((target) => !existsSync(join(root, dirname(file), target)))
      .map((target) => `${file}: a link leads nowhere: ${target}`);
  });
}
