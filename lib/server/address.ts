/** Where this very machine reaches a server that listens on `host`: every address, when none or a wildcard is given. */
export function ownAddress(port: number | string, host?: string): string {
  if (!host || host === "0.0.0.0" || host === "::") return `http://localhost:${port}`;
  return host.includes(":") ? `http://[${host}]:${port}` : `http://${host}:${port}`;
}
