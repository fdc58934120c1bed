/** Every tag with the number of articles and annotations that bear it, most used first, equals in code unit order. */
export function countTags(records: Iterable<{ tags?: string[] }>): { tag: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { tags = [] } of records) for (const tag of new Set(tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1));
}
