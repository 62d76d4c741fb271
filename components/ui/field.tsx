import type { InputHTMLAttributes, SelectHTMLAttributes } from "react";

const BOX = "mt-1 block min-h-11 w-full rounded border border-muted bg-raised px-3 text-ink";

/** A labelled text box. */
export function TextField({ label, ...input }: InputHTMLAttributes<HTMLInputElement> & { label: string; name: string }) {
  return (
    <label className="block text-sm">
      {label}
      <input type="search" {...input} className={BOX} />
    </label>
  );
}

/** A labelled choice; the first option means "all". */
export function SelectField({
  label,
  options,
  ...select
}: SelectHTMLAttributes<HTMLSelectElement> & { label: string; name: string; options: { value: string; label: string }[] }) {
  return (
    <label className="block text-sm">
      {label}
      <select {...select} className={`${BOX} text-ellipsis`}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
