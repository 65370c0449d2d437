import type { Card } from '../cards/card';
import { myTicketsCard } from '../cards/my-tickets-card';
import type { Desk } from '../desk/desk';
import type { Locale } from '../lib/locale';
import type { Turn } from './turn';

/** How far back "my tickets" looks for those that are over. */
const recentMs = 90 * 24 * 60 * 60_000;
const pageSize = 10;
const maxPage = 1_000;

/** A page of the speaker's own tickets, whoever's list the button stood under. */
export async function myTickets(
  { locale, page }: { readonly locale: Locale; readonly page: number },
  { speaker }: Turn,
  { stores, organisation, now }: Desk,
): Promise<Card> {
  const shown = Number.isInteger(page) && page > 0 && page <= maxPage ? page : 0;
  const since = now() - recentMs;
  const offset = shown * pageSize;
  // One more than is shown tells whether there is another page.
  const found =
    speaker.id === undefined
      ? []
      : await stores.tickets.ofRequester(speaker.id, { since, limit: pageSize + 1, offset });
  const appNames = Object.fromEntries(organisation.apps.apps.map(({ id, name }) => [id, name]));
  return myTicketsCard({
    tickets: found.slice(0, pageSize),
    page: shown,
    hasMore: found.length > pageSize,
    locale,
    timeZone: organisation.calendar.timeZone,
    appNames,
  });
}
