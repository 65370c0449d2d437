import type { Locale } from '../lib/locale';
import type { Card } from './card';
import { messageCard } from './message-card';
import { text } from './text';

/** Characters of a message: well below what Teams takes (about 100 KB in UTF-16), and still quick to show. */
const maxPart = 12_000;
/** More than this is for the administrators to hand over as a file. */
const maxParts = 8;

interface Report {
  readonly questions: readonly unknown[];
  readonly tickets: readonly unknown[];
}

interface Days {
  readonly questionsDays: number;
  readonly ticketsDays: number;
}

/** What is stored about a person, as messages: how much of what, then all of it as JSON. */
export function personalDataMessages(report: Report, days: Days, locale: Locale): string[] {
  const intro = introOf(report, days, locale);
  const parts = partsOf(unfenced(JSON.stringify(report, null, 2)));
  const shown = parts.slice(0, maxParts).map(part => `${fence}json\n${part}\n${fence}`);
  return [intro, ...shown, ...(parts.length > maxParts ? [text(locale, 'privacy.tooMuch')] : [])];
}

/** What is stored about a person, as a file of JSON that begins with the same words. */
export function personalDataFile(report: Report, days: Days, locale: Locale): { name: string; content: Buffer } {
  const about = introOf(report, days, locale).replaceAll('**', '"');
  return {
    name: text(locale, 'ownData.fileName'),
    content: Buffer.from(`${JSON.stringify({ about, ...report }, null, 2)}\n`),
  };
}

function introOf({ questions, tickets }: Report, { questionsDays, ticketsDays }: Days, locale: Locale): string {
  return text(locale, 'privacy.intro', {
    questions: String(questions.length),
    tickets: String(tickets.length),
    questionDays: String(questionsDays),
    ticketDays: String(ticketsDays),
  });
}

const fence = '```';

/** The same JSON, with nothing in it that could end the block that it stands in, or be taken for HTML. */
function unfenced(json: string): string {
  return json.replaceAll('`', '\\u0060').replaceAll('<', '\\u003c');
}

/** Cut between lines where they are short enough. */
function partsOf(json: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (const line of json.split('\n').flatMap(pieces)) {
    if (part && part.length + line.length > maxPart) {
      parts.push(part);
      part = '';
    }
    part += part ? `\n${line}` : line;
  }
  return [...parts, part];
}

function pieces(line: string): string[] {
  return Array.from({ length: Math.ceil(line.length / maxPart) || 1 }, (_, index) =>
    line.slice(index * maxPart, (index + 1) * maxPart),
  );
}

/** Asks whether it is really meant. */
export function forgetCard(locale: Locale): Card {
  return messageCard({
    title: text(locale, 'privacy.forgetTitle'),
    text: text(locale, 'privacy.forgetAsk'),
    tone: 'warning',
    actions: [{ title: text(locale, 'privacy.forgetYes'), verb: 'forgetMe', data: { locale } }],
  });
}

export function forgottenCard(tickets: number, locale: Locale): Card {
  return messageCard({ text: text(locale, 'privacy.forgotten', { tickets: String(tickets) }), tone: 'good' });
}
