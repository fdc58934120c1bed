import { useEffect, useRef, useState } from 'preact/hooks';
import type { StorageShare } from '../../lib/library/storageShares.ts';
import { useWords } from '../shared/useWords.ts';

interface Props {
  shares: readonly StorageShare[];
  onExport: () => void;
  onErase: () => void;
}

/** Deletes everything, in two steps: it says what will go, offers an export, and wants a word typed. */
export function ErasePart({ shares, onExport, onErase }: Props) {
  const { t, plural } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const isOpen = typed !== null;
  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);

  const numberOf = (what: StorageShare['what']): number => shares.find((share) => share.what === what)?.number ?? 0;
  const word = t('settings.erase.word');
  const isConfirmed = typed?.trim().toLowerCase() === word;
  const erase = (event: Event): void => {
    event.preventDefault();
    if (!isConfirmed) return;
    setTyped(null);
    onErase();
  };
  return (
    <section class="settings-part" aria-labelledby="settings-erase">
      <h2 id="settings-erase">{t('settings.erase.title')}</h2>
      {typed === null ? (
        <button type="button" class="button" onClick={() => setTyped('')}>
          {t('settings.erase.open')}
        </button>
      ) : (
        <form
          class="settings-form danger"
          aria-labelledby="settings-erase"
          onSubmit={erase}
          onKeyDown={({ key }) => key === 'Escape' && setTyped(null)}
        >
          <p id="settings-erase-what">
            {t('settings.erase.what', {
              articles: plural('count.articles', numberOf('articles')),
              annotations: plural('count.annotations', numberOf('annotations')),
              names: plural('count.names', numberOf('names')),
            })}
          </p>
          <button type="button" class="button" onClick={onExport}>
            {t('settings.erase.export')}
          </button>
          <label>
            {t('settings.erase.confirm', { word })}
            <input
              ref={field}
              type="text"
              autoComplete="off"
              value={typed}
              aria-describedby="settings-erase-what"
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          </label>
          <div class="actions">
            <button type="submit" class="button primary" disabled={!isConfirmed}>
              {t('settings.erase.do')}
            </button>
            <button type="button" class="button" onClick={() => setTyped(null)}>
              {t('common.cancel')}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}
