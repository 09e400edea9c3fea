/** Where the arrow keys lead in a grid (WAI-ARIA Authoring Practices, “Grid”). */

/** Row 0 holds the column headers, column 0 the row headers; the corner between them is nothing to stop at. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that Page Up and Page Down leap over. */
  readonly page: number;
}

const within = (value: number, length: number): number => Math.min(Math.max(value, 0), length - 1);

/** The nearest place that the grid has: `at` itself, the same object, where the grid has it. */
export function settle(at: Place, { rows, columns }: GridSize): Place {
  const row = within(at.row, rows);
  const column = Math.max(within(at.column, columns), row === 0 ? Math.min(1, columns - 1) : 0);
  return row === at.row && column === at.column ? at : { row, column };
}

/** The place a key leads to from `at`; null for keys that do not move. Stops at the edges. */
export function moveBy(key: string, ctrl: boolean, at: Place, size: GridSize): Place | null {
  const { row, column } = at;
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  const to: Readonly<Record<string, Place>> = {
    ArrowLeft: { row, column: row === 0 ? Math.max(1, column - 1) : column - 1 },
    ArrowRight: { row, column: column + 1 },
    ArrowUp: { row: column === 0 ? Math.max(1, row - 1) : row - 1, column },
    ArrowDown: { row: row + 1, column },
    Home: ctrl ? { row: 1, column: 1 } : { row, column: row === 0 ? 1 : 0 },
    End: ctrl ? { row: lastRow, column: lastColumn } : { row, column: lastColumn },
    PageUp: { row: Math.max(1, row - size.page), column },
    PageDown: { row: row + size.page, column }
  };
  const next = to[key];
  return next ? settle(next, size) : null;
}
