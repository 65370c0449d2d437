import type { Locale } from '../lib/locale';
import type { Reason } from '../routing/destination';
import type { TicketEvent } from '../tickets/ticket';
import { shown } from './shown';
import { text } from './text';

/** One line of a timeline in words, reasons included. Queues are named by what `nameOf` says of them. */
export function eventText(event: TicketEvent, locale: Locale, nameOf: (queue: string) => string = id => id): string {
  const { to } = event;
  const where = to
    ? to.level === 'maker'
      ? to.person.name
      : nameOf(to.queue)
    : event.level
      ? text(locale, `level.${event.level}`)
      : '';
  const said = text(locale, `event.${event.kind}`, {
    name: event.by?.name ?? 'Firstline',
    to: where,
    text: event.text ? shown(event.text, 300) : '',
    priority: event.priority ?? '',
  });
  const because = (event.because ?? []).map(reason => reasonText(reason, locale));
  return because.length > 0 ? `${said} (${because.join('; ')})` : said;
}

/** Why a step was taken, in words. */
export function reasonText({ code, words = {} }: Reason, locale: Locale): string {
  const { category, tier } = words;
  return text(locale, `reason.${code}`, {
    ...words,
    ...(category && { category: text(locale, `category.${category}`) }),
    ...(tier && { tier: text(locale, `tier.${tier}`) }),
  });
}
