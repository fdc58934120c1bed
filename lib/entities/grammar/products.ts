import type { Candidate } from '../candidate.ts';
import { EDGE_AFTER, EDGE_BEFORE, openerLength, WORD } from './capitalWord.ts';

const KIND = `(?:(?:Information|Management|Records?|Reporting|Registration|Case|Learning|Content|Patient|Payroll|Ticketing|Booking|Billing|Operating) System|(?:Web |Mail |File |Application |Exchange )?Server|Platform|Portal|Gateway|Appliance|VPN|Firewall|Suite|Toolkit|Plugin|Plug-in|SDK|Antivirus|Database|Mobile App|Cloud Storage)`;
const NAMED = new RegExp(`${EDGE_BEFORE}(?:${WORD} ){1,4}${KIND}${EDGE_AFTER}`, 'gu');
// A maker and a model number of letters and digits: "Lenovo ThinkPad T 43", "Dell Latitude E6410".
const MODEL = new RegExp(
  String.raw`${EDGE_BEFORE}(?:Lenovo|Dell|HP|Apple|IBM|Toshiba|Sony|Acer|Asus|Samsung|Panasonic|Compaq|Gateway|Cisco|Netgear|D-Link|TP-Link|Zyxel|Fujitsu)(?: \p{Lu}[\p{L}]+){1,2}(?: \p{Lu}{0,2} ?\d{1,4}\w{0,3})?${EDGE_AFTER}`,
  'gu',
);
const MODEL_WORD =
  /ThinkPad|Latitude|Inspiron|Vostro|Precision|OptiPlex|EliteBook|ProBook|Pavilion|MacBook|Satellite|Portege|VAIO|Vaio|Toughbook|Galaxy|Nighthawk|Lifebook|IdeaPad|PowerEdge|ProLiant| \p{Lu}{1,2} ?\d/u;

/** Products by grammar: a name and the kind of software it is, or a maker and a model. */
export function findProducts(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(NAMED)) {
    const opener = openerLength(match[0]);
    const name = match[0].slice(opener);
    if (!name.includes(' ')) continue;
    found.push({
      start: match.index + opener,
      end: match.index + match[0].length,
      type: 'PRODUCT',
      canonical: name,
      source: 'grammar',
    });
  }
  for (const match of text.matchAll(MODEL)) {
    if (!MODEL_WORD.test(match[0])) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      type: 'PRODUCT',
      canonical: match[0],
      source: 'grammar',
    });
  }
  return found;
}
