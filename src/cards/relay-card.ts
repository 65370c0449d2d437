import type { Locale } from '../lib/locale';
import type { Attachment } from '../tickets/attachment';
import type { Ticket } from '../tickets/ticket';
import { leftText } from './attachment-text';
import { type Card, template } from './card';
import { bounded, shownLine } from './shown';
import { text } from './text';

const expand = template('relay', 'relay');

export interface RelayCardInput {
  readonly message: string;
  readonly attachments: readonly Attachment[];
  /** Tickets that the message may be meant for, most likely first. */
  readonly tickets: readonly Ticket[];
  /** Whether the person works on the tickets, or opened them. */
  readonly asHelper: boolean;
  readonly locale: Locale;
}

const maxTickets = 4;
/** Each of the buttons carries them. */
const maxFiles = 3;
const maxMessageBytes = 12_000;

/** Asks which ticket a message is meant for. The message stands in it and can still be changed. */
export function relayCard({ message, attachments, tickets, asHelper, locale }: RelayCardInput): Card {
  const isLink = ({ url }: Attachment) => url !== undefined;
  const linked = attachments.filter(isLink);
  const carried = [...linked, ...attachments.filter(file => !isLink(file))].slice(0, maxFiles);
  const left = attachments.filter(file => !isLink(file) || !carried.includes(file));
  const files = carried.map(file => ({ ...file, name: shownLine(file.name, 100) }));
  const data = { locale, ...(files.length > 0 && { attachments: files }), ...(asHelper && { as: 'helper' }) };
  const offered = tickets.slice(0, maxTickets);
  const [only] = offered;
  const action = (verb: string, key: 'relay.to' | 'relay.note', { number, summary }: Ticket) => ({
    verb,
    title: text(locale, key, { ticket: number, summary: shownLine(summary, 60) }),
    data: { ...data, ticket: number },
  });
  return expand(locale, {
    left: leftText('relay.left', left, locale, maxFiles),
    message: bounded(message.slice(0, 4_000).toWellFormed(), maxMessageBytes),
    tickets: [
      ...offered.map(ticket => action('reply', 'relay.to', ticket)),
      ...(asHelper && only && offered.length === 1 ? [action('note', 'relay.note', only)] : []),
    ],
    data,
  });
}
