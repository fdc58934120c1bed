import { describe, expect, it } from 'vitest';
import { wrapLooseText } from '../../../lib/article/looseText.ts';
import { PARSERS } from './documents.ts';

describe.each(PARSERS)('wrapLooseText on $name', ({ parse }) => {
  it.each([
    ['<div>a</div>', '<div><p>a</p></div>'],
    ['<div>a <b>b</b><p>c</p>d</div>', '<div><p>a <b>b</b></p><p>c</p><p>d</p></div>'],
    ['<section>a<p>b</p></section>', '<section>a<p>b</p></section>'],
    ['a<br> <br>b', '<p>a</p><p> b</p>'],
    ['<p>a<br><br>b</p>', '<div><p>a</p><p>b</p></div>'],
    ['<p>a<br>b</p>', '<p>a<br>b</p>'],
    ['<div>a<br><br>b<br><br><br>c<div>d</div></div>', '<div><p>a</p><p>b</p><p>c</p><div><p>d</p></div></div>'],
    ['<div><a href="x">a <i>b</i></a></div>', '<div><p><a href="x">a <i>b</i></a></p></div>'],
    ['<div><a href="x"><p>a</p></a></div>', '<div><a href="x"><p>a</p></a></div>'],
    ['<div> <br> </div>', '<div> <br> </div>'],
    ['<div><!-- c --> </div>', '<div><!-- c --> </div>'],
    ['<div>a <u>b</u><font>c</font><!-- d --> e</div>', '<div><p>a <u>b</u><font>c</font><!-- d --> e</p></div>'],
    ['<div>a <x-y>b</x-y><x-y><p>c</p></x-y></div>', '<div><p>a <x-y>b</x-y></p><x-y><p>c</p></x-y></div>'],
  ])('%s', (html, wrapped) => {
    const document = parse(html);
    wrapLooseText(document);
    expect(document.body.innerHTML).toBe(wrapped);
  });
});
