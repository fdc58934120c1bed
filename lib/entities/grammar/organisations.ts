import type { EntityRole } from '../../model.ts';
import type { Candidate } from '../candidate.ts';
import { EDGE_AFTER, EDGE_BEFORE, JOIN, openerLength, WORD } from './capitalWord.ts';

const OFFICE = "(?:[’']s Office)?";
/** What the name of an organisation ends in, with the role that the ending alone gives. */
const HEADS: readonly (readonly [string, EntityRole | null])[] = [
  [
    `(?:State |Metropolitan |City |County |Cyber ?)?Police(?: Department| Service| Force)?|Sheriff[’']s (?:Office|Department)|Sheriff${OFFICE}|Prosecutor[’']s Office|District Attorney[’']s Office|Highway Patrol`,
    'law-enforcement',
  ],
  [
    `Attorney General[’']s Office|AG[’']s Office|Data Protection (?:Authority|Commission)|Privacy Commissioner|Department of (?:Insurance|Financial Services|Consumer Affairs|Public Health|Justice|Education)|Securities Commission`,
    'regulator',
  ],
  [
    `(?:City |County |Area |Unified |Independent |Central |Community |Consolidated |Joint |Regional |Public |Union |High )*(?:School District|Schools|School Board|Board of Education)|School District|(?:High|Middle|Elementary|Primary|Grammar|Law|Medical) School|Academy`,
    null,
  ],
  [
    `(?:Community |State |Technical |Medical )?(?:University|College|Institute of Technology|Polytechnic)|Universität|Hochschule|Université|Universidad`,
    null,
  ],
  [
    `(?:General |Regional |Memorial |Community |Children[’']s |University |County |Veterans |VA )?(?:Hospitals?(?: (?:and|&) (?:Medical Center|Clinics?|Health System))?|Medical (?:Center|Centre|Group|Associates)|Health (?:System|Network|Centers?|Services|Partners|Group|Plan|Department|District|Authority|Board|Trust)|Healthcare(?: System)?|Health ?[Cc]are|Clinics?|Surgery Center|Cancer Center|Physicians|Orthopa?edics|Hospice|NHS (?:Foundation )?Trust)|Klinikum|Krankenhaus`,
    null,
  ],
  [
    `(?:Federal |Community )?Credit Union|Bank|Bancorp|Bancshares|Insurance(?: Company| Group)?|Pension Fund|Retirement System`,
    null,
  ],
  [
    `Department of (?:the )?(?:[\\p{Lu}][\\p{L}]+)(?:(?:,? (?:and|&))? [\\p{Lu}][\\p{L}]+){0,4}|Departments?|Agency|Commission|Commissioner[’']s Office|Authority|Bureau|Council|Ministry|Administration|Foundation|Association|Federation|Society|Institute|Coalition|Alliance|Library|Diocese|Archdiocese|Superior Court|District Court|Supreme Court|Court of Appeals|Circuit Court`,
    null,
  ],
  [
    `(?:Pharmacy|Airlines|Airways|Technologies|Technology|Software|Solutions|Laboratories|Labs|Pharmaceuticals|Communications|Holdings|Industries|Enterprises|Consulting|Payment Systems|Data Systems|Networks|Security|Partners|Stores|Hotels|Resorts|Casinos?|Restaurants|Motors|Electronics|Logistics|Studios|Pictures)`,
    null,
  ],
];

const headRules = HEADS.map(([heads, role]) => ({
  role,
  // At most six words before the head: longer names are sentences in title case.
  pattern: new RegExp(
    `${EDGE_BEFORE}(?:${WORD}${JOIN}){1,6}(?:${heads})(?: of (?:the )?${WORD}(?: ${WORD}){0,2})?${EDGE_AFTER}`,
    'gu',
  ),
  head: new RegExp(`(?:^| )(?:${heads})$`, 'u'),
}));

const OF_WORDS = `(?:City and County|City|Town|Village|County|Township|Borough|Parish|Municipality|Commonwealth|State|Port|Archdiocese|Diocese|Bank|University|College|(?:[\\p{Lu}][\\p{L}’']+ )?Hospital|Department|Ministry|Secretary|Board|Bureau|Church|Institute|Society|Association)`;
const OF = new RegExp(
  `${EDGE_BEFORE}(?:${WORD} ){0,2}${OF_WORDS} of (?:the )?${WORD}(?:(?:,? (?:and|&))? ${WORD}){0,3}${EDGE_AFTER}`,
  'gu',
);
const OFFICE_OF = new RegExp(
  `${EDGE_BEFORE}(?:${WORD} )?Office of (?:the )?${WORD}(?:(?: (?:and|&|of the|of|for))? ${WORD}){0,5}${EDGE_AFTER}`,
  'gu',
);

const SUFFIX = String.raw`(?:Inc|Corp|Co|Ltd|LLC|L\.L\.C|LLP|PLLC|P\.C|PC|PLC|Plc|plc|GmbH(?: & Co\.? KG)?|AG|SE|KG|S\.A|SA|S\.p\.A|SpA|N\.V|NV|B\.V|BV|AB|Oy|ASA|Pty Ltd|Pte|S\.L|SL|SAS|SARL|Corporation|Incorporated|Limited)`;
const COMPANY = new RegExp(
  `${EDGE_BEFORE}${WORD}(?:${JOIN}${WORD}){0,5},? ${SUFFIX}(?:\\.(?= ?[\\p{Ll},;:)'’]| \\p{Lu}|$|\\n)|${EDGE_AFTER})`,
  'gmu',
);

const CONTINENTAL = new RegExp(
  String.raw`${EDGE_BEFORE}(?:Hospital|Ayuntamiento|Universidad|Ministerio|Agencia|Consejería|Diputación|Gobierno|Generalitat|Servicio|Banco|Instituto|Junta|Centre hospitalier|CHU|CH|Hôpital|Mairie|Université|Ministère|Ville|Département|Région|Conseil départemental|Caisse|Agence|Universitätsklinikum|Uniklinik|Klinikum|Stadtverwaltung|Stadtwerke|Landesamt|Bundesamt|Ministerium|Amt|Hochschule|Universität|Technische Universität|Verband|Landesbeauftragter?|IHK)(?: (?:\p{Ll}{1,3} |d[’'])?(?:la |los |las |les |l[’'])?${WORD}){1,4}${EDGE_AFTER}`,
  'gu',
);

/** An organisation that its own words give away, with the role that its kind has. */
export interface GrammarCandidate extends Candidate {
  role: EntityRole | null;
}

/**
 * Organisations by the grammar of their names: a head word at the end ("Akron Public Schools", "St. Petersburg Police"),
 * "City of X", "Office of X", a company's suffix. Sentence openers and titles before the name stay outside.
 */
export function findOrganisations(text: string): GrammarCandidate[] {
  const found: GrammarCandidate[] = [];
  const push = (start: number, name: string, role: EntityRole | null) => {
    const opener = openerLength(name);
    const trimmed = name.slice(opener);
    if (/^\P{Lu}*$/u.test(trimmed) || !trimmed.includes(' ')) return;
    found.push({
      start: start + opener,
      end: start + name.length,
      type: 'ORG',
      canonical: trimmed,
      source: 'grammar',
      role,
    });
  };
  for (const { role, pattern, head } of headRules) {
    for (const match of text.matchAll(pattern))
      for (const part of splitPair(match[0], head)) push(match.index + part.at, part.name, role);
  }
  for (const pattern of [OF, OFFICE_OF, COMPANY, CONTINENTAL])
    for (const match of text.matchAll(pattern)) push(match.index, match[0], null);
  return found;
}

/** "Temple University and Drexel University" is two names; "St. Joseph's Hospital and Medical Center" is one. */
function splitPair(name: string, head: RegExp): { at: number; name: string }[] {
  const gap = / (?:and|&) /.exec(name);
  if (gap) {
    const left = name.slice(0, gap.index);
    const right = name.slice(gap.index + gap[0].length);
    const generic = /^(?:Medical Center|Clinics?|Health System|Health Center|Hospital)$/.test(right);
    if (!generic && head.test(left))
      return [
        { at: 0, name: left },
        { at: name.length - right.length, name: right },
      ];
    if (
      !generic &&
      gap[0] === ' and ' &&
      /^(?:U\.S\.|\p{Lu}[\p{Ll}’'s]+)$/u.test(left) &&
      head.test(right) &&
      right.split(' ').length > 2
    ) {
      return [{ at: name.length - right.length, name: right }];
    }
  }
  return [{ at: 0, name }];
}
