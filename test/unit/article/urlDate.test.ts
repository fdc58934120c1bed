import { describe, expect, it } from 'vitest';
import { urlDay } from '../../../lib/article/urlDate.ts';

describe('urlDay', () => {
  it.each([
    ['https://databreaches.net/2018/10/02/st-petersburg/', '2018-10-02'],
    ['https://e.org/2018/1/9/x', '2018-01-09'],
    ['https://e.org/news/2018-10-02/x', '2018-10-02'],
    ['https://e.org/news/2018-10-02-some-title', '2018-10-02'],
    ['https://e.org/news/20181002/x.html', '2018-10-02'],
    ['https://e.org/stories/2019/nov/18/x/', '2019-11-18'],
    ['https://e.org/x_2018_10_02.html', '2018-10-02'],
  ])('%s', (url, day) => {
    expect(urlDay(url)).toBe(day);
  });

  it.each([
    'https://e.org/2018/10/a-month-only/',
    'https://e.org/2018/13/02/x',
    'https://e.org/2018/02/30/x',
    'https://e.org/article/20181399',
    'https://e.org/id/9201810021',
    'https://e.org/x?date=2018-10-02',
    'https://e.org/2018-edition/10/02',
    'not a url',
  ])('no day in %s', (url) => {
    expect(urlDay(url)).toBeNull();
  });
});
