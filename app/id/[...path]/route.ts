import { answerId } from "@/lib/address/redirect";
import { preflight } from "@/lib/api/handle";

export const dynamic = "force-dynamic";

export const GET = answerId;
export const OPTIONS = preflight;
