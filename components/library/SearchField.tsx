import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../shared/useWords.ts';

interface SearchFieldProps {
  value: string;
  label: string;
  onSearch: (text: string) => void;
}

/** Milliseconds without a key before the text is searched for. */
const REST = 120;

/** Words to search for; every key searches, once the typing rests. Escape empties it. */
export function SearchField({ value, label, onSearch }: SearchFieldProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  // What comes back is what was asked for a moment ago: it must not take back the letters typed since.
  const asked = useRef(value);
  useEffect(() => {
    if (value !== asked.current) setTyped(value);
    asked.current = value;
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const search = (text: string, rest = REST): void => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      asked.current = text;
      onSearch(text);
    }, rest);
  };
  return (
    <label class="library-search">
      <span>{label}</span>
      <input
        type="search"
        autoComplete="off"
        spellcheck={false}
        value={typed}
        placeholder={t('library.search.hint')}
        onInput={({ currentTarget }) => search(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || typed === '') return;
          event.preventDefault();
          search('', 0);
        }}
      />
    </label>
  );
}
