/** Weights of a logistic regression, for features as they are. */
export interface Fit {
  weights: number[];
  bias: number;
}

/** Newton steps; the likelihood is near its top after five. */
const STEPS = 12;

/**
 * Logistic regression by Newton's method on standardised features with a quadratic penalty (Hastie, Tibshirani and Friedman
 * 2009, section 4.4).
 *
 * @param rows - features of each sample
 * @param labels - 1 or 0
 * @param penalty - of the square of each standardised weight
 */
export function fitLogistic(rows: readonly number[][], labels: readonly number[], penalty: number): Fit {
  const width = rows[0]!.length;
  const mean = Array.from({ length: width }, (_, k) => average(rows.map((row) => row[k]!)));
  const spread = mean.map((m, k) => Math.sqrt(average(rows.map((row) => (row[k]! - m) ** 2))) || 1);
  const scaled = rows.map((row) => [...row.map((value, k) => (value - mean[k]!) / spread[k]!), 1]);
  let weights = new Array<number>(width + 1).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((w, k) => (k < width ? -penalty * w : 0));
    const hessian = weights.map((_, k) => weights.map((__, j) => (k === j && k < width ? penalty : 0)));
    scaled.forEach((row, i) => {
      const p = 1 / (1 + Math.exp(-dot(row, weights)));
      row.forEach((value, k) => {
        gradient[k]! += value * (labels[i]! - p);
        for (let j = 0; j <= k; j++) hessian[k]![j]! += value * row[j]! * p * (1 - p);
      });
    });
    hessian.forEach((line, k) => line.forEach((_, j) => j > k && (line[j] = hessian[j]![k]!)));
    const move = solve(hessian, gradient);
    weights = weights.map((w, k) => w + move[k]!);
  }
  const raw = spread.map((s, k) => weights[k]! / s);
  return { weights: raw, bias: weights[width]! - dot(raw, mean) };
}

/** Gaussian elimination with pivots. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const lines = matrix.map((line, k) => [...line, right[k]!]);
  const size = lines.length;
  for (let k = 0; k < size; k++) {
    let pivot = k;
    for (let i = k + 1; i < size; i++) if (Math.abs(lines[i]![k]!) > Math.abs(lines[pivot]![k]!)) pivot = i;
    [lines[k], lines[pivot]] = [lines[pivot]!, lines[k]!];
    for (let i = 0; i < size; i++) {
      if (i === k) continue;
      const factor = lines[i]![k]! / lines[k]![k]!;
      for (let j = k; j <= size; j++) lines[i]![j]! -= factor * lines[k]![j]!;
    }
  }
  return lines.map((line, k) => line[size]! / line[k]!);
}

export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, k) => sum + value * b[k]!, 0);
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
