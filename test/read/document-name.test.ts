import { describe, expect, it } from 'vitest';
import { documentName } from '../../src/read/document-name';
import { refuseMarkup } from '../../src/read/markup-guard';

describe('the name of a document', () => {
  it.each([
    ['letters/a.ru.txt', 'letters/a'],
    ['letters/a.en.html', 'letters/a'],
    ['letters/a_ru.txt.gz', 'letters/a'],
    ['./a.ru', 'a'],
    ['a-en-US.txt', 'a'],
    ['v1.2 final.txt', 'v1.2 final'],
    ['ru.txt', 'ru'],
    ['en', 'en'],
    ['3917.txt', '3917'],
    ['a.b.docx', 'a.b'],
    ['C:\\texts\\a.ru.txt', 'C:/texts/a'],
    ['report.fr.txt', 'report.fr'],
  ])('%s is %s', (path, name) => expect(documentName(path)).toBe(name));
});

describe('unknown markup', () => {
  it.each([
    '<!DOCTYPE html>\n<p>Мир.</p>',
    '<html lang="ru">',
    '<?xml version="1.0"?><book/>',
    '{\\rtf1\\ansi Text}',
    '%PDF-1.7',
    '\\documentclass{article}',
    '1\n00:00:01,000 --> 00:00:02,000\nМир.\n',
    'WEBVTT\n\n00:01.000 --> 00:02.000\nМир.\n',
    '<div class="a"><p>Мир.</p><p>Peace.</p></div>',
  ])('refuses %j', (text) =>
    expect(() => refuseMarkup(text)).toThrow(expect.objectContaining({ code: 'UNSUPPORTED_INPUT' })),
  );

  it.each(['<неразборчиво> Мир.', '<i> is a letter.', 'a < b > c', '**Title** text', '<p>\nМир.\n<p>\n'])(
    'takes %j for text',
    (text) => expect(() => refuseMarkup(text)).not.toThrow(),
  );
});
