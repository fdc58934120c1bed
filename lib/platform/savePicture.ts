import { download } from './download.ts';

/** An SVG file's text and its size in CSS pixels. */
interface DrawnPicture {
  format: 'svg' | 'png';
  svg: string;
  width: number;
  height: number;
}

/** Pixels of a PNG for each of the drawing: sharp in print and on dense screens. */
const DENSITY = 2;

/**
 * Offers a drawing as a file: the SVG as it stands, or a PNG that the browser paints from it. Nothing is fetched: the
 * SVG holds all it needs, and `img-src blob:` of our own policy lets it in.
 * @param name the file's, without its ending
 * @throws where the browser cannot paint it
 */
export async function savePicture(name: string, picture: DrawnPicture): Promise<void> {
  switch (picture.format) {
    case 'svg':
      return download(`${name}.svg`, picture.svg, 'image/svg+xml');
    case 'png':
      return download(`${name}.png`, await paint(picture), 'image/png');
  }
}

async function paint({ svg, width, height }: DrawnPicture): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * DENSITY;
    canvas.height = height * DENSITY;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('expected a canvas to paint on');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('expected a PNG of the canvas'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
