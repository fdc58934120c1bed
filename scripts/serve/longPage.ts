const PARAGRAPHS = 10_000;

/** The day before day 1 of the page's calendar. */
const EPOCH = Date.UTC(1999, 11, 31);

const DATE = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/**
 * A page of 10,000 paragraphs with one date in every tenth, each another day: made here, because stored it would be
 * two megabytes that say nothing.
 */
export function longPage(): string {
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, index) => `<p id="p${index}">${sentence(index)}</p>`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Ten thousand entries of an incident log</title>
<meta property="article:published_time" content="2030-01-01T09:00:00Z"></head>
<body><main><article><h1>Ten thousand entries of an incident log</h1>
${paragraphs.join('\n')}
</article></main></body></html>`;
}

function sentence(index: number): string {
  const number = index + 1;
  if (index % 10 !== 0) {
    return `Entry ${number}. The operator on duty looked at the queue, found nothing that needed a decision, and wrote that down before the next round, as the handbook asks.`;
  }
  const day = DATE.format(EPOCH + (index / 10 + 1) * 86_400_000);
  return `Entry ${number}. On ${day} the operator on duty discovered unauthorized access to a server and told the supervisor, who took the machine off the network.`;
}
