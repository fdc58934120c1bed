import { anchorTarget } from '../../anchor/anchorTarget.ts';
import { describeTarget } from '../../anchor/describeTarget.ts';
import type { ComparedAccount } from '../../compare/account.ts';
import type { EventJudgement } from '../../compare/judgement.ts';
import { type ArticleId, asArticleId } from '../../model.ts';
import type { EventRef, Judgement } from '../recordTypes.ts';

/** How an event is kept in a judgement; null: the account has no event of that name. */
export function refOf(account: ComparedAccount, subject: string): EventRef | null {
  const event = account.rows.find((row) => row.subject === subject)?.event;
  if (!event) return null;
  return {
    articleId: asArticleId(String(account.id)),
    target: describeTarget(account.article.text, { start: event.start, end: event.end }),
    kind: event.kind,
  };
}

/** The event a judgement speaks of, in the account as it is now: in its place, of its kind before any other there. */
function subjectOf(account: ComparedAccount, { target, kind }: EventRef): string | null {
  const span = anchorTarget(account.article.text, target)?.span;
  if (!span) return null;
  const here = account.rows.filter(({ event }) => event.start < span.end && span.start < event.end);
  return (here.find(({ event }) => event.kind === kind) ?? here[0])?.subject ?? null;
}

/** The reader's judgements about events, as the comparison takes them; those about other accounts are left out. */
export function eventJudgements(
  judgements: readonly Judgement[],
  accounts: ReadonlyMap<ArticleId, ComparedAccount>,
): EventJudgement[] {
  return judgements
    .toSorted((a, b) => (a.updatedAt < b.updatedAt ? -1 : 1))
    .flatMap((judgement): EventJudgement[] => {
      if (judgement.kind === 'not-same-incident') return [];
      const events = [judgement.a, judgement.b].flatMap((ref) => {
        const account = accounts.get(ref.articleId);
        const subject = account && subjectOf(account, ref);
        return account && subject ? [{ account: account.id, subject }] : [];
      });
      const [a, b] = events;
      if (!a || !b) return [];
      return [{ verdict: judgement.kind === 'same-event' ? 'same-event' : 'different-events', events: [a, b] }];
    });
}
