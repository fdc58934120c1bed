import type { LawVersion } from '../../../lib/deadlines/lawSchema.ts';
import { DEADLINES } from '../../../lib/deadlines/laws.ts';

/** The table of docs/DEADLINES.md, as the data has it: a line of Markdown for every duty. */
export function deadlinesTable(): string[] {
  return [
    '| row | to | number, from when | since | before | confidence, checked |',
    '|---|---|---|---|---|---|',
    ...DEADLINES.laws.flatMap(({ id, duties, confidence, verified }) =>
      duties.map(({ to, who, versions }) => {
        const [first, ...earlier] = versions;
        if (!first) throw new Error(`Expected a version for ${id}, got none`);
        const since = first.pending ? 'not in force' : (first.from ?? 'not researched');
        const before = earlier.map((version) => `${version.from ?? '…'} to ${version.to ?? 'now'}: ${number(version)}`);
        return `| \`${id}\` | ${who ?? to} | ${number(first)} | ${since} | ${before.join('; ')} | ${confidence}, ${verified} |`;
      }),
    ),
  ];
}

function number({ limit, standard, clock }: LawVersion): string {
  if (limit === null) return standard ?? '';
  return `${limit.amount} ${limit.unit}${limit.amount === 1 ? '' : 's'} from \`${clock}\``;
}
