import "server-only";
import { findSuccessor } from "@/lib/entity/former";
import { getLastChange } from "@/lib/change/queries";
import { dataHeaders, etagOf, handle, isUnchanged } from "./handle";
import { openApi } from "./openapi";
import { OPERATIONS } from "./operations";
import { originOf } from "./origin";
import { API } from "./reading";
import { API_VERSION } from "./version";

/** Everything below /api/v1. */
export async function answerApi(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const path = pathname.slice(API.length).replace(/\/$/, "");
  if (path === "" || path === "/openapi.json") return answerDescription(request);
  return handle(request, { operations: OPERATIONS, lastChange, successor: findSuccessor });
}

export async function lastChange(): Promise<Date | null> {
  const last = await getLastChange();
  return last === null ? null : new Date(last);
}

const DESCRIPTION = { name: "OpenAPI", type: "application/json", extension: "json", render: () => "" };

function answerDescription(request: Request): Response {
  const body = `${JSON.stringify(openApi(OPERATIONS, { origin: originOf(request), version: API_VERSION }), null, 2)}\n`;
  const etag = etagOf(body, DESCRIPTION);
  const headers = dataHeaders(DESCRIPTION, etag, null);
  return isUnchanged(request, etag, null) ? new Response(null, { status: 304, headers }) : new Response(body, { headers });
}
