/** Who else worked on an article, as agencies and newsrooms write it below the text. */
const CREDITS =
  /^(?:\W*(?:additional )?(?:reporting|writing|editing|compiled|edited|written|report) by\b|associated press writers?\b)|\bcontribut(?:ed|ing) (?:to this (?:report|story|article)|reporting)|\bcontributed (?:from|reporting)\b/i;
const MAX_CREDITS_CHARS = 320;

export function isCredits(text: string): boolean {
  return text.length <= MAX_CREDITS_CHARS && CREDITS.test(text);
}
