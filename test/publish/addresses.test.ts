import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { absoluteLinks, addressesOf, withAddresses } from '../../scripts/publish/addresses';

const addresses = addressesOf('https://github.com/Owner/sverka.git');

describe('where the project lives', () => {
  it('is told by its repository', () => {
    expect(addresses).toEqual({
      repository: 'https://github.com/Owner/sverka',
      homepage: 'https://owner.github.io/sverka/',
    });
    expect(addressesOf('https://github.com/o/s', 'https://example.org').homepage).toBe(
      'https://example.org/',
    );
    expect(() => addressesOf('https://example.org/o/s')).toThrow(/is no repository such as/);
  });

  it('stands in package.json once, however often it is set', () => {
    const manifest = readFileSync('package.json', 'utf8');
    const once = withAddresses(manifest, addresses);
    expect(JSON.parse(once)).toMatchObject({
      homepage: 'https://owner.github.io/sverka/',
      bugs: { url: 'https://github.com/Owner/sverka/issues' },
      repository: { type: 'git', url: 'git+https://github.com/Owner/sverka.git' },
    });
    expect(withAddresses(once, addresses)).toBe(once);
    const { homepage, bugs, repository, ...rest } = JSON.parse(once) as Record<string, unknown>;
    const {
      homepage: h,
      bugs: b,
      repository: r,
      ...before
    } = JSON.parse(manifest) as Record<string, unknown>;
    expect({ rest, set: [homepage, bugs, repository].every(Boolean), h, b, r }).toMatchObject({
      rest: before,
      set: true,
    });
  });

  it('is where the links of the README lead', () => {
    expect(
      absoluteLinks(
        '[a](docs/a.md#b) ![p](p.png) [![q](q.png)](q.html) [c](#c) [d](https://d.org)',
        addresses,
      ),
    ).toBe(
      '[a](https://github.com/Owner/sverka/blob/HEAD/docs/a.md#b) ![p](https://raw.githubusercontent.com/Owner/sverka/HEAD/p.png) ' +
        '[![q](https://raw.githubusercontent.com/Owner/sverka/HEAD/q.png)](https://github.com/Owner/sverka/blob/HEAD/q.html) [c](#c) [d](https://d.org)',
    );
    const readme = absoluteLinks(readFileSync('README.md', 'utf8'), addresses);
    expect(readme).not.toMatch(/\]\((?!https?:|#)/);
    expect(absoluteLinks(readme, addresses)).toBe(readme);
  });
});
