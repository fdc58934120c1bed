import type { Sector } from './lawSchema.ts';

/** What speaks of a trade: the victim's name, or a law, an office or a form that the text names. */
export interface SectorSign {
  sector: Sector;
  victim?: RegExp;
  text?: RegExp;
}

const HOSPITAL =
  /\b(?:hospitals?|clinics?|medical (?:center|centre|group)|health ?care|health (?:system|center|services)|surgery|oncology|dental|pediatrics)\b/i;

export const SECTOR_SIGNS: readonly SectorSign[] = [
  { sector: 'health-facility', victim: /\b(?:hospitals?|clinics?|medical cent(?:er|re)|health (?:system|center))\b/i },
  { sector: 'health', victim: HOSPITAL, text: /\b(?:HIPAA|protected health information|Office for Civil Rights)\b/ },
  { sector: 'health-app', text: /\bHealth Breach Notification Rule\b/ },
  { sector: 'financial', text: /\b(?:Safeguards Rule|Gramm.Leach.Bliley|GLBA)\b/ },
  {
    sector: 'broker',
    victim: /\b(?:securities|brokerage|capital management|wealth|investments)\b/i,
    text: /\bRegulation S-P\b/,
  },
  { sector: 'listed-company', text: /\b(?:Form )?8-K\b|\bItem 1\.05\b|\((?:NYSE|NASDAQ|Nasdaq): ?[A-Z.]{1,5}\)/ },
  { sector: 'bank', victim: /\b(?:bank|bancorp|bancshares|bankshares|credit union)\b/i },
  { sector: 'new-york-financial', text: /\b(?:NYDFS|23 NYCRR|New York (?:State )?Department of Financial Services)\b/ },
  {
    sector: 'carrier',
    victim: /\b(?:wireless|telecom(?:munications)?|T-Mobile|AT&T|Verizon|Comcast|Charter Communications)\b/i,
    text: /\b(?:CPNI|customer proprietary network information)\b/i,
  },
  {
    sector: 'essential-service',
    victim: /\b(?:airport|airlines?|rail(?:way)?|power|energy|water (?:utility|company)|gas)\b/i,
    text: /\bNIS ?2\b/,
  },
];
