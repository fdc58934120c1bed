/** The languages that dates, names and kinds of events are read in. */
export type TextLanguage = 'en' | 'de' | 'es' | 'fr' | 'it' | 'nl' | 'pt';

/** Function words that are frequent in one of the languages and rare or unknown in the others. */
const TELLS: Readonly<Record<TextLanguage, string>> = {
  en: 'the and of to was were with that is by from our their this has had it not',
  de: 'der und die das ist mit von den dem wurde nicht ein auf für im sich eine nach',
  es: 'el los las y una ha por con para fue sus como lo se su más pero',
  fr: 'le les des et une dans du été sur pour au aux est pas ont ce cette',
  it: 'il di gli che è una dei della sono del nel per non ha stato alla',
  nl: 'de het een en van niet zijn op met voor is dat werd bij ook naar',
  pt: 'o os que não uma foi dos da do em ao pela são mais pelo',
};
const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'nl', 'pt'] as const satisfies readonly TextLanguage[];
/** By the word: of which languages it tells. */
const TOLD_BY = new Map<string, TextLanguage[]>();
for (const language of LANGUAGES) {
  for (const word of TELLS[language].split(' ')) {
    const known = TOLD_BY.get(word);
    if (known) known.push(language);
    else TOLD_BY.set(word, [language]);
  }
}

/** Characters looked at: hundreds of function words, and constant for long articles. */
const SAMPLE = 4000;
/** The text overrules the page only where it is plain: a page's `lang` is often its template's. */
const PLAIN = { least: 12, times: 2 };

/**
 * The language an article is read in, one for its dates, names and kinds of events: as stated, unless its own words plainly say another.
 * @param stated BCP 47; null where the page does not say
 */
export function languageOf(text: string, stated: string | null): TextLanguage {
  const counts = new Map<TextLanguage, number>();
  for (const word of text
    .slice(0, SAMPLE)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []) {
    for (const language of TOLD_BY.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const count = (language: TextLanguage): number => counts.get(language) ?? 0;
  const code = stated?.toLowerCase().split(/[-_]/)[0];
  const page = LANGUAGES.find((language) => language === code);
  let best: TextLanguage = page ?? 'en';
  for (const language of LANGUAGES) if (count(language) > count(best)) best = language;
  if (page === undefined || best === page) return best;
  return count(best) >= PLAIN.least && count(best) >= PLAIN.times * count(page) ? best : page;
}
