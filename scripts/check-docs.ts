import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type CodeBlock, nameOf, readCodeBlocks } from "./docs/code-blocks.ts";
import { compileFolder, inTemporaryFolder } from "./docs/compile-folder.ts";
import { followLinks } from "./docs/links.ts";

/** Compiles every TypeScript block of the documentation and of the JSDoc, and follows every relative link. */
const root = join(import.meta.dirname, "..");
/** Fewer were looked at by a check that does not see. */
const FEWEST = { blocks: 200, links: 300, anchors: 200 };

const blocks = readCodeBlocks(root);
const markdown = markdownFiles();
const { links, anchors, problems } = followLinks(root, markdown);
const wrong = [...(await compile(blocks)), ...problems];
for (const problem of wrong) console.error(problem);
const sources = new Set(blocks.map(({ source }) => source)).size;
console.log(`${blocks.length} code blocks in ${sources} files compiled`);
console.log(`${links} links in ${markdown.length} files followed, ${anchors} of them to a heading; ${wrong.length} problems`);
const hasSeen = blocks.length >= FEWEST.blocks && links >= FEWEST.links && anchors >= FEWEST.anchors;
if (wrong.length > 0 || !hasSeen) process.exit(1);

function compile(blocks: readonly CodeBlock[]): Promise<readonly string[]> {
  return inTemporaryFolder("docs", (folder) => {
    blocks.forEach((block, index) => {
      writeFileSync(join(folder, `block-${index}.ts`), `${imports(block)}${block.code}\nexport {};\n`);
      const name = nameOf(block);
      if (name !== undefined) writeFileSync(join(folder, name), block.code, { flag: "wx" });
    });
    return compileFolder(folder, { verbatimModuleSyntax: false }).problems.map((line) => place(line, blocks));
  });
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

function markdownFiles(): string[] {
  const listed = spawnSync("git", ["ls-files", "-co", "--exclude-standard", "--", "*.md"], { cwd: root, encoding: "utf8" });
  return listed.stdout.split("\n").filter((file) => file !== "" && existsSync(join(root, file)));
}
