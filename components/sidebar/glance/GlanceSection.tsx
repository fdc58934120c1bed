import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  heading: string;
  children: ComponentChildren;
}

/** A part of "At a glance" under its heading, whose id is `glance-<id>`. */
export function GlanceSection({ id, heading, children }: Props) {
  return (
    <section class="glance-section" data-section={id} aria-labelledby={`glance-${id}`}>
      <h2 id={`glance-${id}`}>{heading}</h2>
      {children}
    </section>
  );
}
