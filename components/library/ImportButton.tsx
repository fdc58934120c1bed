import { useRef } from 'preact/hooks';
import { useWords } from '../shared/useWords.ts';

interface ImportButtonProps {
  onFiles(files: File[]): void;
}

/** Opens the browser's file dialog. The file input itself cannot be styled; it is there for the dialog only. */
export function ImportButton({ onFiles }: ImportButtonProps) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        multiple
        hidden
        aria-label={t('library.import_file')}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // Or choosing the same file again would change nothing, and say nothing.
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <button type="button" onClick={() => input.current?.click()}>
        {t('library.import')}
      </button>
    </>
  );
}
