import { useState } from 'preact/hooks';
import type { TextRead } from '../../../lib/session/revisions.ts';
import { useWords } from '../../shared/useWords.ts';

interface Props {
  /** Newest first: the text that is kept now, then the earlier ones. */
  versions: readonly TextRead[];
  /** Why the earlier ones could not be read. */
  error: string | null;
}

/** Every text of the article that was read and kept: when, its SHA-256, and the text itself. */
export function VersionList({ versions, error }: Props) {
  const { t, plural, rich, day } = useWords();
  const [opened, setOpened] = useState<string | null>(null);
  const [newest] = versions;
  if (!newest) return null;
  return (
    <details class="versions">
      <summary>
        {t('versions.read', { day: day(newest.retrievedAt) })}
        {versions.length > 1 && ` · ${plural('versions.earlier', versions.length - 1)}`}
      </summary>
      {error !== null && <p role="alert">{t('versions.unreadable', { reason: error })}</p>}
      <ol>
        {versions.map(({ article, sha256, retrievedAt }, index) => {
          const id = `version-${index}`;
          const isOpen = opened === retrievedAt + sha256;
          const at = new Date(retrievedAt);
          return (
            <li key={retrievedAt + sha256}>
              <p>
                <time dateTime={retrievedAt}>
                  {day(retrievedAt)}, {twoDigits(at.getHours())}:{twoDigits(at.getMinutes())}
                </time>
                {index === 0 && <span class="soft"> {t('versions.kept_now')}</span>}
              </p>
              <p class="soft digest">{rich('versions.digest', { digest: <code>{sha256}</code> })}</p>
              <button
                type="button"
                class="button"
                aria-expanded={isOpen}
                aria-controls={isOpen ? id : undefined}
                onClick={() => setOpened(isOpen ? null : retrievedAt + sha256)}
              >
                {t(isOpen ? 'versions.close_text' : 'versions.open_text')}
              </button>
              {isOpen && (
                <section class="version-text" id={id} aria-label={t('versions.text_of', { day: day(retrievedAt) })}>
                  {article.blocks.map(({ start, end, kind }) => (
                    <p key={start} class={kind === 'heading' ? 'version-heading' : undefined} dir="auto">
                      {article.text.slice(start, end)}
                    </p>
                  ))}
                </section>
              )}
            </li>
          );
        })}
      </ol>
    </details>
  );
}

const twoDigits = (n: number): string => String(n).padStart(2, '0');
