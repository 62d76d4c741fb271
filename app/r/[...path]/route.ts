import { answerResolution } from "@/lib/address/redirect";
import { preflight } from "@/lib/api/handle";

export const dynamic = "force-dynamic";

export const GET = answerResolution;
export const OPTIONS = preflight;
