/** Next calls this once in each server process, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  if (!process.env.DATABASE_URL) return;
  const { listenForChanges } = await import("@/lib/server/listen");
  void listenForChanges(process.env.DATABASE_URL); // it lasts as long as the process: not awaited
}
