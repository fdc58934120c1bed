import type { Candidate } from '../candidate.ts';
import { expression } from '../expression.ts';
import type { Run } from './runs.ts';

const KIND =
  / (?:(?:Information|Management|Records?|Reporting|Registration|Case|Learning|Content|Patient|Payroll|Ticketing|Booking|Billing|Operating) System|(?:Web |Mail |File |Application |Exchange )?Server|Platform|Portal|Gateway|Appliance|VPN|Firewall|Suite|Toolkit|Plugin|Plug-in|SDK|Antivirus|Database|Mobile App|Cloud Storage|Rewards|Loyalty Program|Preferred Guest|Cloud|Messenger|Workspace|Authenticator|Client)$/u;
const MAKER =
  /^(?:Lenovo|Dell|HP|Apple|IBM|Toshiba|Sony|Acer|Asus|ASUS|Samsung|Panasonic|Compaq|Cisco|Netgear|D-Link|TP-Link|Zyxel|Fujitsu) /;
// "Lenovo ThinkPad T 43", "Dell Latitude E6410": a maker's line, perhaps with a model of letters and digits.
const MODEL = expression(
  String.raw`^\S+ (?:ThinkPad|Latitude|Inspiron|Vostro|Precision|OptiPlex|EliteBook|ProBook|Pavilion|MacBook|Satellite|Portege|VAIO|Vaio|Toughbook|Galaxy|Nighthawk|Lifebook|IdeaPad|PowerEdge|ProLiant|\p{Lu}[\p{L}-]* \p{Lu}{1,2} ?\d)`,
);
const NUMBER_AFTER = expression(String.raw`^ ?\d{1,4}[a-z]?(?![\p{L}\p{N}.,-])`);

/** Products by grammar: a name and the kind of software it is, or a maker and a model. */
export function findProducts(text: string, runs: readonly Run[]): Candidate[] {
  const found: Candidate[] = [];
  for (const run of runs) {
    if (MAKER.test(run.text) && MODEL.test(run.text)) {
      const number = NUMBER_AFTER.exec(text.slice(run.end, run.end + 8))?.[0].length ?? 0;
      const end = run.end + number;
      found.push({ start: run.start, end, type: 'PRODUCT', canonical: text.slice(run.start, end), source: 'grammar' });
    } else if (run.text.includes(' ') && KIND.test(run.text)) {
      // "Acme's Patient Portal": the maker's possessive is no part of the product.
      const possessive = /^(?:.*[’']s )/u.exec(run.text)?.[0].length ?? 0;
      const name = run.text.slice(possessive);
      if (name.includes(' '))
        found.push({
          start: run.start + possessive,
          end: run.end,
          type: 'PRODUCT',
          canonical: name,
          source: 'grammar',
        });
    }
  }
  return found;
}
