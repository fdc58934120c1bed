/** Words that deny what follows within a few words: "no evidence that", "nobody noticed", "was not affected". */
const DENIAL =
  /(?<!\p{L})no (?:evidence|indication|sign|reason|proof)(?:\s+[\p{L}'’]+){0,6}\s+$|(?<!\p{L})(?:no|not|never|nobody|none|neither|nor|without|cannot|unaware|kein(?:e|en|er|em)?|nicht|niemand|ohne|aucun(?:e)?|pas|jamais|personne|sans|ningún|ninguna?|nunca|nadie|sin|não|nenhum(?:a)?|nunca|sem|nessun(?:o|a)?|non|mai|senza|geen|niet|nooit|niemand|zonder|\p{L}+n['’]t)(?:\s+[\p{L}'’]+){0,3}\s+$/iu;
/** "not only", "not until", "no later than" affirm what follows. */
const NO_DENIAL =
  /(?<!\p{L})(?:not only|not until|not before|no later than|no longer|no sooner|no doubt|nicht nur|non seulement|no solo|no sólo|não só|non solo|niet alleen)(?:\s+[\p{L}'’]+){0,3}\s+$/iu;

/** Whether the words before `at` deny what stands there. */
export function isDenied(sentence: string, at: number): boolean {
  const before = sentence.slice(Math.max(0, at - 60), at);
  return DENIAL.test(before) && !NO_DENIAL.test(before);
}

/** Advice to the reader, and what is only supposed: its dates are no events of the incident. */
const ADVICE =
  /(?<!\p{L})(?:(?:you|customers|patients|individuals|consumers|users|victims|parents|everyone|anyone) (?:should|may|can|must|are (?:advised|encouraged|urged|asked|entitled))|we (?:recommend|encourage|suggest|advise|urge|ask)|please|if you (?:have|wish|would|want|need|think|believe|did|do|received|suspect)|to (?:enroll|enrol|activate|sign up|opt out|file a claim)|(?:enrollment|activation|offer|code|membership|hotline|call cent(?:er|re)) .{0,40}(?:expires?|ends?|until|deadline|open|available)|would expire|expires?|sollten? (?:sie|ihr)|wir empfehlen|bitte|vous (?:devez|devriez|pouvez)|nous (?:vous )?(?:recommandons|conseillons|invitons)|veuillez|debe(?:n|ría|rían)?|recomendamos|se recomienda|por favor)(?!\p{L})/iu;

/** Whether a clause advises the reader or sets a term for an offer. */
export function isAdvice(clause: string): boolean {
  return ADVICE.test(clause);
}
