import type { Span } from '../model.ts';

/**
 * Words beside a name that make it somebody else's vendor: it told the body whose story this is, that body uses it, it is
 * called a provider. `before` is tested against what precedes the name in its sentence, `after` against what follows.
 */

/** What a story calls the body it is about. */
const BODY = String.raw`(?:us|it|them|our \p{L}+|the (?:\p{L}+ )?(?:city|county|town|village|hospital|school|district|university|college|clinic|bank|agency|province|state|council|foundation|charity|government|museum|church|utility|airline|company|firm|insurer|retailer|shop|store|organi[sz]ation|practice|board))`;
const MAKES = `(?:vendors?|suppliers?|providers?|processors?|contractors?|subcontractors?|platforms?|software|service|services|tools?|products?|partners?|hosts?|business associates?)`;
const flags = 'iu';

const BEFORE: readonly RegExp[] = [
  // "was notified by Blackbaud", "heard from", "a letter from"
  new RegExp(
    String.raw`(?<!\p{L})(?:notified|informed|told|alerted|warned|advised|contacted|hear[ds]?|learn(?:ed|t)|(?:word|notice|notification|e-?mails?|letters?|messages?|calls?)) (?:[^.;]{0,40} )?(?:by|from) (?:(?:the|our|its|their) )?(?:[\p{L}-]+ ){0,3}$`,
    flags,
  ),
  // "applied the patch of Progress Software"
  /(?<!\p{L})(?:patch|fix|hotfix|update|advisory|bulletin|appliance|file[- ]transfer (?:software|tool|service|product)) (?:(?:released|published|issued|made|sold) )?(?:of|from|by) (?:the )?$/iu,
  // "uses software of Blackbaud", "which runs on Cartwheel", "our fundraising vendor, Blackbaud"
  new RegExp(
    String.raw`(?<!\p{L})(?:uses?|using|relies on|relied on|(?:runs?|ran|was|were|built) on|hosted by|provided by|supplied by|made by|operated by|managed by|through|via|client of|customers? of) (?:the )?(?:[\p{L}-]+ ){0,4}?(?:(?:of|by|from|called|named) )?(?:the )?$`,
    flags,
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:its|our|their|a|the|whose|third[- ]party|outside) )(?:[\p{L}-]+ ){0,4}?${MAKES},? (?:called |named |(?:known as|run by|of|from|by) )?(?:the )?$`,
    flags,
  ),
  /(?<!\p{L})(?:dienstleister|anbieter|zulieferer|proveedor|prestataire|fournisseur),? (?:\S+ ){0,2}$/iu,
];

const AFTER: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:,[^.;]{0,90},)? (?:had |has |first |later |then )?(?:told|notified|informed|alerted|warned|advised|contacted|called|wrote to|let) ${BODY}(?!\p{L})`,
    flags,
  ),
  new RegExp(
    String.raw`^,? (?:which is )?(?:an?|one of|the|our|its|their) [^.;]{0,60}?(?:vendor|supplier|provider|processor|contractor|software (?:company|maker|firm)|platform|third[- ]party)s?(?!\p{L})`,
    flags,
  ),
  new RegExp(
    String.raw`^(?:[’']s)? (?:\p{Ll}+ ){0,2}?(?:software|platform|service|portal|tool|appliance|database|servers?|systems?) (?:that|which|to|for|used by) ${BODY}`,
    flags,
  ),
  new RegExp(
    String.raw`^,? (?:which|that|who) (?:runs|hosts|handles|processes|manages|operates|keeps|stores|maintains|provides|prints|mails) (?:its|our|their|the)(?!\p{L})`,
    flags,
  ),
];

/** "Alumni caught up in the Blackbaud attack": whose attack it was, told by somebody whom it reached. */
const REACHED =
  /(?<!\p{L})(?:taken|stolen|exposed|caught up|swept up|involved|affected|hit|copied|lost|compromised|part) (?:in|by|through|of|during) (?:the )?(?:\p{Ll}+ )?$/iu;
/** "Cannot bill because of the outage at Change Healthcare". */
const DUE_TO =
  /(?<!\p{L})(?:because of|due to|owing to|as a result of|in the wake of|amid) (?:the|an?) (?:[\p{L}-]+ ){0,3}?(?:outage|attack|cyberattack|breach|hack|incident|theft) (?:at|on|of) (?:the )?$/iu;
const INCIDENT =
  /^(?:[’']s)? (?:[\p{L}-]+ ){0,2}?(?:breach|hack|attack|cyberattack|incident|theft|break-in|leak)(?!\p{L})/iu;

/** Whether a mention tells of the name's incident as what reached somebody else's people. */
export function isToldAsCause(text: string, sentence: Span, { start, end }: Span): boolean {
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  return DUE_TO.test(before) || (REACHED.test(before) && INCIDENT.test(text.slice(end, end + REACH)));
}

/** Characters of a sentence on either side that matter. */
const REACH = 130;

/** Whether a mention of a name is told as the vendor of whoever the story is about. */
export function isToldAsVendor(text: string, sentence: Span, { start, end }: Span): boolean {
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  const after = text.slice(end, Math.min(Math.max(end, sentence.end), end + REACH));
  return BEFORE.some((cue) => cue.test(before)) || AFTER.some((cue) => cue.test(after));
}
