import { preflight } from "@/lib/api/handle";
import { answerOai } from "@/lib/oai/answer";

export const dynamic = "force-dynamic";

export const GET = answerOai;
export const POST = answerOai;
export const OPTIONS = preflight;
