interface TagListProps {
  tags: string[];
  /** The first few, and how many more. */
  isShort?: boolean;
}

/** Tags shown where there is little room. */
const FEW = 3;

export function TagList({ tags: all, isShort = false }: TagListProps) {
  if (all.length === 0) return null;
  const tags = isShort ? all.slice(0, FEW) : all;
  return (
    <ul class="library-tags">
      {tags.map((tag) => (
        <li key={tag} dir="auto">
          {tag}
        </li>
      ))}
      {tags.length < all.length && <li title={all.slice(FEW).join(', ')}>+{all.length - tags.length}</li>}
    </ul>
  );
}
