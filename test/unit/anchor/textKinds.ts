import { generator } from './marked.ts';

const DAY_MS = 86_400_000;
const START = Date.UTC(2018, 8, 24);
const dayAt = (n: number): Date => new Date(START + n * DAY_MS);
const inEnglish = (n: number): string => dayAt(n).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
const inNumbers = (n: number): string => `${dayAt(n).getUTCMonth() + 1}/${dayAt(n).getUTCDate()}/18`;

const FIRMS = ['Click2Gov', 'Harbour Pay', 'Northwind Billing', 'Meridian Health', 'Ostrava Cloud'];
const CITIES = ['Ames', 'Bozeman', 'Goodyear', 'Laredo', 'Medford', 'Oceanside', 'Oxnard', 'Wellington'];
const ACTS = ['told the vendor', 'called the bank', 'closed the server', 'sent the letters', 'restored the site'];

/**
 * Texts that differ from prose in what makes marked words hard to find again: the same words in every row, dates that
 * differ in one digit, next to nothing around a quote, letters of two code units, no spaces. Written from tables, the same on
 * every run.
 */
export const TEXT_KINDS: Readonly<Record<string, string>> = {
  'a table, a cell a block': table(),
  'a log with a day an entry': log(),
  'a list of the same sentence': list(),
  'notices with the same paragraphs': notices(),
  'questions and answers': questions(),
  emoji: thread(),
  'Arabic and Hebrew': rightToLeft(),
  'Chinese and Japanese': withoutSpaces(),
};

function table(): string {
  const random = generator(7);
  const rows = Array.from({ length: 40 }, (_, n) => [
    CITIES[random(CITIES.length)],
    inNumbers(n + random(3)),
    inNumbers(n + 30 + random(3)),
    `${1 + random(9)},${100 + random(900)}`,
    random(3) === 0 ? 'Not stated' : 'Card data',
  ]);
  return [['City', 'Discovered', 'Notified', 'People', 'Data'], ...rows].flat().join('\n');
}

function log(): string {
  const random = generator(8);
  return Array.from({ length: 40 }, (_, n) => {
    const act = ACTS[random(ACTS.length)];
    return `${inNumbers(Math.floor(n / 2))}: ${9 + random(8)}:${random(2) === 0 ? '00' : '30'} The city ${act}.`;
  }).join('\n');
}

function list(): string {
  const random = generator(9);
  return Array.from({ length: 40 }, (_, n) => {
    const firm = FIRMS[random(FIRMS.length)];
    return `On ${inEnglish(n)}, ${firm} told ${1 + random(9)},${100 + random(900)} customers that their card data may have been taken.`;
  }).join('\n');
}

function notices(): string {
  const random = generator(10);
  return Array.from({ length: 10 }, (_, n) => {
    const firm = FIRMS[random(FIRMS.length)];
    return [
      `Notice of ${inEnglish(3 * n)}`,
      `${firm} learned on ${inEnglish(3 * n + 1)} that someone had read its files between ${inEnglish(n)} and ${inEnglish(n + 2)}.`,
      'We take the security of your information seriously and regret any concern this may cause.',
      'The files may have held names, addresses, dates of birth and Social Security numbers. We have no sign that they were misused.',
      `If you have questions, call (800) 555-01${10 + n}, Monday through Friday, 9 am to 5 pm. You may order a free credit report once a year.`,
    ].join('\n');
  }).join('\n');
}

function questions(): string {
  const random = generator(11);
  return Array.from({ length: 16 }, (_, n) => {
    const [firm, city] = [FIRMS[random(FIRMS.length)], CITIES[random(CITIES.length)]];
    return [
      `Q. When did ${city} know?`,
      `A. On ${inEnglish(n)}. ${firm} told it by phone, and again on ${inEnglish(n + 1)}.`,
      `Q. And the customers of ${city}?`,
      `A. Not before ${inEnglish(n + 40)}. ${random(2) === 0 ? 'No.' : 'Yes, all of them.'}`,
    ].join('\n');
  }).join('\n');
}

function thread(): string {
  const random = generator(12);
  const signs = ['😀', '🔓', '👩🏽‍💻', '🇺🇸', '⚠️', '📅', '💳', '👨‍👩‍👧'];
  const sign = (): string => signs[random(signs.length)] ?? '';
  return Array.from({ length: 30 }, (_, n) => {
    const act = ACTS[random(ACTS.length)];
    return `${sign()} ${n + 1}/30 The city ${act} ${sign()}${sign()} on ${inEnglish(n)}${sign()} and ${ACTS[random(ACTS.length)]} 💳${random(10)}.`;
  }).join('\n');
}

function rightToLeft(): string {
  const random = generator(13);
  const arabic = ['أبلغت الشركة العملاء', 'اكتشف المصرف التسرب', 'أغلقت المدينة الخادم', 'أرسل المورد الرسائل'];
  const hebrew = ['החברה הודיעה ללקוחות', 'הבנק גילה את הדליפה', 'העירייה סגרה את השרת', 'הספק שלח את המכתבים'];
  return Array.from({ length: 30 }, (_, n) => {
    const date = dayAt(n).toLocaleDateString(n % 2 === 0 ? 'ar-EG' : 'he-IL', { dateStyle: 'long', timeZone: 'UTC' });
    const [first, second] = n % 2 === 0 ? ['في', 'ثم'] : ['ביום', 'ואז'];
    const said = n % 2 === 0 ? arabic : hebrew;
    return `${first} ${date} ${said[random(4)]}، ${second} ${said[random(4)]} (${100 + random(900)}).`;
  }).join('\n');
}

function withoutSpaces(): string {
  const random = generator(14);
  const chinese = ['该公司通知了客户', '银行发现了数据泄露', '市政府关闭了服务器', '供应商寄出了信件'];
  const japanese = [
    '同社は顧客に通知した',
    '銀行は情報漏えいに気づいた',
    '市はサーバーを停止した',
    '業者は書面を送付した',
  ];
  return Array.from({ length: 30 }, (_, n) => {
    const day = `2018年${dayAt(n).getUTCMonth() + 1}月${dayAt(n).getUTCDate()}日`;
    const said = n % 2 === 0 ? chinese : japanese;
    return n % 2 === 0
      ? `${day}，${said[random(4)]}，随后${said[random(4)]}，涉及${100 + random(900)}人。`
      : `${day}、${said[random(4)]}。その後${said[random(4)]}。対象は${100 + random(900)}人。`;
  }).join('\n');
}
