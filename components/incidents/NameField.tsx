import { useState } from 'preact/hooks';

interface Props {
  id: string;
  label: string;
  /** What it begins with. */
  value?: string;
  action: string;
  cancel?: { label: string; onCancel: () => void };
  onSave: (name: string) => void;
}

/** A name to be typed and saved by Enter or the button; an empty one is not. */
export function NameField({ id, label, value = '', action, cancel, onSave }: Props) {
  const [text, setText] = useState(value);
  const name = text.trim();
  return (
    <form
      class="name-field"
      onSubmit={(event) => {
        event.preventDefault();
        if (name === '') return;
        onSave(name);
        setText(value);
      }}
      onKeyDown={({ key }) => key === 'Escape' && cancel?.onCancel()}
    >
      <label for={id}>{label}</label>
      <input id={id} type="text" value={text} maxLength={200} onInput={(event) => setText(event.currentTarget.value)} />
      <button type="submit" disabled={name === ''}>
        {action}
      </button>
      {cancel && (
        <button type="button" onClick={cancel.onCancel}>
          {cancel.label}
        </button>
      )}
    </form>
  );
}
