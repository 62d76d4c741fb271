import { answerFrbr } from "@/lib/address/redirect";
import { preflight } from "@/lib/api/handle";

export const dynamic = "force-dynamic";

export const GET = answerFrbr;
export const OPTIONS = preflight;
