import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { completeHtml } from '../../../lib/analyze/completeHtml.ts';

test.each<[html: string, body: string, title: string]>([
  ['<!doctype html><html><head><title>t</title></head><body><p>x</p></body></html>', '<p>x</p>', 't'],
  ['', '', ''],
  ['just text', 'just text', ''],
  ['<p>x</p><p>y</p>', '<p>x</p><p>y</p>', ''],
  ['<!-- saved --><!DOCTYPE html>\n<html lang="en"><head><title>t</title></head><p>x</p></html>', '<p>x</p>', 't'],
  ['<html><p>x</p></html>', '<p>x</p>', ''],
  ['<body class="a"><p>x</p></body>', '<p>x</p>', ''],
  ['<head><title>t</title></head><p>x</p>', '<p>x</p>', 't'],
])('%j', (html, body, title) => {
  const { document } = parseHTML(completeHtml(html));
  expect(document.documentElement.tagName).toBe('HTML');
  expect(document.body.innerHTML.trim()).toBe(body);
  expect(document.title).toBe(title);
});

test('the page’s own language stays', () => {
  const { document } = parseHTML(completeHtml('<html lang="en"><p>x</p></html>'));
  expect(document.documentElement.getAttribute('lang')).toBe('en');
});

test('a page that has both tags is left as it is', () => {
  const html = ' <html><head></head><body><!-- <html> --></body></html>';
  expect(completeHtml(html)).toBe(html);
});
