/** Does the work of the playground beside the page, so that the page stays quick. */
import { align, check, loadSegmenter, nameLedger, readBilingual } from '../../src/index';
import { writeTmx, writeTsv } from '../../src/formats';
import { githubReport, htmlReport, jsonReport } from '../../src/report';
import { version } from '../../package.json';
import type { Document } from '../../src/model/document';
import { documentSentences, placeLabel } from '../../src/read/documents/document-sentences';
import { languagesOf } from '../../src/turn/languages-of';
import type { Job, Message, PageDocument } from './messages';

addEventListener('message', (event: MessageEvent<Job>) => {
  void work(event.data).catch((error: unknown) =>
    say({ error: error instanceof Error ? error.message : String(error) }),
  );
});

async function work({ texts, documents, sourceLanguage, targetLanguage, segmenter }: Job): Promise<void> {
  const languages = {
    ...(sourceLanguage ? { sourceLanguage } : {}),
    ...(targetLanguage ? { targetLanguage } : {}),
  };
  if (![sourceLanguage, targetLanguage].every((code) => /^(?:$|(?:ru|en)(?:-|$))/i.test(code))) {
    say({ progress: 'Loading the segmenter…' });
    await loadSegmenter(segmenter);
  }
  say({ progress: 'Reading and aligning…' });
  const both = 'both' in texts ? readBilingual(texts.both, languages) : undefined;
  const bitext =
    'both' in texts
      ? align(both!.source, both!.target, languages)
      : alignPair(texts.source, texts.target, documents, languages);
  say({ progress: 'Checking…' });
  const findings = check(bitext);
  say({ progress: 'Writing the report…' });
  const options = {
    files: {
      source: fileOf(bitext.source, both ? documents.both : documents.source, both ? 'text' : 'source'),
      target: fileOf(bitext.target, both ? documents.both : documents.target, both ? 'text' : 'target'),
    },
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

/** Aligns two texts; those that came from documents keep the headings and list items of these. */
function alignPair(
  source: string,
  target: string,
  documents: Job['documents'],
  named: { sourceLanguage?: string; targetLanguage?: string },
) {
  const languages = languagesOf(source, target, named);
  const side = (text: string, read: PageDocument | undefined, language: string) =>
    read && read.blocks.length > 0 ? documentSentences({ text, blocks: [...read.blocks] }, language) : text;
  return align(
    side(source, documents.source, languages.sourceLanguage),
    side(target, documents.target, languages.targetLanguage),
    languages,
  );
}

/** A file as the report names it: of a document, where each sentence stands. */
function fileOf({ sentences }: Document, read: PageDocument | undefined, name: string) {
  if (!read) return { path: name };
  if (read.blocks.length === 0) return { path: read.name };
  return { path: read.name, labels: sentences.map(({ start }) => placeLabel(read.blocks, start)) };
}

function say(message: Message): void {
  postMessage(message);
}
