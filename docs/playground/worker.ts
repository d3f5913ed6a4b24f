/** Does the work of the playground beside the page, so that the page stays quick. */
import { align, check, loadSegmenter, nameLedger, readBilingual } from '../../src/index';
import { writeTmx, writeTsv } from '../../src/formats';
import { githubReport, htmlReport, jsonReport } from '../../src/report';
import { version } from '../../package.json';
import type { Job, Message } from './messages';

addEventListener('message', (event: MessageEvent<Job>) => {
  void work(event.data).catch((error: unknown) =>
    say({ error: error instanceof Error ? error.message : String(error) }),
  );
});

async function work({ texts, sourceLanguage, targetLanguage, segmenter }: Job): Promise<void> {
  const languages = { sourceLanguage, targetLanguage };
  if (![sourceLanguage, targetLanguage].every((code) => /^(?:ru|en)(?:-|$)/i.test(code))) {
    say({ progress: 'Loading the segmenter…' });
    await loadSegmenter(segmenter);
  }
  say({ progress: 'Reading and aligning…' });
  const both = 'both' in texts ? readBilingual(texts.both, languages) : undefined;
  const bitext =
    'both' in texts
      ? align(both!.source, both!.target, languages)
      : align(texts.source, texts.target, languages);
  say({ progress: 'Checking…' });
  const findings = check(bitext);
  say({ progress: 'Writing the report…' });
  const paths = both ? ['text', 'text'] : ['source', 'target'];
  const options = {
    files: { source: { path: paths[0]! }, target: { path: paths[1]! } },
    ...(both ? { metadata: both.metadata } : {}),
    version,
  };
  say({
    outcome: {
      summary: githubReport(bitext, findings, options).trimEnd().split('\n').at(-1)!,
      html: htmlReport(bitext, findings, {
        ...options,
        title: 'Playground',
        names: nameLedger(bitext),
      }),
      json: jsonReport(bitext, findings, options),
      tmx: [...writeTmx(bitext)].join(''),
      tsv: [...writeTsv(bitext)].join(''),
    },
  });
}

function say(message: Message): void {
  postMessage(message);
}
