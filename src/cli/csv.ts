/** What Excel and others take for the beginning of a formula, ASCII or full-width (owasp.org, CSV Injection). */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * A line of a CSV file (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe in front, which
 * shows it as text; it cannot break out of its quotes.
 */
export function csvLine(cells: readonly (string | number | undefined)[], separator: ',' | ';' = ','): string {
  return `${cells.map(cellOf).join(separator)}\r\n`;
}

/** By which Excel knows that a file is UTF-8. */
export const byteOrderMark = '\uFEFF';

function cellOf(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value);
  // Invisible characters before it do not keep a formula from being one.
  const text = (value ?? '').replaceAll('\0', '');
  const begins = formula.test(text) || formula.test(text.replace(/^[\s\p{Cf}]+/u, ''));
  return `"${begins ? "'" : ''}${text.replaceAll('"', '""')}"`;
}
