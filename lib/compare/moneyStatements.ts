import type { Account } from '../metrics/account.ts';
import type { EntityMention, Span } from '../model.ts';
import type { Claim } from './claims.ts';
import { isOfOthers } from './countStatements.ts';
import {
  COST,
  FINE,
  FINE_STAGES,
  isHedgedAt,
  nearestTag,
  RANSOM,
  RANSOM_STAGES,
  RECOVERED,
  REGULATOR,
  SETTLED,
  says,
} from './cues.ts';
import { subjectsOf } from './partiesOf.ts';
import { clauseAt, sentenceAt } from './sentenceIndex.ts';
import type { MoneyStage, Statement } from './statement.ts';

/** "USD 1600000", "USD 20-100": as lib/entities writes a sum. */
const SUM = /^([A-Z]{3}) (\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?$/;
/** What the law allows, and not what was set. */
const AT_MOST_BY_LAW =
  /\b(?:can reach|could be (?:up to|as high as)|maximum|up to \S+ of (?:turnover|revenue)|per (?:violation|record|day)|bis zu|jusqu['’]à|hasta)\b/iu;
/** Nobody reads further. */
const MOST_SUMS = 40;

/** Fines and ransoms, with what they are said to be: proposed or imposed, demanded or paid. */
export function moneyStatements(account: Account): Map<Claim, Statement[]> {
  const sums = account.entities
    .filter(({ type }) => type === 'MONEY')
    .flatMap(({ mentions }) => mentions)
    .toSorted((a, b) => a.start - b.start)
    .slice(0, MOST_SUMS);
  const found = new Map<Claim, Statement[]>();
  for (const sum of sums) {
    if (isOfOthers(account, sum) || isFineOfOthers(account, sum)) continue;
    const read = readSum(account, sum);
    if (read) found.set(read.claim, [...(found.get(read.claim) ?? []), read.statement]);
  }
  return new Map([...found].map(([claim, statements]) => [claim, byStage(statements)]));
}

/** Characters to either side in which a sum is told what it is. */
const NEAR = 160;

function readSum(account: Account, sum: EntityMention): { claim: Claim; statement: Statement } | null {
  const sentence = sentenceAt(account, sum);
  const { text } = account.article;
  const near = { start: Math.max(sentence.start, sum.start - NEAR), end: Math.min(sentence.end, sum.end + NEAR) };
  const as = (claim: Claim, stage: MoneyStage | null): { claim: Claim; statement: Statement } | null => {
    const statement = stage && statementOfSum(account, sum, sentence, stage);
    return statement ? { claim, statement } : null;
  };
  if (says(text, near, SETTLED) && !says(text, near, FINE)) return as('settlement', 'settled');
  if (says(text, near, FINE)) {
    return says(text, near, AT_MOST_BY_LAW) ? null : as('fine', nearestTag(account, sum, FINE_STAGES) ?? 'stated');
  }
  // "Will pay $3 million", says the commission; "had first proposed £4.59 million", where the fine is in the sentence before.
  if (namesRegulator(account, near) && !says(text, near, CRIMINAL)) {
    const tag = nearestTag(account, sum, FINE_STAGES);
    if (says(text, near, PAYS) || tag === 'imposed' || (tag === 'proposed' && says(text, WHOLE(text), FINE))) {
      return as('fine', tag ?? 'imposed');
    }
  }
  if (
    says(text, near, RANSOM) &&
    !says(text, clauseAt(account, sum), BOUGHT) &&
    (says(text, near, DEMANDS) || isExtortion(account))
  ) {
    if (says(text, { start: near.start, end: sum.end }, RECOVERED)) return null;
    return as('ransom', nearestTag(account, sum, RANSOM_STAGES) ?? 'demanded');
  }
  return says(text, near, COST) ? as('cost', 'stated') : null;
}

const DEMANDS = /(?<!\p{L})(?:ransom|demand|extort|bitcoin|lösegeld|rescate|rançon)/iu;
const PAYS = /(?<!\p{L})(?:pays?|paid|paying)(?!\p{L})/iu;
/** A price for a business, an insurer's share, a raise of capital: asked for and paid, and no ransom. */
const BOUGHT =
  /(?<!\p{L})(?:acqui\p{L}+|purchase\p{L}*|buys?|bought|takeover|merger|stake|the business|insur(?:ance|ers?) (?:will |would |has |had )?(?:pays?|paid|covers?|covered)|investors?|shareholders?|salary|overtime|consultants?)(?!\p{L})/iu;
const CRIMINAL = /ransom|bitcoin|(?<!\p{L})(?:gang|hackers?|attackers?|thieves|criminals?|extort\w*)(?!\p{L})/iu;
const WHOLE = ({ length }: string): Span => ({ start: 0, end: length });

const namesRegulator = ({ article: { text }, entities }: Account, near: Span): boolean =>
  says(text, near, REGULATOR) ||
  entities.some(
    ({ role, mentions }) =>
      role === 'regulator' && mentions.some(({ start, end }) => near.start <= start && end <= near.end),
  );

/** "Pays" and "wants" are of many things; a ransom is asked for where the article speaks of somebody who would. */
const isExtortion = ({ article, entities }: Account): boolean =>
  // A headline says it for the whole of a short story.
  /ransom|extort|blackmail|bitcoin|intruders?|cryptocurrenc|cyber-?attack|deadline|leak site|dark web|negotiat|lösegeld|erpress|rescate|extorsi|rançon|(?<!\p{L})(?:gang|hackers?|attackers?|thieves|thief|criminals?|autores|piratas|pirates|täter|angreifer|atacantes)(?!\p{L})/iu.test(
    `${article.metadata.title}\n${article.text}`,
  ) || entities.some(({ type }) => type === 'THREAT_ACTOR');

/** "It would dwarf the €50m that CNIL imposed on Google": the clause right before or behind names whom it was imposed on. */
function isFineOfOthers(account: Account, sum: EntityMention): boolean {
  const { text } = account.article;
  const behind = text.slice(sum.end, sum.end + 80).split(/[.;]/u)[0] ?? '';
  const subjects = subjectsOf(account).slice(0, 2);
  const others = account.entities.filter(
    (entity) => entity.type === 'ORG' && entity.role === null && !subjects.includes(entity),
  );
  const target = /(?:imposed|levied|handed|given|verhängt|impuesta|infligée) (?:on|to|against|gegen|a|à) /iu.exec(
    behind,
  );
  if (!target) return false;
  const at = sum.end + target.index + target[0].length;
  return others.some(({ mentions }) => mentions.some(({ start }) => start >= at && start - at < 5));
}

function statementOfSum(account: Account, sum: EntityMention, sentence: Span, stage: MoneyStage): Statement | null {
  const [, currency, low, high] = SUM.exec(sum.canonical) ?? [];
  if (currency === undefined || low === undefined) return null;
  const { text } = account.article;
  return {
    value: {
      type: 'money',
      amount: Number(high ?? low),
      currency,
      bound: high === undefined ? null : 'at-most',
      stage,
    },
    words: text.slice(sum.start, sum.end),
    span: { start: sum.start, end: sum.end },
    quote: text.slice(sentence.start, sentence.end),
    quoteSpan: sentence,
    subject: null,
    isStrike: false,
    isDetermination: false,
    isHedged: isHedgedAt(account, sum),
  };
}

/** How far each stage went. */
const STAGES: readonly MoneyStage[] = ['imposed', 'settled', 'paid', 'proposed', 'demanded', 'stated'];

/** The stage that went furthest first; of one stage the larger sum, and each once. */
function byStage(statements: readonly Statement[]): Statement[] {
  const key = ({ value }: Statement): [number, number, string] =>
    value.type === 'money'
      ? [STAGES.indexOf(value.stage), -value.amount, `${value.stage} ${value.amount}`]
      : [0, 0, ''];
  const seen = new Set<string>();
  return statements
    .toSorted((a, b) => key(a)[0] - key(b)[0] || key(a)[1] - key(b)[1])
    .filter((statement) => !seen.has(key(statement)[2]) && seen.add(key(statement)[2]));
}
