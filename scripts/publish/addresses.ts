/** Where the project lives, each without a slash at its end but the homepage. */
export interface Addresses {
  /** `https://github.com/OWNER/sverka`. */
  repository: string;
  /** Of the site, with a slash at its end. */
  homepage: string;
}

/**
 * The addresses of a project on GitHub.
 *
 * @param repository - its address, with or without `.git`
 * @param homepage - of the site; default: GitHub Pages
 * @throws Error for what is no address of a repository on GitHub, which the workflows need
 */
export function addressesOf(repository: string, homepage?: string): Addresses {
  const [, owner, name] =
    /^https:\/\/github\.com\/([\w-]{1,39})\/([\w.-]{1,100}?)(?:\.git)?\/?$/.exec(repository) ?? [];
  if (owner === undefined || name === undefined)
    throw new Error(`'${repository}' is no repository such as https://github.com/OWNER/sverka`);
  const site = new URL(homepage ?? `https://${owner.toLowerCase()}.github.io/${name}/`).href;
  return {
    repository: `https://github.com/${owner}/${name}`,
    homepage: site.endsWith('/') ? site : `${site}/`,
  };
}

/** The text of package.json with the addresses, behind the licence; all else stays. */
export function withAddresses(manifest: string, { repository, homepage }: Addresses): string {
  const fields = JSON.parse(manifest) as Record<string, unknown>;
  const own: Record<string, unknown> = {
    homepage,
    bugs: { url: `${repository}/issues` },
    repository: { type: 'git', url: `git+${repository}.git` },
  };
  const entries = Object.entries(fields).filter(([name]) => !(name in own));
  const at = entries.findIndex(([name]) => name === 'license') + 1;
  entries.splice(at, 0, ...Object.entries(own));
  return `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`;
}

/** Markdown whose links lead to the repository, pictures to their files, whatever page shows it. Links that are absolute or inside the page stay. */
export function absoluteLinks(markdown: string, { repository }: Addresses): string {
  return markdown.replace(
    /(!\[[^\]\n]*\]|\])\((?!https?:|#|mailto:)([^)\s]+)\)/g,
    (_, text: string, path: string) => {
      const isPicture = text.startsWith('!');
      const base = isPicture
        ? `${repository.replace('https://github.com/', 'https://raw.githubusercontent.com/')}/HEAD/`
        : `${repository}/blob/HEAD/`;
      return `${text}(${base}${path})`;
    },
  );
}
