import { answerApi } from "@/lib/api/answer";
import { notAllowed, preflight } from "@/lib/api/handle";

export const dynamic = "force-dynamic";

export const GET = answerApi;
export const OPTIONS = preflight;
export const POST = notAllowed;
export const PUT = notAllowed;
export const PATCH = notAllowed;
export const DELETE = notAllowed;
