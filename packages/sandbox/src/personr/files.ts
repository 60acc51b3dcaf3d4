import { failedWorkflow } from "./errors.ts";

/** Insists on a file that Personr takes: a name with one of its four endings, and content in base64. @throws Refusal with 400 */
export function requireFile(name: string, contents: string): void {
  if (!/\.(?:jpg|jpeg|png|pdf)$/i.test(name)) throw failedWorkflow("INVALID_FILE", "The file is not one of jpg, jpeg, png and pdf");
  if (contents === "" || !/^[A-Za-z0-9+/]+=*$/.test(contents)) throw failedWorkflow("INVALID_FILE", "The file is not base64");
}
