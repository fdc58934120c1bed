import type { Account } from '../metrics/account.ts';
import type { Claim } from './claims.ts';
import {
  ATTACKED,
  CAME_IN,
  ENTERED,
  FIRST_TOLD,
  FOUND,
  PEOPLE_ADDRESSED,
  REGULATOR,
  STRUCK,
  says,
  TOLD,
} from './cues.ts';
import { clauseAt } from './sentenceIndex.ts';
import type { Statement } from './statement.ts';

/**
 * Words that a clause says itself where it answers a claim; of every row of alternatives one must stand there. The kind of an
 * event is a judgement, right four times of five on new text: enough to set statements side by side, and not to say that one
 * of two accounts is wrong. A claim without words here needs none.
 */
const OWN_WORDS: Readonly<Partial<Record<Claim, readonly RegExp[]>>> = {
  intrusion_start: [
    ENTERED,
    CAME_IN,
    STRUCK,
    ATTACKED,
    /(?<!\p{L})(?:was|were|been) (?:breached|hacked|broken into)(?!\p{L})/iu,
  ],
  intrusion_end: [
    /(?<!\p{L})(?:until|till|through|to|and|ended|over|out|last(?:ed)?|lost|locked out|kicked|removed|evicted|bis|endete|hasta|terminó|jusqu['’](?:au?|en)|fin)(?!\p{L})|[–-]/iu,
  ],
  discovery: [
    FOUND,
    /(?<!\p{L})(?:tipped|uncovered|knew|know|recogni[sz]ed|erfuhr|erfahren|conoci(?:ó|miento)|appris|connaissance)(?!\p{L})/iu,
  ],
  contained: [
    /(?<!\p{L})(?:contain\p{L}*|shut\p{L}*|turned off|switched off|off ?line|took|taken|pulled|cut|block\p{L}*|stop\p{L}*|isolat\p{L}*|disconnect\p{L}*|disabled|closed|evict\p{L}*|remov\p{L}*|clean\p{L}*|secur\p{L}*|locked|revoked|abgeschaltet|getrennt|vom netz|apag\p{L}*|desconect\p{L}*|contenid\p{L}*|coupé\p{L}*|arrêt\p{L}*|isolé\p{L}*|débranch\p{L}*)(?!\p{L})/iu,
  ],
  restored: [
    /(?<!\p{L})(?:restor\p{L}*|back|reopen\p{L}*|resum\p{L}*|normal\p{L}*|running|on ?line|recover\p{L}*|rebuil\p{L}*|work(?:s|ed|ing)|again|up|wieder\p{L}*|restablec\p{L}*|recuper\p{L}*|rétabli\p{L}*|repris\p{L}*|rouvert\p{L}*|retrouvé)(?!\p{L})/iu,
  ],
  people_told: [TOLD, PEOPLE_ADDRESSED],
  regulator_told: [TOLD, REGULATOR],
  disclosed: [
    FIRST_TOLD,
    TOLD,
    /(?<!\p{L})(?:said|says|statement|announce\p{L}*|acknowledg\p{L}*|confirm\p{L}*|admit\p{L}*)(?!\p{L})/iu,
  ],
};

/** Whether the words of a statement answer the claim, and not its event's kind alone. */
export function saysItself(id: Claim, { span, subject }: Statement, account: Account): boolean {
  const words = OWN_WORDS[id];
  if (words === undefined || subject === null) return true;
  const clause = clauseAt(account, span);
  return words.some((pattern) => says(account.article.text, clause, pattern));
}
