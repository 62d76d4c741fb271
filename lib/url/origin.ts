/** Letters that a host may have: the header is the client's, and stands in addresses that we print. */
const HOST = /^[a-z0-9.-]+(:\d{1,5})?$|^\[[0-9a-f:]+\](:\d{1,5})?$/i;

/** Where the reader reached us, as the request says. */
export function originOf(headers: Headers): string {
  const host = headers.get("host") ?? "";
  return `http://${HOST.test(host) ? host : "localhost"}`;
}
