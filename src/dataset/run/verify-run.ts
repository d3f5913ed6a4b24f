import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { partPath, readPart } from '../files/part-file';
import type { DocumentRecord } from '../model/record';
import { partsFolder } from '../plan/make-plan';
import type { Plan } from '../plan/plan';

/**
 * Reads all that a run has written, and tells what is missing, damaged or does not add up.
 *
 * @param out - absolute path of the run
 */
export function verifyRun(out: string, plan: Plan): { faults: string[]; pairs: number } {
  const faults: string[] = [];
  let [documents, pairs] = [0, 0];
  for (let part = 0; part < plan.parts; part++) {
    if (!existsSync(partPath(partsFolder(out), part))) {
      faults.push(`part ${part} is missing`);
      continue;
    }
    try {
      const lines = readPart(partsFolder(out), part);
      for (let at = 1; at < lines.length;) {
        const record = JSON.parse(lines[at]!) as DocumentRecord;
        documents++;
        pairs += record.pairs;
        at += 1 + record.pairs;
        if (at > lines.length) faults.push(`part ${part} ends within document ${record.id}`);
      }
    } catch (error) {
      faults.push(`part ${part}: ${(error as Error).message}`);
    }
  }
  if (faults.length === 0 && documents !== plan.documents)
    faults.push(`${documents} documents were scored, and ${plan.documents} planned`);
  faults.push(...faultsOfCorpus(out, pairs));
  return { faults, pairs };
}

interface Report {
  pairs: number;
  kept: number;
  files: string[];
  waterfall: { first: number }[];
}

function faultsOfCorpus(out: string, pairs: number): string[] {
  const path = join(out, 'report.json');
  if (!existsSync(path)) return [];
  const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
  const faults: string[] = [];
  const fallen = report.waterfall.reduce((sum, { first }) => sum + first, 0);
  if (report.pairs !== pairs)
    faults.push(`the corpus was selected from ${report.pairs} pairs, and there are ${pairs}`);
  if (report.kept + fallen !== report.pairs)
    faults.push('what was kept and dropped does not add up to all pairs');
  const lines = (file: string) => linesOf(join(out, file), faults);
  const rows = report.files.filter((file) => /-of-\d+\.jsonl\.gz$/.test(file));
  const kept = rows.reduce((sum, file) => sum + lines(file), 0);
  if (rows.length > 0 && kept !== report.kept)
    faults.push(`${kept} rows are in the data, and ${report.kept} were kept`);
  const dropped = lines('dropped/dropped.jsonl.gz');
  if (dropped !== fallen) faults.push(`${dropped} rows are in dropped, and ${fallen} were dropped`);
  for (const file of report.files) if (!existsSync(join(out, file))) faults.push(`${file} is missing`);
  return faults;
}

function linesOf(path: string, faults: string[]): number {
  try {
    const bytes = gunzipSync(readFileSync(path));
    let lines = 0;
    for (const byte of bytes) if (byte === 10) lines++;
    return lines;
  } catch (error) {
    faults.push((error as Error).message);
    return 0;
  }
}
