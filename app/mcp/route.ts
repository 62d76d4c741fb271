import { answerMcp, mcpPreflight, refuseStream } from "@/lib/mcp/answer";

export const dynamic = "force-dynamic";

export const POST = answerMcp;
export const GET = refuseStream;
export const DELETE = refuseStream;
export const OPTIONS = mcpPreflight;
