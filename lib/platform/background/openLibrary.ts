/** What this needs of `browser.tabs`. */
export interface LibraryTabs {
  query(filter: { url: string }): Promise<{ id?: number | undefined }[]>;
  update(tabId: number, properties: { active: true }): Promise<unknown>;
  create(properties: { url: string }): Promise<unknown>;
}

/** Shows the library: the tab that already has it, or a new one. */
export async function openLibrary(tabs: LibraryTabs, origin: string): Promise<void> {
  const url = `${origin}/library.html`;
  const [open] = await tabs.query({ url: `${url}*` });
  if (open?.id !== undefined) await tabs.update(open.id, { active: true });
  else await tabs.create({ url });
}
