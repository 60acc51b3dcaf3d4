/** The media types that the sandbox tells by the end of a file's name. */
const types: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  txt: "text/plain",
};

/** The kind of a file, and its media type. */
export function fileType(name: string): { readonly type: string; readonly mime: string } {
  const end = /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  return { type: end, mime: types[end] ?? "application/octet-stream" };
}
