/** Where Orval's functions find the server, which is not known when they are generated. */
export const address: { url: string } = { url: "" };
