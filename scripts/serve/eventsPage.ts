const KINDS = [
  ['attackers broke into the payment server of', 'Ormond Gate'],
  ['the vendor told', 'Alder Falls'],
  ['the regulator was notified by', 'Brightwater Forensics'],
  ['a patch was installed by', 'Kestrel Point Security'],
  ['letters went to customers of', 'Lake Mary Clinic'],
  ['the outage was reported by', 'Harrow County'],
  ['stolen records were posted by a group that named', 'Tidewater Bank'],
] as const;

/** One day in milliseconds. */
const DAY = 86_400_000;

/**
 * A post with this many dated events, three a day with clock times and then two days apart, told by its author and, in
 * every tenth, by a quoted notice: for how a long timeline scrolls and filters.
 */
export function eventsPage(count: number): string {
  const first = Date.UTC(2010, 0, 1);
  const paragraphs = Array.from({ length: count }, (_, index) => {
    const [what, who] = KINDS[index % KINDS.length] ?? KINDS[0];
    const date = new Date(first + Math.floor(index / 3) * 2 * DAY);
    const day = date.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
    const time = `${8 + (index % 3)}:${String(index % 60).padStart(2, '0')} am`;
    const text = `At ${time} on ${day}, ${what} ${who}, entry ${index + 1} of its log.`;
    return index % 10 === 9 ? `<blockquote><p>${text}</p></blockquote>` : `<p>${text}</p>`;
  });
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>A log of ${count} entries</title>
    <meta property="article:published_time" content="2026-02-03">
  </head>
  <body>
    <article>
      <h1>A log of ${count} entries</h1>
      <p>What follows is the log of the breach in the order in which it was written down, with the clock times.</p>
      ${paragraphs.join('\n      ')}
    </article>
  </body>
</html>
`;
}
