interface Props<T extends string> {
  /** Unique in the page: joins the buttons. */
  name: string;
  legend: string;
  hint?: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
}

/** One of a few, by radio buttons. */
export function Choice<T extends string>({ name, legend, hint, value, options, onChange }: Props<T>) {
  const hintId = `${name}-hint`;
  return (
    <fieldset class="settings-choice" aria-describedby={hint === undefined ? undefined : hintId}>
      <legend>{legend}</legend>
      {hint !== undefined && (
        <p class="soft" id={hintId}>
          {hint}
        </p>
      )}
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
