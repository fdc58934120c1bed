import { describeTarget } from '../../lib/anchor/describeTarget.ts';
import { type Annotation, asAnnotationId, COLOURS, type SavedArticle } from '../../lib/model.ts';

const WORDS = ['discovered', 'Names', 'notified', 'Letters were mailed'];
const NOTES = ['', 'Who told them? **Ask the clerk.**', '', 'The second notice has another day.'];

/** A highlight or two of the reader's own, with a note and a tag here and there. */
export function sampleAnnotations(article: SavedArticle, index: number): Annotation[] {
  const { text } = article.article;
  return WORDS.flatMap((words, at) => {
    const start = text.indexOf(words);
    if (start === -1 || (index + at) % 3 === 0) return [];
    return {
      id: asAnnotationId(`${article.id}-${at}`),
      articleId: article.id,
      target: describeTarget(text, { start, end: start + words.length }),
      origin: 'reader' as const,
      status: 'confirmed' as const,
      colour: COLOURS[(index + at) % COLOURS.length] ?? 'yellow',
      tags: at === 1 ? ['call back'] : [],
      note: NOTES[(index + at) % NOTES.length] ?? '',
      createdAt: article.createdAt,
      updatedAt: article.updatedAt,
    };
  });
}
