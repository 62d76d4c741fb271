import { useLocale, useTranslations } from "next-intl";
import { passageHref } from "@/lib/entity/href";
import type { Reference } from "@/lib/evidence/present";

/** The numbers of the quotations that prove what stands before them; each opens its document at the quotation. */
export function Pins({ pins }: { pins: Reference[] }) {
  const t = useTranslations("Evidence");
  const locale = useLocale();
  if (pins.length === 0) return null;
  return (
    <span className="pins">
      {pins.map((pin) => (
        <a key={pin.number} href={passageHref(locale, pin)} title={pin.quote} aria-label={t("pin", { number: String(pin.number) })}>
          [{pin.number}]
        </a>
      ))}
    </span>
  );
}
