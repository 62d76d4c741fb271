import "server-only";
import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import { OPEN_HEADERS, problemResponse } from "@/lib/api/handle";
import { originOf } from "@/lib/api/origin";
import { Problem } from "@/lib/api/problem";
import { createMcpServer } from "./server";

/** Model Context Protocol over streamable HTTP, without sessions: every request stands alone, any instance answers it. */
export async function answerMcp(request: Request): Promise<Response> {
  try {
    const server = createMcpServer(originOf(request));
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    await server.connect(transport);
    const response = await transport.handleRequest(request);
    const headers = new Headers(response.headers);
    for (const [name, value] of Object.entries(OPEN_HEADERS)) headers.set(name, value);
    headers.set("cache-control", "no-store");
    const body = await response.text();
    void server.close();
    return new Response(response.status === 202 ? null : body, { status: response.status, headers });
  } catch (error) {
    return problemResponse(error, request);
  }
}

/** There is no stream to listen to, and no session to end (the protocol wants 405 for both). */
export function refuseStream(request: Request): Response {
  return problemResponse(
    new Problem(405, "Send requests of the Model Context Protocol by POST.", { headers: { allow: "POST, OPTIONS" } }),
    request,
  );
}

export function mcpPreflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...OPEN_HEADERS,
      "access-control-allow-methods": "POST, OPTIONS",
      "access-control-allow-headers": "accept, content-type, mcp-protocol-version, mcp-session-id",
      "access-control-max-age": "86400",
    },
  });
}
