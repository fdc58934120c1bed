import type { Candidate } from '../candidate.ts';
import { expression } from '../expression.ts';

// Any hyphen or dash (U+2010 to U+2015, minus U+2212, non-breaking U+2011 among them) or one space between the parts.
const DASH = String.raw`[-\u2010-\u2015\u2212\u00ad \u00a0]`;
const CVE = expression(String.raw`(?<![\p{L}\p{N}])CVE${DASH}(\d{4})${DASH}(\d{4,7})(?!\d)`, 'gi');

/** Flaws that the press calls by a name. Public knowledge; the number is the entry in the CVE list. */
const NAMED_FLAWS: Readonly<Record<string, string>> = {
  BlueKeep: 'CVE-2019-0708',
  CitrixBleed: 'CVE-2023-4966',
  'Citrix Bleed': 'CVE-2023-4966',
  CitrixBleed2: 'CVE-2025-5777',
  'CitrixBleed 2': 'CVE-2025-5777',
  DirtyCOW: 'CVE-2016-5195',
  'Dirty COW': 'CVE-2016-5195',
  'Dirty Pipe': 'CVE-2022-0847',
  Drupalgeddon: 'CVE-2014-3704',
  Drupalgeddon2: 'CVE-2018-7600',
  Follina: 'CVE-2022-30190',
  Ghostcat: 'CVE-2020-1938',
  Heartbleed: 'CVE-2014-0160',
  HiveNightmare: 'CVE-2021-36934',
  Log4Shell: 'CVE-2021-44228',
  'Looney Tunables': 'CVE-2023-4911',
  Meltdown: 'CVE-2017-5754',
  OMIGOD: 'CVE-2021-38647',
  PetitPotam: 'CVE-2021-36942',
  POODLE: 'CVE-2014-3566',
  PrintNightmare: 'CVE-2021-34527',
  ProxyLogon: 'CVE-2021-26855',
  ProxyNotShell: 'CVE-2022-41040',
  ProxyShell: 'CVE-2021-34473',
  PwnKit: 'CVE-2021-4034',
  React2Shell: 'CVE-2025-55182',
  regreSSHion: 'CVE-2024-6387',
  SeriousSAM: 'CVE-2021-36934',
  Shellshock: 'CVE-2014-6271',
  SMBGhost: 'CVE-2020-0796',
  Spring4Shell: 'CVE-2022-22965',
  Stagefright: 'CVE-2015-1538',
  Text4Shell: 'CVE-2022-42889',
  ToolShell: 'CVE-2025-53770',
  ZeroLogon: 'CVE-2020-1472',
  Zerologon: 'CVE-2020-1472',
};
const NAMED = expression(`(?<![\\p{L}\\p{N}])(?:${Object.keys(NAMED_FLAWS).join('|')})(?![\\p{L}\\p{N}])`, 'g');

/** CVE numbers, whatever dash they are printed with, and flaws known by a name. Canonical: `CVE-2021-34527`. */
export function findCves(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(CVE)) {
    const canonical = `CVE-${match[1]}-${match[2]}`;
    found.push({ start: match.index, end: match.index + match[0].length, type: 'CVE', canonical, source: 'pattern' });
  }
  for (const match of text.matchAll(NAMED)) {
    const canonical = NAMED_FLAWS[match[0]];
    if (canonical)
      found.push({ start: match.index, end: match.index + match[0].length, type: 'CVE', canonical, source: 'pattern' });
  }
  return found;
}
