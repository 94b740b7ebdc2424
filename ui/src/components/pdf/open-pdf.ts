/** PDF files on the screen. What draws them is fetched from the program itself, when the first one is looked at. */

/** A size in pixels, as a page has it at 100 %. */
export interface Size {
  width: number;
  height: number;
}

/** What a drawn page is made of: its picture, and its text to be read aloud, selected and copied. */
export interface DrawnPage {
  picture: HTMLCanvasElement;
  text: HTMLDivElement;
}

/** An open PDF file. */
export interface PdfFile {
  pages: number;
  /** The size of its first page; the documents of this program have pages of one size. */
  size: Size;
  /** Draws a page, the first being 1. `factor` is 1 at 100 %. */
  draw: (page: number, factor: number, signal: AbortSignal) => Promise<DrawnPage>;
  close: () => void;
}

/** Pixels to a PDF's unit, which is 1/72 inch where a pixel is 1/96. */
export const PIXELS_PER_UNIT = 96 / 72;

/** A picture has no more pixels than this, so that a large page on a fine screen does not take all memory. */
const MOST_PIXELS = 16_000_000;

/** Opens a PDF file; rejects if it is none. */
export async function openPdf(content: ArrayBuffer): Promise<PdfFile> {
  const [pdf, { default: PdfWorker }] = await Promise.all([import("pdfjs-dist/legacy/build/pdf.mjs"), import("pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker")]);
  const thread: Worker = new PdfWorker();
  const failed = new Promise<never>((_, reject) => {
    thread.onerror = (event) => reject(new Error(event.message));
  });
  const worker = pdf.PDFWorker.create({ port: thread });
  // The fonts are in the file. Nothing is fetched, and no code is made of what the file says. The bytes go over to the thread: it gets a copy.
  const opening = pdf.getDocument({ data: new Uint8Array(content.slice(0)), worker, isEvalSupported: false, useWasm: false, useSystemFonts: false, verbosity: pdf.VerbosityLevel.ERRORS });
  const close = (): void => {
    void opening.destroy().finally(() => thread.terminate());
  };
  try {
    const file = await Promise.race([opening.promise, failed]);
    const { width, height } = (await file.getPage(1)).getViewport({ scale: PIXELS_PER_UNIT });
    const draw: PdfFile["draw"] = async (number, factor, signal) => {
      const page = await file.getPage(number);
      signal.throwIfAborted();
      const viewport = page.getViewport({ scale: factor * PIXELS_PER_UNIT });
      const fineness = Math.min(window.devicePixelRatio, Math.sqrt(MOST_PIXELS / (viewport.width * viewport.height)));
      const picture = document.createElement("canvas");
      picture.width = Math.floor(viewport.width * fineness);
      picture.height = Math.floor(viewport.height * fineness);
      const drawing = page.render({ canvas: picture, viewport, transform: [fineness, 0, 0, fineness, 0, 0] });
      const stop = (): void => drawing.cancel();
      signal.addEventListener("abort", stop);
      await drawing.promise.finally(() => signal.removeEventListener("abort", stop));
      const text = document.createElement("div");
      await new pdf.TextLayer({ textContentSource: page.streamTextContent(), container: text, viewport }).render();
      signal.throwIfAborted();
      return { picture, text };
    };
    return { pages: file.numPages, size: { width, height }, draw, close };
  } catch (reason) {
    close();
    throw reason;
  }
}
