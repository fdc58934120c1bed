import { type ArticleVersion, asVersionId } from '../../library/recordTypes.ts';
import type { SavedArticle } from '../../model.ts';

/**
 * The record of a text that another one takes the place of. Its id comes from what it is of, so that a repeated call
 * and two machines that meet the same text file it once. Which SHA-256: 16 digits are enough beside the time.
 */
export function versionOf({ id, article, sha256, retrievedAt }: SavedArticle): ArticleVersion {
  return {
    id: asVersionId(`${id}@${retrievedAt}#${sha256.slice(0, 16)}`),
    articleId: id,
    article,
    sha256,
    retrievedAt,
    createdAt: retrievedAt,
    updatedAt: retrievedAt,
  };
}
