import type { ArticleMetadata, Entity } from '../../model.ts';
import { expression } from '../expression.ts';

/** A body that tells of an incident of its own says "our" of what was entered and of whom it concerns. */
const OWN = expression(
  String.raw`(?<![\p{L}-])(?:our (?:own )?(?:computer |payment |online |e-?mail |information )?(?:systems?|networks?|servers?|customers|patients|members|employees|students|residents|payment page|website|environment|records)|we (?:\p{Ll}+ )?(?:detected|discovered|identified|learned|became aware|disconnected|retained|engaged|hired|notified|launched|began|took|mailed))(?![\p{L}-])`,
  'gi',
);
/** Said once, it may be anyone's words. */
const LEAST = 2;

/**
 * In a body's own notice nobody calls it the victim: it is the site that the notice stands on. Gives it that role where
 * the text speaks as "we" and calls nobody else the victim.
 */
export function nameNoticeSpeaker(
  text: string,
  { siteName }: Pick<ArticleMetadata, 'siteName'>,
  entities: readonly Entity[],
): void {
  if (siteName === null || entities.some(({ role }) => role === 'victim')) return;
  const site = siteName.replace(/^The /, '');
  const speaker = entities.find(
    ({ type, role, canonical, aliases }) =>
      type === 'ORG' && role === null && [canonical, ...aliases].some((name) => name.replace(/^The /, '') === site),
  );
  if (!speaker) return;
  let said = 0;
  for (const _ of text.matchAll(OWN)) if (++said >= LEAST) break;
  if (said >= LEAST) speaker.role = 'victim';
}
