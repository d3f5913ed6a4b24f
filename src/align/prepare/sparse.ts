/** A sparse matrix in compressed rows. Row `r` is `starts[r]` to `starts[r + 1]` of `columns` and `weights`. */
export interface Sparse {
  starts: Int32Array;
  columns: Int32Array;
  weights: Float32Array;
}

/** Entries as three parallel lists, in any order. */
export interface Entries {
  rows: number[];
  columns: number[];
  weights: number[];
}

/** Rows from entries; with `transpose`, columns become rows. */
export function compress({ rows, columns, weights }: Entries, height: number, transpose: boolean): Sparse {
  const [by, to] = transpose ? [columns, rows] : [rows, columns];
  const starts = new Int32Array(height + 1);
  for (const row of by) starts[row + 1]!++;
  for (let row = 0; row < height; row++) starts[row + 1]! += starts[row]!;
  const next = starts.slice();
  const result: Sparse = {
    starts,
    columns: new Int32Array(by.length),
    weights: new Float32Array(by.length),
  };
  for (let k = 0; k < by.length; k++) {
    const at = next[by[k]!]!++;
    result.columns[at] = to[k]!;
    result.weights[at] = weights[k]!;
  }
  return result;
}

/** Divides each row by `slack` plus its sum: translation probabilities, with room for what no link explains. */
export function normalise(matrix: Sparse, slack: number): Sparse {
  const weights = matrix.weights.slice();
  for (let row = 0; row + 1 < matrix.starts.length; row++) {
    let sum = slack;
    for (let k = matrix.starts[row]!; k < matrix.starts[row + 1]!; k++) sum += weights[k]!;
    for (let k = matrix.starts[row]!; k < matrix.starts[row + 1]!; k++) weights[k]! /= sum;
  }
  return { ...matrix, weights };
}

/** Columns become rows. */
export function transpose(matrix: Sparse, height: number): Sparse {
  const rows: number[] = [];
  for (let row = 0; row + 1 < matrix.starts.length; row++) {
    for (let k = matrix.starts[row]!; k < matrix.starts[row + 1]!; k++) rows.push(row);
  }
  return compress(
    { rows, columns: Array.from(matrix.columns), weights: Array.from(matrix.weights) },
    height,
    true,
  );
}
