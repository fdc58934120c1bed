import type { EntityRole } from '../../model.ts';
import type { Candidate } from '../candidate.ts';
import { expression } from '../expression.ts';
import { FIRST_NAMES } from '../lists/firstNames.ts';
import { isPlain } from '../lists/isPlain.ts';
import { ORG_HEADS, TITLES } from '../lists/words.ts';
import type { Token } from '../tokens.ts';
import { REGIONS } from './places.ts';
import type { Run } from './runs.ts';

/** An organisation that its own words give away, with the role that its kind has. */
export interface GrammarCandidate extends Candidate {
  role: EntityRole | null;
}

/** What the name of an organisation ends in, with the role that the ending alone gives. */
const HEADS: readonly (readonly [string, EntityRole | null])[] = [
  [
    `(?:State |Metropolitan |City |County |Cyber ?)?Police(?: Department| Service| Force)?|Sheriff[’']s (?:Office|Department)|Sheriff|Prosecutor[’']s Office|District Attorney[’']s Office|Highway Patrol`,
    'law-enforcement',
  ],
  [
    `Department of Legal Affairs|Attorney General[’']s Office|AG[’']s Office|Data Protection (?:Authority|Commission)|Privacy Commissioner|Department of (?:Insurance|Financial Services|Consumer Affairs|Justice)|Securities Commission`,
    'regulator',
  ],
  [
    `Department of (?:the )?\\p{Lu}\\p{L}+(?:(?:,? (?:and|&))? \\p{Lu}\\p{L}+){0,4}|(?:(?:City|County|Area|Unified|Independent|Central|Community|Consolidated|Joint|Regional|Public|Union|High) ){0,4}(?:School District|Schools|School Board|Board of Education)|(?:High|Middle|Elementary|Primary|Grammar|Law|Medical) School|Academy|(?:Community |State |Technical |Medical )?(?:University|College|Institute of Technology|Polytechnic)|Universität|Hochschule|Université|Universidad|(?:General |Regional |Memorial |Community |Children[’']s |University |County |Veterans |VA )?(?:Hospitals?(?: (?:and|&) (?:Medical Center|Clinics?|Health System))?|Medical (?:Center|Centre|Group|Associates)|Health (?:System|Network|Centers?|Services|Partners|Group|Plan|Department|District|Authority|Board|Trust)|Healthcare(?: System)?|Health ?[Cc]are|Clinics?|Surgery Center|Cancer Center|Physicians|Orthopa?edics|Hospice|NHS (?:Foundation )?Trust)|Klinikum|Krankenhaus|(?:Federal |Community )?Credit Union|Bank|Bancorp|Bancshares|Insurance(?: Company| Group)?|Pension Fund|Retirement System|Departments?|Agency|Commission|Commissioner[’']s Office|Authority|Bureau|Council|Ministry|Administration|Foundation|Association|Federation|Society|Institute|Coalition|Alliance|Library|Diocese|Archdiocese|Superior Court|District Court|Supreme Court|Court of Appeals|Circuit Court|Pharmacy|Supply|Supplies|Therapeutics|Outfitters|Footwear|Farms|Mortgage|Loans|Auto Parts|Kitchen|Charities|Specialists|Law Firm|Plan|Fund|Guild|Products|Shops|Companies|Consultants|Forensics|Union|Oncology|Dental|Dentistry|Properties|Realty|Construction|Engineering|Ventures|Brands|Foods|Brewing|Winery|Theatre|Museum|Utility District|Housing Authority|Transit|Railroad|Synod|Relief|Partnership|Cooperative|Imaging|Radiology|Pediatrics|Cardiology|Dermatology|Urology|Eye Care|Surgeons|Rehabilitation|Nursing|Hospitality|Financial|Capital|Investments|Advisors|Wealth Management|Title|Escrow|Lodge|Tribe|Services|Systems|Group|Company|Center|Centre|Associates|Trust|Church|Ministries|ISD|Airlines|Airways|Technologies|Technology|Software|Solutions|Laboratories|Labs|Pharmaceuticals|Communications|Holdings|Industries|Enterprises|Consulting|Payment Systems|Data Systems|Networks|Partners|Stores|Hotels|Resorts|Casinos?|Restaurants|Motors|Electronics|Logistics|Studios|Pictures`,
    null,
  ],
];
const headOf = (heads: string) => expression(`(?:^| )(?:${heads})(?=$| of | and | & | at | for |[’']s?(?: |$))`, 'g');
const HEAD = headOf(HEADS.map(([heads]) => heads).join('|'));
const ROLES = HEADS.flatMap(([heads, role]) => (role ? [{ role, pattern: expression(`(?:^| )(?:${heads})$`) }] : []));
const CAPITALISED = expression(String.raw`\p{Lu}\p{L}+`, 'g');
/** Words that make a run worth the expression above: it costs far more than a look into a set. */
const HEAD_WORDS = new Set(
  HEADS.flatMap(([heads]) => heads.match(CAPITALISED) ?? []).concat(
    'Healthcare',
    'Orthopedics',
    'Orthopaedics',
    'Hospitals',
    'Clinics',
    'Departments',
    'Casinos',
    'Centers',
  ),
);

const OF = expression(
  String.raw`^(?:[\p{Lu}][\p{L}’'.&-]* ){0,2}(?:City and County|City|Town|Village|County|Township|Borough|Parish|Municipality|Commonwealth|State|Port|Archdiocese|Diocese|Bank|University|College|(?:Children[’']s |General )?Hospital|Department|Ministry|Secretary|Board|Bureau|Church|Institute|Society|Association|Office) of (?:the )?\p{Lu}`,
);
const OF_WORDS = new Set(
  `City Town Village County Township Borough Parish Municipality Commonwealth State Port Archdiocese Diocese Bank University College Hospital
Department Ministry Secretary Board Bureau Church Institute Society Association Office`.split(/\s+/),
);
const GENERIC_RIGHT =
  /^(?:Medical Center|Clinics?|Health System|Health Center|Hospital|Resorts|Restaurants|Foundation|Casinos?|Clinics|Schools|Spa|Trust|Implants|Orthodontics|Rehabilitation)$/;

const SUFFIXES = new Set(
  `Inc Inc. INC Corp Corp. CORP Co. Ltd Ltd. LTD N.A. P.S. L.P. LP FSB P.L.L.C. LLC L.L.C. LLP PLLC P.C. PC PLC Plc plc GmbH AG SE KG S.A. SA S.p.A. SpA N.V. NV B.V. BV AB Oy ASA Pty Pte S.L. SL SAS SARL
Corporation Incorporated Limited`.split(/\s+/),
);

/** Forms that are also words or titles: taken only at the end of a run ("New York AG Letitia James" has none). */
const SHORT_FORMS = new Set(['AG', 'SE', 'PC', 'SA', 'AB', 'KG', 'NV', 'BV', 'Oy', 'SL']);

const CONTINENTAL = new Set(
  `Hospital Ayuntamiento Universidad Ministerio Agencia Consejería Diputación Gobierno Generalitat Servicio Banco Instituto Junta CHU CH Hôpital Mairie Université
Ministère Ville Département Région Caisse Agence Universitätsklinikum Uniklinik Klinikum Stadtverwaltung Stadtwerke Landesamt Bundesamt Ministerium Amt Hochschule
Universität Verband IHK Clínica Clinique Banque Cámara Conselleria Institut Centre Polizei Landespolizei Polizeipräsidium Staatsanwaltschaft Landeskriminalamt Regione Comune Provincia
Cadena Sistemas Soluciones Consultores Laboratorios Transportes Seguros Mutua Editorial Diario Radio Mutuelle Société Laboratoires Assurances Éditions Transports Cabinet Gemeente Universiteit Prefeitura Ministério Ospedale Azienda Ministero Università Agenzia Tribunal Universidade Câmara Banca Ayto`.split(
    /\s+/,
  ),
);

/** Town halls that French, Spanish, Italian, Dutch and Portuguese write with a small letter. */
const LOWER_HEAD = expression(
  String.raw`(?<![\p{L}\p{N}])(?:mairie|ayuntamiento|comune|gemeente|prefeitura|câmara municipal)(?: de(?: la)?| d['’]| di| do)? ?\p{Lu}[\p{L}’'-]+`,
  'g',
);

/** A union's branch: "UFCW Local 304A". */
const LOCAL = expression(String.raw`(?<![\p{L}\p{N}])\p{Lu}{3,8} Local \d{1,4}\p{Lu}?(?![\p{L}\p{N}])`, 'g');

/** "St. Luke’s" by itself is a hospital, a school or a church. */
const SAINT = expression(String.raw`(?<![\p{L}\p{N}])(?:St\.|Saint) \p{Lu}\p{Ll}+['’]s(?![\p{L}\p{N}]| \p{Lu})`, 'g');

/**
 * Organisations by the grammar of their names: a head word at the end ("Akron Public Schools", "St. Petersburg Police"),
 * "City of X", "Office of X", a company's suffix, a French or Spanish head at the front.
 */
export function findOrganisations(text: string, tokens: readonly Token[], runs: readonly Run[]): GrammarCandidate[] {
  const found: GrammarCandidate[] = [];
  const push = (from: number, to: number) => {
    const start = from + ownerEnd(text.slice(from, to));
    const end =
      to + (NUMBERED.test(text.slice(start, to)) ? (NUMBER_AFTER.exec(text.slice(to, to + 10))?.[0].length ?? 0) : 0);
    const name = text.slice(start, end);
    if (!name.includes(' ') || isGeneric(name) || isOwnOffice(text, start, name)) return;
    const role = ROLES.find(({ pattern }) => pattern.test(name))?.role ?? null;
    found.push({ start, end, type: 'ORG', canonical: name, source: 'grammar', role });
  };
  for (const match of text.matchAll(LOWER_HEAD)) push(match.index, match.index + match[0].length);
  for (const match of text.matchAll(LOCAL)) push(match.index, match.index + match[0].length);
  for (const match of text.matchAll(SAINT)) push(match.index, match.index + match[0].length);
  for (const run of runs) {
    const suffixed = companyEnd(tokens, run);
    if (suffixed !== null) {
      push(run.start + Math.max(otherFirm(run.text), employer(run.text)), suffixed);
      const rest = afterForm(text, tokens, run, suffixed);
      if (rest) push(rest.start, rest.end);
      continue;
    }
    const words = run.text.split(' ');
    if (words.length < 2) continue;
    if (words.some((word) => OF_WORDS.has(word)) && OF.test(run.text)) {
      const end = ofEnd(run.text);
      push(run.start, run.start + end);
    } else if (CONTINENTAL.has(words[0] ?? '') && words.length <= 8) push(run.start, run.end);
    else if (words.some((word) => HEAD_WORDS.has(word.replace(/[’']s$/, '')))) {
      for (const part of headedParts(run.text)) push(run.start + part.start, run.start + part.end);
    }
  }
  return found;
}

const OWNER = expression(String.raw`^(.{3,30}?)[’']s (?=\p{Lu}\S+ (?:of (?:the )?)?\p{Lu})`);

/** "Puerto Rico’s Industrial Development Company": the place is another name; where the body's starts, 0 when there is none. */
function ownerEnd(name: string): number {
  const owner = OWNER.exec(name);
  return owner?.[1] && REGIONS.has(owner[1]) ? owner[0].length : 0;
}

/** "School District 9", "FOP Lodge No. 9": what has a number as part of its name. */
const NUMBERED = / (?:District|Lodge|Local|Post|Chapter|Precinct|Region|Company)$/;
const NUMBER_AFTER = expression(
  String.raw`^ (?:No\. ?|#)?\d{1,4}(?![\p{L}\p{N}.,:/-])|^ (?:No\. ?|#)?\d{1,4}(?=[.,] |[.,]$)`,
);

const OWN = /\b(?:[Oo]ur|[Yy]our|[Ii]ts|[Tt]heir) $/;
const OFFICE = expression(
  String.raw`^\p{Lu}\p{L}+(?: (?:and|&) \p{Lu}\p{L}+| \p{Lu}\p{L}+)? (?:Departments?|Office|Division|Center|Centre|Board|Council|Committee|Team|Services)$`,
);

/** "our Cardiology Department" is a part of some body, and no name. */
function isOwnOffice(text: string, start: number, name: string): boolean {
  return OFFICE.test(name) && OWN.test(text.slice(Math.max(0, start - 8), start));
}

/** "Data Center", "Police Department": words of running text and nothing else name nobody. */
function isGeneric(name: string): boolean {
  return name.split(' ').every((word) => isPlain(word.toLowerCase().replace(/[’']s?$/, '')));
}

/** Where "X, Inc." ends, or null when no legal form ends the run. */
function companyEnd(tokens: readonly Token[], run: Run): number | null {
  for (let i = run.from + 1; i < run.to; i++)
    if (SUFFIXES.has(tokens[i]?.text ?? '') && !(SHORT_FORMS.has(tokens[i]?.text ?? '') && tokens[i + 1]?.capital))
      return lastForm(tokens, i);
  const after = tokens[run.to];
  const form = after?.text === ',' ? tokens[run.to + 1] : after;
  return form && form.block === tokens[run.from]?.block && SUFFIXES.has(form.text) && !SHORT_FORMS.has(form.text)
    ? lastForm(tokens, form === after ? run.to : run.to + 1)
    : null;
}

/** "A Holdings LLC and Onward Temps, Inc.": the second firm of a run, where it has a form of its own. */
function afterForm(
  text: string,
  tokens: readonly Token[],
  run: Run,
  end: number,
): { start: number; end: number } | null {
  let from = run.from;
  while (from < run.to && (tokens[from]?.start ?? 0) < end) from++;
  if (!/^(?:and|&)$/.test(tokens[from]?.text ?? '')) return null;
  const first = tokens[from + 1];
  const last = tokens[run.to - 1];
  if (!first || !last || from + 1 >= run.to) return null;
  const rest = { ...run, from: from + 1, start: first.start, text: text.slice(first.start, last.end) };
  const form = companyEnd(tokens, rest);
  return form === null ? null : { start: first.start, end: form };
}

/** "Co. Ltd.", "Corporation, Inc.": forms may follow each other; the end of the last one from token `at` on. */
function lastForm(tokens: readonly Token[], at: number): number | null {
  let last = at;
  for (;;) {
    const next = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
    if (tokens[next]?.block !== tokens[at]?.block || !SUFFIXES.has(tokens[next]?.text ?? ''))
      return tokens[last]?.end ?? null;
    last = next;
  }
}

/** "Morgan & Morgan and Casey & Penfield LLP" names two firms: where the second starts, 0 when there is one. */
function otherFirm(name: string): number {
  const and = name.lastIndexOf(' and ');
  return and >= 0 && name.lastIndexOf(' & ', and) >= 0 && name.indexOf(' & ', and) >= 0 ? and + ' and '.length : 0;
}

const EMPLOYER = expression(
  String.raw`^\p{Lu}[\p{L}’'-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}’'-]+ (?:of|at|for|with) (?=\p{Lu})`,
);

/** "Paulyne Gardner of Mullen Coughlin LLC" is a person and a firm: where the firm starts, 0 when all of it is one. */
function employer(name: string): number {
  const of = EMPLOYER.exec(name)?.[0] ?? '';
  const words = of.split(' ').slice(0, -2);
  return words.length >= 2 && !words.some((word) => ORG_HEADS.has(word.toLowerCase()) || HEAD_WORDS.has(word))
    ? of.length
    : 0;
}

const OWNED = expression(String.raw`[’']s \p{Lu}`);

/** "City of Dallas and Akron Public Schools" ends before the "and" that starts another name; a ministry's own "and" stays. */
function ofEnd(name: string): number {
  // "Department of Homeland Security's US-CERT": what belongs to it is another name.
  const possessive = OWNED.exec(name.slice(name.indexOf(' of ')));
  if (possessive) return name.indexOf(' of ') + possessive.index;
  const and = name.indexOf(' and ');
  if (and < 0 || /(?:Department|Ministry|Office|Secretary|Board|Bureau|City and County) of /.test(name))
    return name.length;
  return name.startsWith('City and County') ? name.length : and;
}

/**
 * Parts of a run that end in a head word: "Temple University and Drexel University" has two, "Hospital and Medical Center"
 * and "Hotels & Resorts" are one each.
 */
function headedParts(name: string): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of name.matchAll(HEAD)) {
    const end = match.index + match[0].length;
    const lead = start + leadIn(name.slice(start, match.index));
    if (match.index < start || name.slice(lead, match.index).trim() === '') continue;
    const rest = name.slice(end);
    const more = /^ of (?:the )?(?:(?! (?:and|&|of|at|for) ).)+|^ & .+/.exec(rest)?.[0] ?? '';
    const stop = end + more.length;
    parts.push({ start: lead, end: stop });
    start = stop + (/^ (?:and|at|for) /.exec(name.slice(stop))?.[0].length ?? 0);
    if (!GENERIC_RIGHT.test(name.slice(start))) continue;
    parts[parts.length - 1] = { start: lead, end: name.length };
    break;
  }
  return parts;
}

/** Length of what stands before the name in a run: another name and "and" ("Visa and First Bank"), an officer and "of". */
function leadIn(before: string): number {
  const of = / (?:of|at|for) (?:the )?/u.exec(before);
  if (of && isPerson(before.slice(0, of.index))) return of.index + of[0].length;
  const and = before.lastIndexOf(' and ');
  if (and < 0 || before.length === and + ' and '.length) return 0;
  return and + ' and '.length;
}

/** "Sgt. Bill Smith": a title or a given name opens a person's name. */
function isPerson(words: string): boolean {
  const first = words.split(' ')[0]?.toLowerCase() ?? '';
  return words.includes(' ') && (FIRST_NAMES.has(first) || TITLES.has(first));
}
