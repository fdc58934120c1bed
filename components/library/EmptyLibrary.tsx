/** How to begin. */
export function EmptyLibrary() {
  return (
    <section class="library-empty">
      <h2>Nothing saved yet</h2>
      <ol>
        <li>Open an article or a notice about a data breach.</li>
        <li>Click Breachline in the browser’s toolbar: the timeline opens beside it.</li>
        <li>Mark a passage, or confirm or correct an event. The article is then kept here, with all you did.</li>
      </ol>
      <p>A library exported from another browser: import it, or drop the file on this page.</p>
    </section>
  );
}
