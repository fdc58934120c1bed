import { routeHash } from '../../lib/library/route.ts';
import type { FoundPassage } from '../../lib/library/search/findPassage.ts';
import type { ArticleId } from '../../lib/model.ts';

interface PassageLinkProps {
  article: ArticleId;
  language: string | null;
  passage: FoundPassage;
}

/** A passage that a search found, its words marked; it leads to where it stands in the saved text. */
export function PassageLink({ article, language, passage: { words, matches, at, from } }: PassageLinkProps) {
  // A note is in the reader's language, not the article's.
  const lang = from === 'note' ? undefined : (language ?? undefined);
  return (
    <a
      class="library-passage"
      data-from={from}
      href={routeHash({ page: 'article', id: article, at })}
      dir="auto"
      lang={lang}
    >
      {matches.map(({ start, end }, n) => (
        <>
          {words.slice(matches[n - 1]?.end ?? 0, start)}
          <mark>{words.slice(start, end)}</mark>
        </>
      ))}
      {words.slice(matches.at(-1)?.end ?? 0)}
    </a>
  );
}
