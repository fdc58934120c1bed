import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface DropZoneProps {
  onFiles(files: File[]): void;
  children: ComponentChildren;
}

/** Takes files dropped anywhere on it. The Import button does the same for the keyboard. */
export function DropZone({ onFiles, children }: DropZoneProps) {
  const [isOver, setIsOver] = useState(false);
  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse alone; Import is its equal
    <div
      class={isOver ? 'dropzone dropzone-over' : 'dropzone'}
      onDragOver={(event) => {
        if (!holdsFiles(event)) return;
        // Without this the browser would leave the page and show the file.
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={(event) => {
        const into = event.relatedTarget;
        if (!(into instanceof Node && event.currentTarget.contains(into))) setIsOver(false);
      }}
      onDrop={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setIsOver(false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      {children}
    </div>
  );
}
