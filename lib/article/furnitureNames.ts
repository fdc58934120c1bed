/**
 * Words in class names and ids that mark what stands around an article: sharing, other articles, sign-up boxes, adverts,
 * comments, the author's biography. A name is cut into words at `-`, `_` and capitals; one word of the list, or two in a
 * row, is enough. Words that also name an article's own parts ("widget", "content", "print") are not here.
 */
const SINGLE = new Set(
  (
    'addthis ad ads advert advertisement adslot authorbio authorbox bio breadcrumb breadcrumbs byline-bio carousel ' +
    'comment comments commentlist consent cookie cookies disqus donate donation gdpr jp-relatedposts loop mostread ' +
    'navigation newsletter newsletters nextprev outbrain paginate pagination pager popup postnav promo promos ' +
    'promobox readmore readnext recirc recirculation recommended recommendation recommendations related relatedposts ' +
    'respond share sharebar sharedaddy sharing sharelinks sidebar signup skiplink social socials sponsor sponsored ' +
    'subscribe taboola tagcloud taglist tags teaser teasers toolbar trending upsell yarpp zergnet'
  ).split(' '),
);
const PAIRS = new Set(
  (
    'about-author author-bio author-box author-card author-info author-description author-profile also-like also-read ' +
    'call-action cat-links entry-tags entry-footer email-signup follow-us latest-news latest-posts latest-stories ' +
    'link-list more-articles more-from more-news more-on more-posts more-stories most-popular most-read next-post ' +
    'post-meta-bottom post-nav post-navigation post-tags prev-next prev-post previous-post read-more read-next ' +
    'recent-posts see-also story-links tag-list tag-links you-might you-may'
  ).split(' '),
);

/** Whether an element's class or id says that it holds something other than the article. */
export function hasFurnitureName(element: Element): boolean {
  for (const attribute of ['class', 'id']) {
    for (const name of (element.getAttribute(attribute) ?? '').split(/\s+/)) {
      const words = name
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[-_]+/);
      if (words.some((word, index) => SINGLE.has(word) || PAIRS.has(`${word}-${words[index + 1]}`))) return true;
    }
  }
  return false;
}
