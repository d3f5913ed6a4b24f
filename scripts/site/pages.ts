import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import {
  Application,
  Converter,
  DocumentReflection,
  KindRouter,
  ReflectionKind,
  type Reflection,
} from 'typedoc';

/** The pages of the site besides the reference, in their order. */
const groups: Readonly<Record<string, readonly string[]>> = {
  Guides: [
    'docs/guides/getting-started.md',
    'docs/guides/check-a-translation.md',
    'docs/dataset.md',
    'docs/guides/names.md',
    'docs/writing-rules.md',
    'docs/guides/own-embeddings.md',
    'docs/guides/own-programs.md',
    'docs/guides/threads.md',
    'docs/guides/another-language.md',
    'docs/formats.md',
    'docs/documents.md',
    'docs/reports.md',
    'docs/json.md',
    'docs/scale.md',
  ],
  'How good it is': [
    'docs/quality.md',
    'docs/warnings-read.md',
    'docs/names-misses.md',
    'docs/errors-alignment.md',
    'docs/anchors-disagreements.md',
    'docs/mutations.md',
    'docs/security.md',
  ],
  'How it is made': [
    'docs/architecture.md',
    'docs/files.md',
    'docs/decisions.md',
    'docs/projects.md',
    'docs/versions.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
  ],
};

/** What stands in the bar above all pages; the address is made relative to each page. */
const PLAYGROUND = 'playground/index.html';

/**
 * Builds guides, rules and the reference with TypeDoc.
 *
 * @param root - of the project
 * @param out - folder of the site
 * @returns whether there was nothing to warn of
 */
export async function buildPages(root: string, out: string): Promise<boolean> {
  const rules = readdirSync(join(root, 'docs/rules')).map((name) => `docs/rules/${name}`);
  // README.md of the rules is their list
  rules.sort((a, b) => Number(b.endsWith('README.md')) - Number(a.endsWith('README.md')) || (a < b ? -1 : 1));
  const documents = { ...groups, Rules: rules };
  const app = await Application.bootstrapWithPlugins({
    options: join(root, 'typedoc.json'),
    projectDocuments: Object.values(documents).flat(),
    readme: join(root, 'README.md'),
    sortEntryPoints: false,
    navigation: { includeGroups: true, includeFolders: false },
    groupOrder: ['Guides', 'Rules', 'How good it is', 'How it is made', 'Modules', '*'],
    sort: ['source-order'],
    navigationLinks: { Playground: PLAYGROUND },
    router: 'site',
    customCss: join(root, 'scripts/site/style.css'),
    hideGenerator: true,
    searchInDocuments: true,
    headings: { readme: false, document: false },
  });
  app.renderer.defineRouter('site', SiteRouter);
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => {
    nameDocument(document, documents);
  });
  const imported = importedNames(root);
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.getReflectionsByKind(ReflectionKind.Module))
      module.name = imported.get(module.name) ?? module.name;
  });
  const project = await app.convert();
  if (!project) return false;
  app.validate(project);
  await app.generateDocs(project, out);
  placePlayground(out);
  return !app.logger.hasErrors() && !app.logger.hasWarnings();
}

/** Guides in `guides/`, pages of rules in `rules/`, where reports link to them; all else as TypeDoc does. */
class SiteRouter extends KindRouter {
  protected override getIdealBaseName(reflection: Reflection): string {
    if (!(reflection instanceof DocumentReflection)) return super.getIdealBaseName(reflection);
    return paths.get(reflection) ?? super.getIdealBaseName(reflection);
  }
}

/** Where each document goes, without `.html`. */
const paths = new WeakMap<DocumentReflection, string>();

/** Gives a document the name of its heading, its group and its address. TypeDoc calls it by its file before. */
function nameDocument(
  document: DocumentReflection,
  groups: Readonly<Record<string, readonly string[]>>,
): void {
  const found = Object.entries(groups).flatMap(([group, files]) =>
    files.filter((file) => file === `${document.name}.md`).map((file) => ({ group, file })),
  )[0];
  if (!found) throw new Error(`the page ${document.name} is in no group`);
  document.frontmatter['group'] = found.group;
  const name = found.file.replace(/^docs\//, '').replace(/\.md$/, '');
  const place = name.startsWith('rules/') || name.startsWith('guides/') ? name : `guides/${name}`;
  paths.set(document, place.replace(/README$/, 'index'));
  const heading = /^\s*# (.+)\n/.exec(document.content[0]?.text ?? '');
  if (heading) document.name = heading[1]!.replace(/`/g, '');
}

/** What a program imports, by the name that TypeDoc gives a source file: `dataset` or `lexicon/ru-en` is `sverka/…`, and `index` is `sverka`. */
function importedNames(root: string): ReadonlyMap<string, string> {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: object };
  const entries = Object.keys(exports).filter((entry) => !entry.endsWith('.json'));
  return new Map(
    entries.flatMap((entry) => {
      const name = entry.replace(/^\.\/?/, '');
      const own = entry.replace(/^\./, 'sverka');
      return name === '' ? [['index', own] as const] : [[name, own] as const, [`${name}/node`, own] as const];
    }),
  );
}

/** The bar above all pages leads to the playground from wherever a page is. */
function placePlayground(out: string): void {
  for (const path of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.html')) continue;
    const file = join(out, path);
    const html = readFileSync(file, 'utf8');
    const from = relative(dirname(file), join(out, PLAYGROUND)).replaceAll('\\', '/');
    writeFileSync(file, html.replaceAll(`href="${PLAYGROUND}"`, `href="${from}"`));
  }
}
