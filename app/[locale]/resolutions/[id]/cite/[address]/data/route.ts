import { getTranslations } from "next-intl/server";
import { isLocale } from "@/lib/i18n/locales";
import { languageAttributes } from "@/lib/i18n/text";
import { getCitations } from "../citations";

export const dynamic = "force-dynamic";

/** The citations of the page above, for the window that the reader opens over the text. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/[locale]/resolutions/[id]/cite/[address]/data">,
): Promise<Response> {
  const { locale, id, address } = await params;
  const found = isLocale(locale) ? await getCitations(id, address, locale) : null;
  if (!found || !isLocale(locale)) return Response.json({ title: "There is no such paragraph." }, { status: 404 });
  const [text, reader] = await Promise.all([
    getTranslations({ locale, namespace: "Text" }),
    getTranslations({ locale, namespace: "Reader" }),
  ]);
  return Response.json(
    found.citations.map(({ language, forms }) => ({
      language,
      dir: languageAttributes(language).dir,
      name: text("language", { language }),
      forms: forms.map(({ form, text: words }) => ({ form, name: reader("form", { form }), text: words })),
    })),
    { headers: { "cache-control": "no-store" } },
  );
}
