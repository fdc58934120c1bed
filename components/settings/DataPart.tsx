import { formatBytes } from '../../lib/library/formatBytes.ts';
import type { StorageShare } from '../../lib/library/storageShares.ts';
import { describeStorageUse, type StorageUse } from '../../lib/library/storageUse.ts';
import { useWords } from '../shared/useWords.ts';

interface Props {
  shares: readonly StorageShare[];
  use: StorageUse;
  /** The browser was asked to keep the library and did not agree. */
  isRefused: boolean;
  onPersist: () => void;
}

/** What is kept, how much room it takes, and whether it is safe from the browser. */
export function DataPart({ shares, use, isRefused, onPersist }: Props) {
  const words = useWords();
  const { t, number } = words;
  return (
    <section class="settings-part" aria-labelledby="settings-data">
      <h2 id="settings-data">{t('settings.data.title')}</h2>
      <table class="settings-table">
        <thead>
          <tr>
            <th scope="col">{t('settings.data.what')}</th>
            <th scope="col">{t('settings.data.number')}</th>
            <th scope="col">{t('settings.data.size')}</th>
          </tr>
        </thead>
        <tbody>
          {shares.map(({ what, number: count, bytes }) => (
            <tr key={what} data-share={what}>
              <th scope="row">{t(`settings.data.${what}`)}</th>
              <td class="settings-number">{number(count)}</td>
              <td class="settings-number">{formatBytes(bytes, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {use.usedBytes !== null && <p>{t('settings.data.total', { size: formatBytes(use.usedBytes, words) })}</p>}
      <p>{describeStorageUse({ ...use, usedBytes: null }, words)}</p>
      {!use.persisted && (
        <button type="button" class="button" onClick={onPersist}>
          {t('settings.data.persist')}
        </button>
      )}
      <p role="status">{isRefused && !use.persisted && t('settings.data.persist_refused')}</p>
    </section>
  );
}
