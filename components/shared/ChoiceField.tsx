interface Props<T extends string> {
  id: string;
  label: string;
  /** The look of the line it stands in. */
  class?: string;
  value: T;
  choices: readonly T[];
  wordsOf: (choice: T) => string;
  onChoose: (choice: T) => void;
}

/** A labelled list of a closed set of values, one of which holds. */
export function ChoiceField<T extends string>(props: Props<T>) {
  const { id, label, value, choices, wordsOf, onChoose } = props;
  return (
    <div class={props.class ?? 'field'}>
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          const choice = choices.find((each) => each === currentTarget.value);
          if (choice !== undefined) onChoose(choice);
        }}
      >
        {choices.map((each) => (
          <option key={each} value={each}>
            {wordsOf(each)}
          </option>
        ))}
      </select>
    </div>
  );
}
