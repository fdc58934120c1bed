/** Words that tell of one deed, so that "resigned" and "stepped down" meet. Whole words, as stories of breaches use them. */
const DEEDS: readonly (readonly [string, RegExp])[] = [
  [
    'leave',
    /(?<!\p{L})(?:resign\p{L}*|step(?:s|ped|ping)? down|quits?|retire[sd]?|left|leaves|ousted|dismissed|fired|sacked|departed|departs|out as|trat zurück|zurückgetreten|entlassen|dimi(?:tió|sión)|démission\p{L}*)(?!\p{L})/iu,
  ],
  [
    'arrest',
    /(?<!\p{L})(?:arrest\p{L}*|detained|seized by police|taken into custody|verhaftet|festgenommen|deten\p{L}+|arrêté\p{L}*|interpellé\p{L}*)(?!\p{L})/iu,
  ],
  [
    'sue',
    /(?<!\p{L})(?:sue[sd]?|lawsuits?|suits?|complaint|class action|klage\p{L}*|demanda colectiva|plainte)(?!\p{L})/iu,
  ],
  [
    'hire',
    /(?<!\p{L})(?:hire[sd]?|engaged?|retain(?:ed)?|brought in|appointed|called in|commissioned|beauftragt\p{L}*|contrat(?:ó|aron)|mandaté\p{L}*)(?!\p{L})/iu,
  ],
  [
    'patch',
    /(?<!\p{L})(?:patch\p{L}*|fix(?:ed|es)?|updates?|hotfix|mended|closed the (?:hole|flaw)|parche|correctif|aktualisier\p{L}*)(?!\p{L})/iu,
  ],
  [
    'testify',
    /(?<!\p{L})(?:testif\p{L}*|hearing|briefs?|briefed|before (?:congress|the senate|the house|a committee)|anhörung|compareci\p{L}+|audition\p{L}*)(?!\p{L})/iu,
  ],
  [
    'sell',
    /(?<!\p{L})(?:sells?|selling|sold|on sale|for sale|offer(?:ed|s|ing)?|auction\p{L}*|verkauf\p{L}*|angeboten|venta|vend\p{L}+|vente)(?!\p{L})/iu,
  ],
  ['apologise', /(?<!\p{L})(?:apolog\p{L}+|sorry|entschuldig\p{L}+|disculp\p{L}+|excus(?:e|es|é))(?!\p{L})/iu],
  ['reset', /(?<!\p{L})(?:reset|passwords? change|changed passwords?|forced .{0,20}password)(?!\p{L})/iu],
  ['buy', /(?<!\p{L})(?:buy|bought|acquir\p{L}+|acquisition|merger|takeover|übernahme|compr(?:ó|a)|rachat)(?!\p{L})/iu],
  [
    'publish',
    /(?<!\p{L})(?:publish\p{L}*|post(?:ed|s)|leak(?:ed|s)|dump(?:ed|s)?|released|veröffentlicht\p{L}*|public(?:ó|aron)|publié\p{L}*)(?!\p{L})/iu,
  ],
  ['pay', /(?<!\p{L})(?:paid|pays|payment|handed over|transferred|gezahlt|pag(?:ó|aron)|payé\p{L}*)(?!\p{L})/iu],
  [
    'plead',
    /(?<!\p{L})(?:plead\p{L}*|pled|guilty|convict\p{L}*|sentenc\p{L}+|verurteil\p{L}+|conden\p{L}+|condamné\p{L}*)(?!\p{L})/iu,
  ],
  ['charge', /(?<!\p{L})(?:charge[sd]|indict\p{L}*|angeklagt|imput\p{L}+|mis en examen)(?!\p{L})/iu],
  [
    'phish',
    /(?<!\p{L})(?:phish\p{L}*|e-?mail with|opened (?:an|the) (?:attachment|e-?mail|invoice)|bogus e-?mail)(?!\p{L})/iu,
  ],
  ['certify', /(?<!\p{L})(?:certif\p{L}+|audit\p{L}*|compliant|complian\p{L}+)(?!\p{L})/iu],
];

/** The deeds that a stretch tells of, by name. */
export const deedsOf = (text: string): string[] => DEEDS.flatMap(([deed, words]) => (words.test(text) ? [deed] : []));
