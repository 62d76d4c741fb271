import { preflight } from "@/lib/api/handle";
import { answerData } from "@/lib/export/answer";

export const dynamic = "force-dynamic";

export const GET = answerData;
export const OPTIONS = preflight;
