import { FoundTime, timeRefiner } from '../found.ts';
import { before } from '../guards.ts';
import type { Part, Stated } from '../stated.ts';

const PREFIX =
  /(?:^|[^\p{L}\p{N}])((?:very |(?:by |in |at )?the )?(?:(early|beginning|start|dawn|opening|outset|first (?:half|part|days|weeks|months)|early (?:part|days|weeks|months))|(mid|middle|midpoint|mid-to)|(late|end|close|latter (?:part|half)|second half|final (?:days|weeks|months)|last (?:days|weeks|months)|closing (?:days|weeks|months)))(?:[- ]+(?:in|on|of|to[- ]late|to[- ]early|to[- ]mid))?(?:[- ](?:the|this|that))?[- ]?|(earlier|later) (?:in |on )?(?:the )?)$/iu;

/** Whether "early", "the end of" can cut this: a period longer than a day, or a day itself ("early Friday"). */
function isPeriod(stated: Stated): boolean {
  switch (stated.form) {
    case 'date':
      return stated.part === undefined && stated.clock === undefined;
    case 'unit':
      return stated.part === undefined;
    case 'era':
      return true;
    default:
      return false;
  }
}

/** "early October", "mid-May", "the end of March", "late in 2008", "earlier this year", "later that month". */
export const partOfPeriod = timeRefiner((found, context) =>
  found.map((item) => {
    if (!isPeriod(item.stated)) return item;
    const match = PREFIX.exec(before(context.text, item.index));
    const prefix = match?.[1];
    if (match === null || prefix === undefined) return item;
    const day =
      (item.stated.form === 'date' && (item.stated.day !== undefined || item.stated.numbers !== undefined)) ||
      (item.stated.form === 'unit' && item.stated.unit === 'day');
    // "the end of" and "late" need a period; of a day only "early", "late", "earlier" and "later" are said.
    if (day && !/^(?:early|late|earlier|later|early on|late on) ?(?:on |in |in the )?$/i.test(prefix)) return item;
    // "start 2018", "end March" without "of" are verbs.
    if (/^(?:beginning|start|dawn|opening|outset|middle|end|close)[- ]$/i.test(prefix) && !/-$/.test(prefix))
      return item;
    const part: Part =
      match[2] !== undefined || match[5]?.toLowerCase() === 'earlier'
        ? 'start'
        : match[3] !== undefined
          ? 'mid'
          : 'end';
    const lead = /^(?:by|in|at) /i.exec(prefix)?.[0].length ?? 0;
    return new FoundTime(context, item.index - prefix.length + lead, item.stop, { ...item.stated, part });
  }),
);
