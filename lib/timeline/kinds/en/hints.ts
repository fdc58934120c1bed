import type { CueGroup } from '../cue.ts';
import { ACTOR, DATA, PEOPLE, REGULATOR, SYSTEM, VENDOR } from './words.ts';

/**
 * Idioms and bare nouns: light cues that decide where no verb of the other tables stands near the date. Each row says what
 * kind of thing the clause is about.
 */
export const HINTS: readonly CueGroup[] = [
  {
    kind: 'regulator_notice',
    weight: 3,
    words: [
      `(let|lets|letting) (the |its |our )*${REGULATOR} know`,
      `(came|come|went|go|goes|turned|rang|rings|phoned|approached|brought in|called in|alongside|involved) ~ ${REGULATOR}`,
      `${REGULATOR}( office)? (was |were |is |are |had been )?(brought in|called in|called out|involved|got word|heard|hears|in the loop|on site)`,
      '(submission|filing|report) date',
      '(form|notice|report|paperwork) (was )?(filed|lodged|submitted)',
    ],
  },
  {
    kind: 'individual_notice',
    weight: 2.8,
    words: [
      `(let|lets|letting) (the |its |our |all )*${PEOPLE} know`,
      `${PEOPLE} (first |only |then |will |also |finally |had )*(hear|heard|hears|get|got|gets|find|finds|found|receive|received|receives|learn|learned) ~ (about it|letters?|mail|messages?|by post|e-?mail|notices?|word|of it|call|calls)`,
      '(letters?|messages?|e-?mails?|notices?|text messages?|calls?) ~ (followed|arrive|arrived|landed|reached|drop(ped)?|came|come|coming)',
      'in the (mail|post)',
      'by (post|mail|letter)',
    ],
  },
  {
    kind: 'vendor_notice',
    weight: 2.8,
    words: [
      `(let|lets|letting) (the |its |our )*(${VENDOR}|us) know`,
      `${VENDOR} ~ (let us know|got word|heard|in the loop)`,
      `(the |its |our |their )(${VENDOR})('s)? attention`,
      '(a|the|an|our) call to (the |our )*(vendor|supplier|provider)',
      `(follow up|follow-up|ticket|support case|contact) ~ ${VENDOR}`,
    ],
  },
  {
    kind: 'public_disclosure',
    weight: 2.6,
    words: [
      '(let|lets|letting) (the )?(market|public|world|press|investors) know',
      '(faced|faces|told|before|to) (the )?(cameras|press|nation|reporters|media)',
      '(home ?page|website|web site|facebook|twitter|linkedin) ~ (notice|message|statement|post)',
      '(notice|message|statement) ~ (home ?page|website|web site|facebook|twitter)',
      '(evening|morning|nightly|local|national) news',
      '(had|has|got) it first',
      'word (reaches|reached|got|gets|leaked|spread)',
      '(the )?(press|media|newspapers?|public) ~ (got|learn|learned|heard|knew|caught)',
      'the story',
    ],
  },
  {
    kind: 'update',
    weight: 2,
    words: [
      '(number|toll|count|total|tally|figure|list) ~ (grown|grew|grows|rise|risen|rose|doubled|swelled|stands|stood|climbed|fell|now)',
      '(grown|grew|rose|risen|swelled|climbed|jumped) (by|to|from)',
      '(lost|loses|quits?|gives? up|gave up|leaves?|left) (his|her|their) (job|post|seat)',
      '(it )?turns out',
      '(also|too|as well|after all)',
      '(left|departed|goes|is gone)',
      '(fallout|aftermath|resignation)',
    ],
  },
  {
    kind: 'legal',
    weight: 2.8,
    words: [
      '(strike|strikes|struck|reach|reaches|reached|agree|agreed|sign|signed) ~ (deal|agreement|settlement) ?(with|over|to)?',
      '(states|attorneys general|regulators?) ~ (deal|settle|sue|fine)',
      '(claims?|claim) ~ (fund|share|deadline|compensation|settlement|form)',
      '(claim|claims) (a|their|your|deadline|period|form)',
      'picked up (at|by|in)',
      '(picked up|took into custody|nabbed|caught|seized|detained|raided|raid|raids)',
      '(charges|counts|warrant|accused|suspects?|defendant|lawyers?|attorney for|plea|verdict)',
      '(admitted|denied) (his|her|their) (part|role|guilt)',
    ],
  },
  {
    kind: 'legal',
    weight: 3,
    words: [
      'bailed',
      '[0-9]{2} year old',
      `record ~ (from|by) (the )?${REGULATOR}`,
      '(found|ruled|decided) against',
      'bill of',
    ],
  },
  { kind: 'legal', weight: 4.6, words: ['(penalty|enforcement|monetary) notice'] },
  { kind: 'remediation', weight: 4, words: ['(settled|paid) (up|off)'] },
  {
    kind: 'remediation',
    weight: 2.6,
    words: [
      '(wallet|address) ~ (receiv|get|got)*',
      '(went|paid|sent|transferred|handed) to (them|the (hackers?|gang|attackers?|thieves|crooks|men|group)|hackers)',
      'bug bounty',
    ],
  },
  {
    kind: 'discovery',
    weight: 2.2,
    words: [
      '(wrote to|e-?mailed|contacted|messaged|called) the (company|firm|hospital|school|university|bank|city|victim|clinic|district)',
    ],
  },
  {
    kind: 'background',
    weight: 2.4,
    words: ['who (had )?(joined|took over|became|founded)', '(bought|acquired|merged) ~ (in|from|with)?'],
  },
  {
    kind: 'investigation',
    weight: 2.2,
    words: [
      'national guard',
      '(incident handlers?|investigators|detectives|experts|specialists|consultants|responders|examiners|analysts|outside firm|Mandiant|CrowdStrike|Kroll)',
      '(going through|sifting|working out|working through|looking through|established whose|worked out|work out|piecing together|pieced together|trawl*)',
      '(by hand|manually)',
      'whose (data|files|records|information)',
    ],
  },
  {
    kind: 'discovery',
    weight: 2,
    words: [
      '(first )?(hint|inkling|clue|sign|trace|suspicion)',
      `(customer|patient|user|employee|parent|client|reader|stranger|researcher|journalist|caller|bank|partner|sheriff*|police|neighbou?r|passer-by)s? ~ (wrote in|rang|called in|phoned|pointed out|asked why|complain*|wondered|reported)`,
      "(could not|couldn't|cannot|unable to) (open|log|get|read|start)",
      '(has|had|have) been found',
      '(turned up|came upon|chanced on|stumbled)',
    ],
  },
  {
    kind: 'intrusion_start',
    weight: 1.8,
    words: [
      '(it|this|that|all|trouble|everything) (all )?(began|begins|started|starts)',
      `${ACTOR} (came|come|got|went) in`,
      'by way of',
      '(fell off|fell from|dropped|vanished|went astray|mislaid|left behind|disappear*)',
      '(wrong|faulty|bad|incorrect) (setting|configuration|permission|address|envelope|name)s?',
      'in place since',
      '(let|lets|letting|allowed|allowing|enabled) ~ (anyone|anybody|outsiders|everyone|hackers|attackers|strangers|visitors) (to )?(read|see|view|access|download|in)?',
      '(logging|logged) (in|on|back in)',
      '(attack|breach|incident|exposure|occurrence|event|intrusion) (date|period|window|start|began|dates)',
      'date ~ (breach|attack|incident|theft|loss|intrusion|occurr*)',
      'wrong (names?|people|person|recipient|address)',
    ],
  },
  {
    kind: 'exfiltration',
    weight: 2.2,
    words: [
      '(walked|walks|made|ran|got) (off|away|out) with',
      `(tb|gb|terabytes|gigabytes|mb|${DATA}) ~ (head|heads|headed|go|goes|went|flow|flows|flowed|travel|travels|pour|poured|bound) (to|for|out|off)`,
      '(helped themselves|carried off|spirited|haul|loot)',
    ],
  },
  {
    kind: 'leak',
    weight: 2.4,
    words: [
      '(let|lets|letting) ~ (loose|out)',
      '(offered|offers|offering|selling|sells) ~ (data|records|database|files|accounts) for',
      '(claimed|claims|claiming) ~ (attack|breach|hack|intrusion)',
      '(put|puts|offered|offers) ~ (up for|on offer)',
      '(forums?|breach ?forums|raidforums|telegram|pastebin|4chan|torrent|onion|dark web|leak site)',
      '(file|data|list|database|copy|archive|logins)s? ~ (turned up|surfaced)',
      '(sample|batch|trove|dump) ~ (appeared|showed|surfaced|up|out|online|posted|published|loose)',
    ],
  },
  {
    kind: 'extortion',
    weight: 2.2,
    words: [
      '(gang|group|crooks|hackers|attackers|criminals|extortionists|thieves) ~ (deadline|price|demand*|ultimatum|wanted|threat*)',
      'pay ~ or',
      '(deadline|ultimatum|ransom|threats?)',
    ],
  },
  {
    kind: 'containment',
    weight: 2.2,
    words: [
      '(order(ed|s)|told) ~ (stopped|shut|off|closed|down|offline)',
      `(pull(ed|s)?|took|takes|taken) ~ (from the web|away|off the (web|net|network))`,
      '(rights|privileges|permissions|access) ~ (taken away|withdrawn|removed|cut|stripped|revoked)',
      `${SYSTEM} ~ (unplugged|stopped|halted|switched off|cut off|frozen|quarantined)`,
      '(unplugged|halted|stopped)',
    ],
  },
  {
    kind: 'restoration',
    weight: 2.2,
    words: [
      '(once more|as normal|as usual|normally|normal again|to normal)',
      '(takes?|accept|accepts|ran|runs|run|fill|filled|see|saw|answer|process|processed|open|opened) ~ (once more|again|normally|as normal|as usual)',
      'before ~ could',
      '(was|were|is|are|came|all) up( again| once more)?',
      '(last|final|first|all) ~ (rebuilt|restored|repaired|cleared|reconnected|back)',
    ],
  },
  {
    kind: 'remediation',
    weight: 2.2,
    words: [
      'cards? ~ (swapped|replaced|reissued|cancelled|exchanged)',
      '(must|have to|need to|required to) (now )?(give|use|enter|change|show|pass) ~ (pin|code|password|token|factor|id|training)',
      '(tenth|half|quarter|percent|per cent|%) off',
      '(sent|sends|sending|transferred|wired|settled up|settled) ~ (bitcoins?|crooks|hackers|gang|ransom)',
      '(promis|pledg|compens|hotline|free)*',
    ],
  },
  {
    kind: 'outage',
    weight: 2.2,
    words: [
      '(nobody|no one|staff|users|customers|patients|clerks) (could|can|was able to|were able to|unable to) (not )?(log|reach|open|use|pay|get|access)',
      `${SYSTEM} (was|were|is|are|has been|have been) (out|off|gone|dead|down)`,
      '(out|off) (from|between|for)',
    ],
  },
  {
    kind: 'patch',
    weight: 2.2,
    words: [
      '(put out|brought out|came out with|published|shipped|released|issued|out) ~ (version|fix|update|release|build|advisory)',
      '(fix|patch|update|version) ~ (out|ready|available) since',
      '(clos|plug|mend)(ed|es|s) ~ (hole|gap|flaw|bug|loophole)',
      'version [0-9]{1,3}',
    ],
  },
  {
    kind: 'publication',
    weight: 2.6,
    words: ['posted', 'first published'],
  },
  {
    kind: 'update',
    weight: 3,
    words: ['last (modified|updated|reviewed|revised)'],
  },
  {
    kind: 'background',
    weight: 2.4,
    words: [
      'same (firm|company|hospital|chain|bank|agency|group|gang|city) (had |also |already )*(lost|suffered|was|were|had)',
      '(passed|pass|passes|failed) (its|an|the|their) ~ (audit|inspection|test|review|exam*)',
      '(patients?|customers?|people|students?|employees?|members?|records?|files|applications|orders|visits) ~ (seen|treated|employed|enrolled|created|placed|made|dating|from|who) (between|before|from|since|after|in|prior)',
      '(if you|were a|was a) (patient|customer|student|employee|member) (before|between|from|since|in)',
      '(may be|can be|must be|are) (redeemed|used|activated|claimed)',
      'you have until',
      '(activation|enrol(l)?ment|promo(tional)?) codes?',
      'contracts?',
      'founded',
      'in force',
    ],
  },
];
