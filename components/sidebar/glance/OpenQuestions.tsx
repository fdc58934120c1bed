import { useState } from 'preact/hooks';
import type { OpenQuestion } from '../../../lib/metrics/notStated.ts';
import { keyPart } from '../../../lib/words/keys.ts';
import { useWords } from '../../shared/useWords.ts';

interface Props {
  questions: readonly OpenQuestion[];
  /** What the copied list is headed with. */
  title: string;
  url: string;
  onCopy: (text: string) => Promise<boolean>;
}

/** What the article does not say, as questions to ask; they can be taken along. */
export function OpenQuestions({ questions, title, url, onCopy }: Props) {
  const { t } = useWords();
  const [said, setSaid] = useState<'copied' | 'copy_failed' | null>(null);
  const texts = questions.map((question) => t(`question.${keyPart(question)}`));
  const copy = async (): Promise<void> => {
    setSaid(null);
    const list = texts.map((text) => `- ${text}`).join('\n');
    setSaid((await onCopy(`${title}\n${url}\n\n${t('glance.open')}\n${list}\n`)) ? 'copied' : 'copy_failed');
  };
  return (
    <>
      <p class="small">{t('glance.open_hint')}</p>
      <ul class="questions">
        {questions.map((question, index) => (
          <li key={question} data-question={question}>
            {texts[index]}
          </li>
        ))}
      </ul>
      <div class="actions">
        <button type="button" class="button" onClick={copy}>
          {t('glance.copy')}
        </button>
        <p class="small" role="status">
          {said !== null && t(`glance.${said}`)}
        </p>
      </div>
    </>
  );
}
