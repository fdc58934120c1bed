import type { ComponentChildren } from 'preact';

/** Something the gallery shows, by a name of its own. */
export interface GalleryState {
  name: string;
  /** Made when it is to be shown, and not before. */
  make: () => Made | Promise<Made>;
}

export interface Made {
  element: ComponentChildren;
  /** CSS selectors of what is clicked once it is shown, one after the other, each waited for. */
  press: readonly string[];
}
