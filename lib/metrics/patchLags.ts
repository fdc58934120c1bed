import type { TimelineEvent } from '../model.ts';
import type { Account } from './account.ts';
import { type MetricValue, valueBetween } from './metric.ts';
import type { MetricRow } from './metricRow.ts';

/** A patch is there to be had. English, German, Spanish, French, as whole words. */
const RELEASED =
  /(?<!\p{L})(?:releas(?:ed?|ing)|came out|was out|issued|published|shipped|made available|(?:became|was|were) available|veröffentlicht\w*|bereitgestellt|erschien\w*|publicó|lanzó|disponible|publiée?|sortie?)(?!\p{L})/iu;
/** A patch is in place. */
const INSTALLED =
  /(?<!\p{L})(?:install(?:ed|s|ing)|appl(?:ied|ies|ying)|put in place|put critical|patched|deployed|updated|eingespielt|installiert\w*|instal(?:ó|ado|ada|aron)|aplic(?:ó|ado|ada|aron)|installée?|appliquée?)(?!\p{L})/iu;

/** More than any article tells of; each is looked for among the others. */
const MOST_PATCHES = 200;

/**
 * From a patch's release to its installation. The two belong together when one sentence tells both, when they name the
 * same product or flaw, or when the article has no other such date. "Released and installed on May 5" is no lag.
 */
export function patchLags({ rows }: Account): MetricValue[] {
  const releases = rows
    .filter(({ event }) => event.kind === 'patch' && is(event, RELEASED, INSTALLED))
    .slice(0, MOST_PATCHES);
  const quotes = new Set(releases.map(({ event }) => event.quote));
  // Beside its release an installation is known by its words, whatever kind the date was taken for.
  const installs = rows
    .filter(({ event }) => (event.kind === 'patch' || quotes.has(event.quote)) && is(event, INSTALLED, RELEASED))
    .slice(0, MOST_PATCHES);
  return installs.flatMap((install) => {
    const release = releaseOf(install, releases, installs.length);
    return release ? [valueBetween(clock(release), clock(install))] : [];
  });
}

const clock = (row: MetricRow) => ({ row, time: row.event.time });
/** The words that stand last in its clause are nearest to the date and say what it is of; "released and installed" is of both. */
function is({ label }: TimelineEvent, has: RegExp, not: RegExp): boolean {
  if (has.test(label) && not.test(label) && / (?:and|und|y|et) /.test(label)) return false;
  return lastAt(label, has) > lastAt(label, not);
}

const lastAt = (label: string, words: RegExp): number =>
  [...label.matchAll(new RegExp(words.source, `g${words.flags}`))].at(-1)?.index ?? -1;

function releaseOf({ event }: MetricRow, releases: readonly MetricRow[], installs: number): MetricRow | null {
  const together = releases.filter(({ event: release }) => release.quote === event.quote);
  const related = releases.filter(({ event: release }) =>
    release.entities.some((name) => event.entities.includes(name)),
  );
  const only = releases.length === 1 && installs === 1 ? releases : [];
  const [release] = [together, related, only].find((found) => found.length > 0) ?? [];
  return release ?? null;
}
