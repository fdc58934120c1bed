/** Places whose text is not this article's: comments, lists of other posts, the frame of the site. A CSS selector. */
export const ELSEWHERE: string = `aside,nav,body>footer,.widget,.widget-area,${[
  'comment',
  'related',
  'recent',
  'popular',
  'trending',
  'sidebar',
  'recommend',
  'teaser',
  'carousel',
]
  .map((word) => `[class*="${word}" i],[id*="${word}" i]`)
  .join()}`;
