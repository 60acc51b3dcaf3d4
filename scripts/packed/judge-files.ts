/** What stands against the files of a tarball. It holds what somebody reads who has nothing else, and no test. */
export function judgeFiles(files: readonly string[], hasChangelog: boolean): readonly string[] {
  // There is no changelog before the first release.
  const wanted = ["LICENSE", "README.md", "package.json", ...(hasChangelog ? ["CHANGELOG.md"] : [])];
  const missing = wanted.filter((file) => !files.includes(file)).map((file) => `${file} is not packed`);
  const tests = files.filter((file) => /\.test(?:-d)?\.|(?:^|\/)test\//.test(file)).map((file) => `${file} is packed, and is a test`);
  return [...missing, ...tests];
}
