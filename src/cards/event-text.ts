import { tiers } from '../apps/app';
import type { Locale } from '../lib/locale';
import type { Reason } from '../routing/destination';
import { type TicketEvent, categories } from '../tickets/ticket';
import { shownLine } from './shown';
import { text } from './text';

/** One line of a timeline in words, reasons included. Queues are named by what `nameOf` says of them. */
export function eventText(event: TicketEvent, locale: Locale, nameOf: (queue: string) => string = id => id): string {
  const said = text(locale, `event.${event.kind}`, {
    name: shownLine(event.by?.name ?? 'Firstline', 100),
    to: shownLine(placeOf(event, locale, nameOf), 100),
    text: shownLine(event.text ?? ''),
    priority: event.priority ?? '',
    assignee: shownLine(event.assignee?.name ?? '', 100),
    called: shownLine(event.called?.name ?? '', 100),
    waitingFor: event.waitingFor ? text(locale, `waiting.${event.waitingFor}`) : '',
    reference: shownLine(event.reference ?? '', 100),
    ticket: event.ticket ?? '',
  });
  const files = (event.attachments ?? []).map(({ name }) => shownLine(name, 100));
  const because = (event.because ?? []).map(reason => reasonText(reason, locale));
  // Some steps may come without words of their own, and then end at the colon.
  const step = said.replace(/: $/, '');
  const aside = [
    ...because,
    ...(files.length > 0 ? [text(locale, 'attachment.files', { files: files.join(', ') })] : []),
  ];
  return aside.length > 0 ? `${step} (${aside.join('; ')})` : step;
}

function placeOf({ to, level }: TicketEvent, locale: Locale, nameOf: (queue: string) => string): string {
  if (to) return to.level === 'maker' ? to.person.name : nameOf(to.queue);
  return level ? text(locale, `level.${level}`) : '';
}

/** Why a step was taken, in words. */
export function reasonText({ code, words = {} }: Reason, locale: Locale): string {
  const category = categories.find(known => known === words.category);
  const tier = ([...tiers, 'none'] as const).find(known => known === words.tier);
  return text(locale, `reason.${code}`, {
    ...Object.fromEntries(Object.entries(words).map(([name, word]) => [name, shownLine(word, 200)])),
    ...(category && { category: text(locale, `category.${category}`) }),
    ...(tier && { tier: text(locale, `tier.${tier}`) }),
  });
}
