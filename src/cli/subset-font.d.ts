declare module 'subset-font' {
  /** Subsets a font (TTF, OTF, WOFF or WOFF2 bytes) to the characters of a text. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2' | 'sfnt'; variationAxes?: Record<string, number | { min: number; max: number }> }
  ): Promise<Buffer>;
}
