/** QR codes as lines of a drawing. */

/**
 * The dark modules as one path: a rectangle for each run of them in a row, in units of a module. The grid is as uqr gives it,
 * quiet zone included: rows of booleans, true is dark. O(modules).
 */
export function qrPath(grid: readonly (readonly boolean[])[]): string {
  return grid
    .map((row, y) => {
      let path = '';
      for (let x = 0; x < row.length; x++) {
        if (!row[x]) continue;
        const start = x;
        while (row[x + 1]) x++;
        const width = x + 1 - start;
        path += `M${start} ${y}h${width}v1h-${width}z`;
      }
      return path;
    })
    .join('');
}
