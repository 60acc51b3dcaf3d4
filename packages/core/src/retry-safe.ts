/** Whether repeating an operation does no harm: what its spec says, else what its method promises (RFC 9110 section 9.2.1). */
export function isRetrySafe({ method, retrySafe }: { readonly method: string; readonly retrySafe?: boolean | undefined }): boolean {
  return retrySafe ?? ["GET", "HEAD", "OPTIONS"].includes(method);
}
