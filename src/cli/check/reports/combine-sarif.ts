import { reportJson } from '../../../report/escape/report-json';
import type { ReportPart } from './report-part';

interface Log {
  $schema?: string;
  version?: string;
  runs: [Run];
}

interface Run {
  tool: { driver: { name: string; rules: { id: string }[] } };
  artifacts: { location: { uri: string } }[];
  results: { ruleId: string; ruleIndex?: number }[];
  invocations?: object[];
}

/**
 * Puts the SARIF logs of many pairs into one log with one run: code scanning takes one run of a tool in a category. Pairs that could not be
 * checked are notifications of the run (3.20.21), which then was no success.
 */
export function combineSarif(parts: readonly ReportPart[]): string {
  const logs = parts
    .filter(({ error }) => error === undefined)
    .map(({ report }) => JSON.parse(report) as Log);
  const failed = parts.filter(({ error }) => error !== undefined);
  const whole = logs[0] ?? emptyLog();
  const run: Run = whole.runs[0];
  const rules = new Map<string, { id: string }>();
  const artifacts = new Map<string, Run['artifacts'][number]>();
  for (const { runs } of logs) {
    for (const rule of runs[0].tool.driver.rules) if (!rules.has(rule.id)) rules.set(rule.id, rule);
    for (const artifact of runs[0].artifacts)
      if (!artifacts.has(artifact.location.uri)) artifacts.set(artifact.location.uri, artifact);
  }
  const ruleIndex = new Map([...rules.keys()].map((id, index) => [id, index]));
  const artifactIndex = new Map([...artifacts.keys()].map((uri, index) => [uri, index]));
  const results = logs.flatMap(({ runs }) => runs[0].results);
  for (const result of results) {
    if (result.ruleIndex !== undefined) result.ruleIndex = ruleIndex.get(result.ruleId)!;
    renumber(result, artifactIndex);
  }
  run.tool.driver.rules = [...rules.values()];
  run.artifacts = [...artifacts.values()];
  run.results = results;
  if (failed.length > 0) run.invocations = [invocation(failed)];
  return `${reportJson(whole, 2)}\n`;
}

/** Gives every location the number that its file has among all files. */
function renumber(value: unknown, indexes: ReadonlyMap<string, number>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value as Record<string, unknown>)) {
    if (key === 'artifactLocation') {
      const location = inner as { uri: string; index?: number };
      const index = indexes.get(location.uri);
      if (index !== undefined) location.index = index;
    } else renumber(inner, indexes);
  }
}

function invocation(failed: readonly ReportPart[]): object {
  return {
    executionSuccessful: false,
    toolExecutionNotifications: failed.map(({ title, error }) => ({
      level: 'error',
      message: { text: `${title}: ${error}` },
    })),
  };
}

function emptyLog(): Log {
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'Sverka', rules: [] } }, artifacts: [], results: [] }],
  };
}
