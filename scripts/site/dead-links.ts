import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse, type DefaultTreeAdapterMap } from 'parse5';

/** A link that leads nowhere. */
export interface DeadLink {
  /** Absolute path of the page that has it. */
  page: string;
  link: string;
  reason: string;
}

/** What a site has to offer to those who follow its links. */
export interface FollowedLinks {
  pages: number;
  /** Links inside the site that were followed. */
  followed: number;
  links: DeadLink[];
}

interface Page {
  links: readonly string[];
  ids: ReadonlySet<string>;
}

/**
 * Follows all links of all pages of a folder: to files, to folders with an `index.html`, and to places in a page. Links to other sites are not followed.
 *
 * @param folder - of the site
 */
export function deadLinks(folder: string): FollowedLinks {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort()
    .map((path) => join(folder, path));
  const pages = new Map(files.map((file) => [file, readPage(readFileSync(file, 'utf8'))]));
  const links: DeadLink[] = [];
  let followed = 0;
  for (const [page, { links: own }] of pages) {
    for (const link of own) {
      if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(link)) continue;
      followed++;
      const reason = whyDead(link, page, pages);
      if (reason !== undefined) links.push({ page, link, reason });
    }
  }
  return { pages: pages.size, followed, links };
}

function whyDead(link: string, page: string, pages: ReadonlyMap<string, Page>): string | undefined {
  const [path = '', place = ''] = link.split('#');
  const bare = decodeURIComponent(path.split('?')[0]!);
  if (bare.startsWith('/')) return 'it is absolute, and the site may stand in a folder';
  let file = bare === '' ? page : resolve(dirname(page), bare);
  if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
  if (!existsSync(file)) return 'there is no such file';
  const target = pages.get(file);
  if (place !== '' && target && !target.ids.has(decodeURIComponent(place))) return 'there is no such place';
  return undefined;
}

type Node = DefaultTreeAdapterMap['node'];

/** The links and places of a page. */
function readPage(html: string): Page {
  const links: string[] = [];
  const ids = new Set<string>();
  const visit = (node: Node): void => {
    for (const { name, value } of 'attrs' in node ? node.attrs : []) {
      if (name === 'href' || name === 'src') links.push(value);
      else if (name === 'id' || name === 'name') ids.add(value);
    }
    for (const child of 'childNodes' in node ? node.childNodes : []) visit(child);
  };
  visit(parse(html));
  return { links, ids };
}
