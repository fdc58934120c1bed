import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Span } from '../../lib/model.ts';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../shared/useWords.ts';

/** What a passage is copied as, and how. */
export interface Copying {
  linkTo: (span: Span) => string;
  cite: (span: Span) => string;
  /** Resolves with whether the text is on the clipboard. */
  onCopy: (text: string) => Promise<boolean>;
}

const CopyingContext = createContext<Copying | null>(null);

export const CopyingProvider = CopyingContext.Provider;

/** Takes a passage along: a link that leads to it, or its words with where they are from. */
export function CopyPassage({ span }: { span: Span }) {
  const { t } = useWords();
  const copying = useContext(CopyingContext);
  const [said, setSaid] = useState<'copied' | 'failed' | null>(null);
  if (!copying) throw new Error('expected a CopyingProvider above');
  const copy = async (text: string): Promise<void> => {
    setSaid(null);
    setSaid((await copying.onCopy(text)) ? 'copied' : 'failed');
  };
  return (
    <div class="actions">
      <button type="button" class="button" onClick={() => copy(copying.linkTo(span))}>
        <Icon name="link" />
        {t('passage.copy_link')}
      </button>
      <button type="button" class="button" onClick={() => copy(copying.cite(span))}>
        <Icon name="quote" />
        {t('passage.copy_quote')}
      </button>
      <span class="soft" role="status">
        {said !== null && t(`passage.${said}`)}
      </span>
    </div>
  );
}
