import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { toCsv } from "@/lib/csv";
import { isLocale } from "@/lib/i18n/locales";
import { matrixParams } from "@/lib/membership/matrix/params";
import { filterMatrix, HOLDERS, isSuspended, toMatrix } from "@/lib/membership/matrix/present";
import { getSeats } from "@/lib/membership/matrix/queries";
import { getNamed } from "@/lib/search/queries";
import { parseParams } from "@/lib/url/params";

/** The matrix as one line a seat, with the filters of the page. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const [t, words, rows] = await Promise.all([
    getTranslations({ locale, namespace: "Members" }),
    getTranslations({ locale, namespace: "Organization" }),
    getSeats(),
  ]);
  const matrix = toMatrix(rows, locale);
  const asked = matrixParams(matrix.bodies.map(({ id }) => id));
  const { params: filter } = parseParams(asked, Object.fromEntries(new URL(request.url).searchParams));
  const { bodies, lines } = filterMatrix(matrix, filter, await getNamed(filter.q, locale, ...HOLDERS));
  const head = [t("holder"), t("code"), t("body"), t("bodyId"), words("role"), t("through"), t("status"), t("since"), t("address")];
  const table = lines.flatMap(({ holder, cells }) =>
    bodies.flatMap(({ id, label }) =>
      (cells.get(id) ?? []).map((seat) => [
        holder.label.text,
        holder.id,
        label.text,
        id,
        words("roleName", { role: seat.role }),
        seat.through?.label.text ?? "",
        t("statusName", { status: isSuspended(seat, filter.year) ? "SUSPENDED" : "AS_LISTED" }),
        seat.suspendedSince ?? "",
        seat.href,
      ]),
    ),
  );
  return new Response(toCsv([head, ...table]), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="members-${locale}.csv"`,
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    },
  });
}
