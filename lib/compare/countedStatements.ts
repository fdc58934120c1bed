import { hasDecimalComma } from '../entities/decimalComma.ts';
import { countBound } from '../entities/patterns/count.ts';
import { PEOPLE_NOUNS } from '../entities/patterns/countNouns.ts';
import { findDataTypes } from '../entities/patterns/dataType.ts';
import { DIGITS, MAGNITUDE, magnitudeValue, parseDigits } from '../entities/patterns/number.ts';
import { languageOf } from '../language/languageOf.ts';
import type { Account } from '../metrics/account.ts';
import type { EntityMention, Span } from '../model.ts';
import { isOfOthers, OF, statementOf } from './countStatements.ts';
import { clauseAt, sentenceAt } from './sentenceIndex.ts';
import type { Statement } from './statement.ts';

/**
 * Numbers that are no toll, and which accounts differ about all the same: how many merchants a processor serves, how many
 * stores were hit, how many terabytes. Singular, by what is counted; words that mean the same share one.
 */
const NOUNS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:business(?:es)?|merchants?|retailers?|companies|company|firms?|organi[sz]ations?|enterprises?|unternehmen|firmen|händler|entreprises|sociétés|empresas|comercios)$/,
    'business',
  ],
  [
    /^(?:stores?|shops?|outlets?|branches|restaurants?|hotels?|locations?|properties|filialen|geschäfte|magasins|tiendas|sucursales)$/,
    'store',
  ],
  [/^(?:hospitals?|clinics?|krankenhäuser|kliniken|hôpitaux|hospitales)$/, 'hospital'],
  [/^(?:schools?|districts?|universities|colleges|schulen|écoles|escuelas|colegios)$/, 'school'],
  [
    /^(?:systems?|servers?|computers?|devices?|machines?|terminals?|registers?|pcs|workstations?|endpoints?|laptops?|server|rechner|serveurs|ordinateurs|postes|servidores|ordenadores|equipos)$/,
    'machine',
  ],
  [/^(?:countries|states|länder|pays|países)$/, 'country'],
  [/^(?:cities|municipalities|towns|councils|städte|gemeinden|communes|villes|municipios|ayuntamientos)$/, 'city'],
  [/^(?:files?|documents?|dateien|dokumente|fichiers|documents|archivos|documentos|ficheros)$/, 'file'],
  [/^(?:operations|surgeries|procedures|operationen|operaciones|intervenciones|opérations)$/, 'operation'],
  [/^(?:appointments|visits|consultations|termine|consultas|visitas|citas|rendez-vous)$/, 'appointment'],
  [/^(?:gigabytes?|gb|gigaoctets|go)$/, 'gigabyte'],
  [/^(?:terabytes?|tb|téraoctets|to)$/, 'terabyte'],
  [/^(?:transactions|payments|transaktionen|zahlungen|transacciones|pagos)$/, 'transaction'],
  [/^(?:flights|flüge|vols|vuelos)$/, 'flight'],
];

/** Two words may stand between: "250,000 U.S. businesses", "14 of its schools". */
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,$£€¥#:/§-]|[$£€] )(?<digits>${DIGITS})(?<scale>${MAGNITUDE})?[ \\u00a0-](?=(?<phrase>(?:[\\p{L}.'’-]+ ){0,2}[\\p{L}-]+))`,
  'gu',
);
const MOST_NUMBERS = 60;

/** Numbers by what they count, those of tolls apart; with what data a part of the toll lost, by that data. */
export function countedStatements(account: Account): Map<string, Statement[]> {
  const found = new Map<string, Statement[]>();
  const add = (what: string, statement: Statement): void => {
    const same = found.get(what) ?? [];
    if (
      !same.some(
        ({ value }) =>
          value.type === 'count' && statement.value.type === 'count' && value.count === statement.value.count,
      )
    ) {
      found.set(what, [...same, statement]);
    }
  };
  const tolls = account.entities.filter(({ type }) => type === 'COUNT_AFFECTED').flatMap(({ mentions }) => mentions);
  const taken = [
    ...tolls,
    ...account.entities.filter(({ type }) => type === 'MONEY').flatMap(({ mentions }) => mentions),
    ...account.rows.map(({ event }) => event),
  ];
  const numbers = numbersIn(account).filter(({ span: { start } }) => !isInside(start, taken));
  for (const { span, count, noun } of [...numbers, ...dataNumbersIn(account)]) {
    add(
      noun,
      statementOf(account, span, sentenceAt(account, span), {
        count,
        bound: boundBefore(account, span),
        noun,
        isPart: false,
      }),
    );
  }
  for (const toll of tolls.slice(0, MOST_NUMBERS)) {
    const data = dataOf(account, toll);
    const count = Number(toll.canonical);
    if (data === null || !Number.isFinite(count) || isOfOthers(account, toll)) continue;
    add(
      data,
      statementOf(account, toll, sentenceAt(account, toll), {
        count,
        bound: toll.bound ?? null,
        noun: data,
        isPart: false,
      }),
    );
  }
  return found;
}

function numbersIn(account: Account): { span: Span; count: number; noun: string }[] {
  const { text, metadata } = account.article;
  const language = languageOf(text, metadata.language);
  const found: { span: Span; count: number; noun: string }[] = [];
  for (const { index, groups } of text.matchAll(NUMBER)) {
    const { digits = '', scale = '', phrase = '' } = groups ?? {};
    const words = phrase.split(' ');
    const known = words.findIndex((word) => nounOf(word) !== null);
    const isApart = words.slice(0, Math.max(0, known)).some((word) => APART.test(word));
    const at = known < 0 || isApart ? words.findIndex((word) => otherNounOf(word) !== null) : known;
    const isOtherApart = words.slice(0, Math.max(0, at)).some((word) => APART.test(word));
    const noun = at < 0 || isOtherApart ? null : (nounOf(words[at] ?? '') ?? otherNounOf(words[at] ?? ''));
    const value = parseDigits(digits, hasDecimalComma(language), scale !== '');
    // A year before a noun is a date: "2017 systems".
    if (noun === null || (/^(?:19|20)\d\d$/.test(digits) && scale === '')) continue;
    const printed = `${digits}${scale} ${words.slice(0, at + 1).join(' ')}`;
    found.push({ span: { start: index, end: index + printed.length }, count: value * magnitudeValue(scale), noun });
    if (found.length >= MOST_NUMBERS) break;
  }
  return found.filter(({ span }) => !isOfOthers(account, span));
}

/** Words across which a number counts nothing: "300 in the hospital". */
const APART =
  /^(?:in|at|to|by|from|and|for|on|with|as|or|than|per|im|bei|und|mit|en|y|con|por|dans|et|à|par|was|were|is|are|had|has|have)$/iu;

const nounOf = (word: string): string | null => {
  const bare = word.toLowerCase().replace(/[.'’]+$/, '');
  return NOUNS.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
};

/**
 * Whatever else two accounts count, by its plural: "1,309 jobs", "600 flights". A row comes of it only where both count it.
 */
const otherNounOf = (word: string): string | null => {
  const bare = word.toLowerCase().replace(/[.,'’]+$/, '');
  if (!/^\p{L}{3,}s$/u.test(bare) || /(?:ss|us|is|ous)$/.test(bare) || NO_NOUN.test(bare) || PEOPLE_NOUNS.has(bare))
    return null;
  return bare.replace(/ies$/, 'y').replace(/(?<=ch|sh|x|s)es$|s$/, '');
};
/** Lengths of time, sums, places in a row, verbs. */
const NO_NOUN =
  /^(?:days|weeks|months|years|hours|minutes|seconds|decades|nights|mornings|times|pages|percents|points|dollars|euros|pounds|cents|francs|pesos|miles|metres|meters|feets|degrees|stars|others|was|has|does|says|its|this|his|as|jours|mois|années|heures|días|meses|años|horas|semanas|semaines|millions|billions|thousands|hundreds|records|accounts|january|bitcoins|versions|sections|articles|bytes|bits|kilometers|kilometres|tons|tonnes|barrels|plus|less|affects|covers|includes|goes|comes|makes|takes|gets|hits|runs|starts|ends|begins|means)$/;

const boundBefore = (account: Account, { start }: Span) =>
  countBound(account.article.text.slice(Math.max(0, start - 40), start));

/** Ranges of a text are few, and asked for each number: no index is worth it. */
const isInside = (at: number, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => start <= at && at < end);

/** "Fingerprints of 1.1 million": a number right behind a kind of data. */
function dataNumbersIn(account: Account): { span: Span; count: number; noun: string }[] {
  const { text, metadata } = account.article;
  const decimalComma = hasDecimalComma(languageOf(text, metadata.language));
  return account.entities
    .filter(({ type }) => type === 'DATA_TYPE')
    .flatMap(({ canonical, mentions }) =>
      mentions.slice(0, MOST_NUMBERS).flatMap(({ end }) => {
        const match = BEHIND_DATA.exec(text.slice(end, end + 60));
        const { gap = '', digits = '', scale = '' } = match?.groups ?? {};
        const count = parseDigits(digits, decimalComma, scale !== '') * magnitudeValue(scale);
        if (!match || !OF.test(gap) || count < LEAST_PART) return [];
        const start = end + gap.length;
        return [{ span: { start, end: start + digits.length + scale.length }, count, noun: canonical }];
      }),
    );
}

const BEHIND_DATA = new RegExp(`^(?<gap>[^\\d]{3,30})(?<digits>${DIGITS})(?<scale>${MAGNITUDE})?`, 'u');
/** Fewer is a day or a page. */
const LEAST_PART = 50;

/** The kind of data that a part of the toll lost: named in the count ("310,000 of them passport numbers"), or alone in its clause. */
function dataOf(account: Account, toll: EntityMention): string | null {
  const [own, more] = findDataTypes(toll.text);
  if (own) return more ? null : own.canonical;
  const { text } = account.article;
  const clause = clauseAt(account, toll);
  const before = text.slice(clause.start, toll.start);
  const isPart =
    /(?:including|for|among|of which|of whom|darunter|dont|entre ellos)(?: \S+){0,3} ?$/iu.test(before) ||
    / of them\b/iu.test(toll.text);
  const data = account.entities.filter(
    ({ type, mentions }) =>
      type === 'DATA_TYPE' && mentions.some(({ start, end }) => clause.start <= start && end <= clause.end),
  );
  const [only] = data;
  return isPart && data.length === 1 && only ? only.canonical : null;
}
