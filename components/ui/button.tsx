import type { ButtonHTMLAttributes } from "react";

/** A button in the house's style. */
export function Button(props: ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button
      {...props}
      className={`min-h-11 cursor-pointer rounded bg-accent px-4 font-semibold text-on-accent hover:bg-accent-strong ${props.className ?? ""}`}
    />
  );
}
