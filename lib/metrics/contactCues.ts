/**
 * Words that say who turned to whom, by their place beside the mention of the vendor. English, German, Spanish, French.
 * `behind` is tested against what follows the mention, `before` against what precedes it, both inside one sentence.
 */

/** "the vendor informed us", "the vendor let us know": the vendor tells. */
export const VENDOR_TELLS =
  /^[^.;]{0,25}?\b(?:informed|notified|told|alerted|warned|advised|let \w+ know|reported|disclosed|confirmed|announced|called|wrote|e-?mailed|informierte|teilte|meldete|warnte|benachrichtigte|informó|notificó|avisó|alertó|comunicó|a informé|a prévenu|a averti|a alerté|a signalé)(?![\p{L}])/iu;

/** "notified by the vendor", "learned from the vendor": the vendor told. */
export const TOLD_BY_VENDOR =
  /(?:notified|informed|told|alerted|warned|advised|contacted|heard|learned|learnt|received (?:word|notice|a (?:notice|call|letter))) (?:[^.;]{0,40} )?(?:by|from) (?:\S+ ){0,4}$|(?:informiert|benachrichtigt|gewarnt) von (?:\S+ ){0,3}$|(?:avisad[oa]|informad[oa]|notificad[oa]|alertad[oa]) por (?:\S+ ){0,3}$|(?:informée?|avertie?|prévenue?|alertée?) par (?:\S+ ){0,3}$/iu;

/** "contacted the vendor", "follow up call to notify the vendor": the vendor is turned to. */
export const TURNS_TO_VENDOR =
  /(?<![\p{L}])(?:contact(?:ed|s|ing)?|ask(?:ed|s|ing)?|request(?:ed|s|ing)?|told|tell|rang|ring|call(?:ed|s|ing)?|phon(?:ed|ing)|notif(?:y|ied|ying)|inform(?:ed|ing)?|alert(?:ed|ing)?|report(?:ed|ing)? (?:\S+ ){0,6}to|wrote|e-?mailed|reached out|raised|opened a ticket|complained|passed|kontaktierte|bat|fragte|meldete|informierte|contactó|pidió|solicitó|avisó|informó|notificó|a contacté|a demandé|a prévenu|a informé|a signalé)(?![\p{L}])[^.;]{0,60}$/iu;

/** A call whose other side is only named in what it then did: "Called once more …; the vendor connected". */
export const CALLED =
  /^(?:\W*(?:\p{Lu}\S* )?)(?:(?:another |second |third |follow[- ]?up |further )?call|called|rang|phoned|contacted|asked|requested|told|notified|reported|e-?mailed|wrote)(?![\p{L}])/iu;
