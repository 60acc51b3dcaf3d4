/** Base64 of a text's UTF-8 bytes (RFC 4648 section 4). */
export function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
