/** Past forms and participles that no ending betrays, with their verb; nouns with odd plurals. */
const IRREGULAR = new Map(
  `was be|were be|been be|is be|are be|being be|has have|had had|did do|done do|went go|gone go|goes go|came come|took take|taken take|
told tell|said say|sent send|found find|wrote write|written write|began begin|begun begin|broke break|broken break|got get|gotten get|
gave give|given give|made make|knew know|known know|saw see|seen see|stole steal|stolen steal|struck strike|shut shut|ran run|put put|
brought bring|caught catch|bought buy|sold sell|paid pay|held hold|kept keep|left leave|lost lose|met meet|led lead|let let|set set|
hit hit|cut cut|heard hear|thought think|taught teach|sought seek|rang ring|rung ring|spoke speak|spoken speak|fell fall|fallen fall|
rose rise|risen rise|grew grow|grown grow|froze freeze|frozen freeze|hid hide|hidden hide|chose choose|woke wake|awoke wake|drew draw|
swore swear|wore wear|won win|laid lay|lay lie|lain lie|sat sit|stood stand|slid slide|snuck sneak|spread spread|read read|fed feed|
fled flee|threw throw|thrown throw|understood understand|became become|become become|learnt learn|built build|rebuilt rebuild|
underwent undergo|withdrew withdraw|overheard hear|thieves thief|spies spy|parties party|authorities authority|data data|media media|
agencies agency|cities city|counties county|families family|policies policy|vulnerabilities vulnerability|bodies body|
analyses analysis|children child|men man|women woman|its its|this this|us us|as as|his his|was be|does do|series series|news news|
business business|access access|process process|address address|always always|email email|emails email|previously previous|
offline offline|online online|during during|evening evening|morning morning|nothing nothing|something something|anything anything|
everything everything|monitoring monitoring|training training|hearing hearing|filing filing|meeting meeting|mailing mailing|
finding finding|findings finding|hundred hundred|indeed indeed|need need|exceed exceed|proceed proceed|feed feed|speed speed|
beaconing beaconing|trading trading|earnings earnings|opening opening|listing listing|ruling ruling|bring bring|ring ring|
string string|king king|spring spring|thing thing|sing sing|using use|used use|uses use|notified notifi|notifies notifi|notify notifi|
notifying notifi|notification notification|notifications notification`
    .split('|')
    .map((pair): [string, string] => {
      const [form = '', lemma = ''] = pair.trim().split(' ');
      return [form, lemma];
    }),
);

/**
 * A word without its English endings, from its folded lower case: "discovered" and "discovering" are "discover", "told" is
 * "tell". Not a dictionary form: it only has to be the same for the forms of one word.
 */
export function lemmaOf(word: string): string {
  const plain = word.endsWith("'s") ? word.slice(0, -2) : word;
  const known = IRREGULAR.get(plain);
  if (known !== undefined) return known;
  if (plain.length < 4 || /\d/.test(plain)) return plain;
  for (const ending of ['ing', 'ed']) {
    if (!plain.endsWith(ending)) continue;
    const stem = plain.slice(0, -ending.length);
    if (stem.length < 3 || !/[aeiouy]/.test(stem)) break;
    if (/([bdfgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
    return withoutE(stem.endsWith('i') ? `${stem.slice(0, -1)}y` : stem);
  }
  if (plain.endsWith('ies')) return withoutE(`${plain.slice(0, -3)}y`);
  if (/(?:[sxz]|ch|sh)es$/.test(plain)) return withoutE(plain.slice(0, -2));
  if (plain.endsWith('s') && !/(?:ss|us|is)$/.test(plain)) return withoutE(plain.slice(0, -1));
  return withoutE(plain);
}

/** "release" and "released" meet without their last e. */
const withoutE = (word: string): string => (word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word);
