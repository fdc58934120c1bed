/** Past forms that no rule makes of their verb, lower case: at the start of a log's line they open a sentence without its subject. */
export const PAST_VERBS: ReadonlySet<string> = new Set(
  `ate arose awoke became began bent bid bit blew bought bound broke brought built burnt came caught chose clung cut dealt did dove drank
drew drove dug fed felt fell fled flew flung forbade foresaw forgot fought found froze gave got went ground grew had heard held hid hit hung
kept knelt knew laid lay learnt led left lent let lit lost made meant met mistook offset outdid overcame overheard oversaw overtook paid
proved put quit ran rang rebuilt redid remade reran resent reset rewrote rode rose said sang sank sat saw sent set shed shook shot
shrank shut slept slid slung slunk smelt sold sought spelt spent spilt split spoke spread sprang spun stole stood stuck stung stank strode
strove struck stuck swam swept swore swung taught thought threw told took tore undid understood undertook went wept woke won wore
withdrew withheld wound wrote wrung`.split(/\s+/),
);
