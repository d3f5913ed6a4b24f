import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { align, readBilingual } from '../../src/index';
import { alignmentSvg } from '../../src/report';
import { hostile } from './pairs';

const { source, target } = readBilingual(readFileSync('fixtures/telegram-3917.txt', 'utf8'));
const bitext = align(source, target);
const svg = alignmentSvg(bitext);
const count = (tag: RegExp, text = svg) => text.match(tag)?.length ?? 0;

describe('the picture of an alignment', () => {
  it('has a rectangle for every bead and a dot for every pair of anchors', () => {
    const omitted = bitext.beads.filter(({ target: side }) => side.start === side.end).length;
    const added = bitext.beads.filter(({ source: side }) => side.start === side.end).length;
    expect(count(/<rect class="(?:sure|likely|doubtful)"/g)).toBe(bitext.beads.length - omitted - added);
    expect(count(/<rect class="addition"/g)).toBe(added);
    expect(count(/<rect class="omission"/g)).toBe(omitted);
    const pairs = bitext.beads.flatMap(({ evidence }) => evidence.filter((one) => one.source && one.target));
    expect(pairs.length).toBeGreaterThan(10);
    expect(count(/<circle [^>]*r="2"/g)).toBe(pairs.length);
  });

  it('keeps everything inside the square', () => {
    for (const [, x, y] of svg.matchAll(/cx="([\d.-]+)" cy="([\d.-]+)"/g)) {
      for (const at of [Number(x), Number(y)]) {
        expect(at).toBeGreaterThanOrEqual(56);
        expect(at).toBeLessThanOrEqual(856);
      }
    }
  });

  it('is well-formed and says nothing of its own accord, whatever the texts and paths hold', () => {
    const bad = hostile();
    const picture = alignmentSvg(bad.bitext, {
      files: { source: { path: bad.path }, target: { path: bad.path } },
    });
    expect(picture).not.toContain('<script');
    expect(count(/<(?!\/|\?)/g, picture)).toBe(count(/<\/|\/>/g, picture));
    expect(picture).not.toMatch(/[\0-\x08\x0b-\x1f\ufffe]/);
  });

  it('exists for empty texts and keeps the size in its bounds', () => {
    const empty = alignmentSvg(align('', ''), { size: 1e9 });
    expect(empty).toContain('width="4112"');
    expect(empty).not.toMatch(/NaN|Infinity|undefined/);
  });
});
