/**
 * Words in class names and ids that mark what stands around an article: sharing, other articles, sign-up boxes, adverts,
 * comments, the author's biography. A name is cut into words at `-`, `_` and capitals; one word of the list, or two in a
 * row, is enough. Words that also name an article's own parts ("widget", "content", "print", and "teaser", which in German is the lead) are not here.
 */
const WORDS =
  /^(?:addthis|ads?|advert\w*|adslot|author-?(?:bio|box|card|info|description|profile)|about-author|bio|breadcrumbs?|carousel|cat-links|comments?|commentlist|consent|cookies?|disqus|donat(?:e|ion)|email-signup|entry-(?:tags|footer)|follow-us|gdpr|latest-(?:news|posts|stories)|more-(?:articles|from|news|on|posts|stories)|most-?(?:popular|read)|(?:next|prev|previous|recent|related)-?posts?|navigation|newsletters?|outbrain|paginat(?:e|ion)|pager|popup|post-(?:nav|navigation|tags)|prev-next|promos?|promobox|read-?(?:more|next)|recirc\w*|recommend(?:ed|ations?)|related|respond|share|sharebar|sharedaddy|sharing|sharelinks|sidebar|signup|skiplink|socials?|sponsor(?:ed)?|subscribe|taboola|tags?-?(?:cloud|list|links)|tags|toolbar|trending|upsell|yarpp|you-(?:might|may))$/;

/** Whether an element's class or id says that it holds something other than the article. */
export function hasFurnitureName(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return names.split(/\s+/).some((name) => {
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[-_]+/);
    return words.some((word, index) => WORDS.test(word) || WORDS.test(`${word}-${words[index + 1]}`));
  });
}
