import { answerSitemapIndex } from "@/lib/sitemap/answer";

export const dynamic = "force-dynamic";

export const GET = answerSitemapIndex;
