import { expression } from '../expression.ts';
import type { GrammarCandidate } from './organisations.ts';

// American stations: four letters that start with W or K, where someone tells, reports or is told.
const CALL_SIGN = expression(
  String.raw`(?<=\b(?:[Tt]old|[Tt]ells|[Rr]eporters? (?:of|at|from|with)|[Ss]tation|[Aa]ccording to|[Ii]nterview with|affiliate|[Bb]y|[Tt]o|[Ww]ith) )[WK][A-Z]{3}(?:-(?:TV|FM|AM))?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[WK][A-Z]{2,3}-(?:TV|FM)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[WK][A-Z]{3}(?= (?:reported|reports|first reported|obtained|has learned))`,
  'g',
);
const CHANNEL = expression(
  String.raw`(?<![\p{L}\p{N}.,$-])(?:(?:ABC|NBC|CBS|FOX|Fox|CW|CTV)[ -]?\d{1,2}(?: News)?|\d{1,2} (?:Action |Eyewitness )?News|News ?(?:Channel|Center)? ?\d{1,2}|Channel \d{1,2}(?: (?:Action |Eyewitness )?News)?)(?![\p{L}\p{N}%:/-]|[.,]? ?\d)`,
  'g',
);
/** Last words of the names of papers, as alternatives of an expression. */
export const PAPER_WORDS =
  'Gazette|Herald|Tribune|Chronicle|Courier|Observer|Sentinel|Dispatch|Examiner|Republic|Republican|Inquirer|Mercury|Bulletin|Ledger|Argus|Democrat|News|Post|Times|Journal|Star|Record|Register|Telegraph|Advocate|Mail|Press|Globe|Standard|Reporter|Citizen|Echo';
// "the Ravalli Republic": after "the", a name that ends like a paper's.
const PAPER = expression(
  `(?<=\\b[Tt]he )(?:\\p{Lu}[\\p{L}’'-]+ ){1,3}(?:${PAPER_WORDS})(?:-\\p{Lu}\\p{L}+)?(?![\\p{L}\\p{N}’'-]| \\p{Lu})`,
  'g',
);
/** Countries and papers of another kind that end like a newspaper. */
const NO_PAPER =
  /^(?:Czech|Dominican|Slovak|Central African|Islamic|People['’]s|Irish|Russian|Public|Medical) |^K(?:PMG|EEP|NOW)|^W(?:ITH|HEN|HAT|EEK|ORD|ILL|PML|HOA)/;

/** Stations, channels and local papers by how they are called. */
export function findNewsMedia(text: string): GrammarCandidate[] {
  return [CALL_SIGN, CHANNEL, PAPER]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .filter(([name]) => !NO_PAPER.test(name))
    .map(({ 0: name, index }) => ({
      start: index,
      end: index + name.length,
      type: 'ORG',
      canonical: name,
      source: 'grammar',
      role: 'media',
    }));
}
