import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LOCALE_FACTS } from "@/lib/i18n/locales";
import { round } from "@/lib/picture/geometry";

const SIZES = ["whole", "plain", "large"] as const;

/**
 * A picture whose parts are placed in em, so that its size is one size of letters. Without JavaScript the reader chooses it with the buttons
 * above: the whole picture, letters of reading size, larger ones. `lines` are SVG in the picture's own em, mirrored already.
 */
export function Picture({
  title,
  width,
  height,
  lines,
  bounded = false,
  children,
}: {
  title: string;
  width: number;
  height: number;
  lines: ReactNode;
  /** Much of it is empty where little of it can be seen: on a phone no higher than the screen. */
  bounded?: boolean;
  children: ReactNode;
}) {
  const size = { "--width": round(width), inlineSize: `${round(width)}em`, blockSize: `${round(height)}em` };
  return (
    <figure aria-label={title} className="group/picture my-4 [--size:0.8125rem] has-[[value=large]:checked]:[--size:1.0625rem]">
      <SizeChoice title={title} />
      <div
        role="region"
        aria-label={title}
        tabIndex={0}
        className={`@container overflow-auto rounded border border-line bg-paper p-3 print:overflow-visible print:border-0 print:p-0 ${bounded ? "max-sm:max-h-[70svh] print:max-h-none" : ""}`}
      >
        <div
          style={size}
          className="relative mx-auto text-[length:max(0.75rem,min(var(--size),calc(100cqw/var(--width))))] leading-[1.4] group-has-[[value=large]:checked]/picture:text-(length:--size) group-has-[[value=whole]:checked]/picture:text-[length:min(0.8125rem,calc(100cqw/var(--width)))] print:text-[length:min(0.8125rem,calc(100cqw/var(--width)))]"
        >
          <svg aria-hidden viewBox={`0 0 ${round(width)} ${round(height)}`} className="absolute inset-0 size-full overflow-visible">
            {lines}
          </svg>
          {children}
        </div>
      </div>
    </figure>
  );
}

/** Radio buttons are remembered by the browser and need no script. */
function SizeChoice({ title }: { title: string }) {
  const t = useTranslations("Picture");
  const { direction } = LOCALE_FACTS[useLocale()];
  return (
    <fieldset className="no-print mb-2 flex flex-wrap items-center gap-x-4 text-sm" dir={direction}>
      <legend className="sr-only">{t("size")}</legend>
      {SIZES.map((value) => (
        <label key={value} className="inline-flex min-h-8 cursor-pointer items-center gap-x-1.5">
          <input type="radio" name={`size-${title}`} value={value} defaultChecked={value === "plain"} className="size-4 accent-accent" />
          {t("sizes", { size: value })}
        </label>
      ))}
    </fieldset>
  );
}
