import type { RefObject } from 'preact';
import type { Article } from '../../lib/model.ts';
import { useWords } from '../shared/useWords.ts';

interface Props {
  article: Article;
  root: RefObject<HTMLElement | null>;
}

/** The sample as a page would show it: one element, with one text, for each block. */
export function SampleArticle({ article, root }: Props) {
  const { t } = useWords();
  return (
    <article
      class="sample"
      lang={article.metadata.language ?? undefined}
      aria-label={t('welcome.sample_region')}
      ref={root}
    >
      {article.blocks.map(({ start, end, kind }) => {
        const text = article.text.slice(start, end);
        return kind === 'heading' ? <h2 key={start}>{text}</h2> : <p key={start}>{text}</p>;
      })}
    </article>
  );
}
