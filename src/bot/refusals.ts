import type { Card } from '../cards/card';
import { messageCard } from '../cards/message-card';
import { type TextKey, text } from '../cards/text';
import { type Deed, recordDenial } from '../desk/audit';
import type { Desk } from '../desk/desk';
import type { Organisation } from '../desk/organisation';
import type { Locale } from '../lib/locale';
import type { Message } from '../teams/messenger';
import type { Turn } from './turn';

/** The polite answer to somebody from an organisation that the bot does not serve; nothing for everybody else. */
export function refusalOf(turn: Turn, { tenants }: Organisation): Message | undefined {
  return isServed(turn, tenants) ? undefined : { text: text(turn.clientLocale, 'refused.tenant') };
}

export function isServed({ tenantId }: Turn, tenants: readonly string[]): boolean {
  return tenants.length === 0 || (tenantId !== undefined && tenants.includes(tenantId));
}

/** What somebody reads who may not do something. */
export function deniedCard(locale: Locale, who: TextKey = 'role.helper'): Card {
  return messageCard({ text: text(locale, 'refused.denied', { who: text(locale, who) }), tone: 'warning' });
}

/**
 * What somebody without an account in the organisation reads who wants to do something.
 *
 * @param deed its target is recorded only where it is the number of a ticket: anything may be in it
 */
export async function refuseGuest({ action, target }: Deed, locale: Locale, desk: Desk): Promise<Card> {
  const isNumber = target !== undefined && /^PP-\d{1,15}$/.test(target);
  await recordDenial({ action, ...(isNumber && { target }) }, desk);
  return refusedCard(locale, 'refused.guest');
}

/** To whom these are said, a ticket is refused too. */
const toStrangers: readonly TextKey[] = [
  'refused.tenant',
  'refused.guest',
  'refused.guestUnanswered',
  'privacy.nothing',
];

/** Why nothing was done, with a way on where there is one. */
export function refusedCard(locale: Locale, key: TextKey): Card {
  const actions = toStrangers.includes(key) ? [] : openForm(locale);
  return messageCard({ text: text(locale, key), tone: 'attention', actions });
}

/** The way on that is open to everybody in the organisation: a ticket. */
export function openForm(locale: Locale) {
  return [{ title: text(locale, 'action.openForm'), verb: 'openForm', data: { locale } }];
}
