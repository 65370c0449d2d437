import type { Card } from '../cards/card';
import { type KnownFault, incidentsCard, withKnownFault } from '../cards/incident-card';
import type { Desk } from '../desk/desk';
import { knownFaults } from '../desk/incidents';
import type { Locale } from '../lib/locale';
import { typed } from '../tickets/form';
import type { IncidentCommand } from '../tickets/incident-command';
import type { Action, Asked } from './action';
import { declare, declared } from './declare-incident';
import { refuseGuest } from './refusals';
import { follow, link, resolve, resolveTickets, shownIncident, unfollow, unlink, update } from './work-incident';

/** What the buttons of known faults do. */
export const incidentActions = {
  declareIncident: declare,

  async showIncident({ turn, data, locale, desk }: Action): Promise<Card> {
    return shownIncident(typed(data.ticket), { turn, locale, desk });
  },

  async followIncident(action: Action): Promise<Card> {
    return follow(typed(action.data.ticket), action);
  },

  async unfollowIncident(action: Action): Promise<Card> {
    return unfollow(typed(action.data.ticket), action);
  },

  async updateIncident(action: Action): Promise<Card> {
    return update(typed(action.data.ticket), typed(action.data.update), action);
  },

  resolveIncident: resolve,

  resolveLinked: resolveTickets,
} as const;

/** Does what somebody wrote about known faults. */
export async function onIncidentCommand(command: IncidentCommand, asked: Asked): Promise<Card> {
  const { turn, locale, desk } = asked;
  if (turn.speaker.id === undefined && command.kind !== 'list')
    return refuseGuest({ action: command.kind }, locale, desk);
  switch (command.kind) {
    case 'list':
      return incidentsCard(await knownFaults(desk), { locale, timeZone: desk.organisation.calendar.timeZone });
    case 'declare':
      return declared(command, asked);
    case 'follow':
      return follow(command.ticket, asked);
    case 'unfollow':
      return unfollow(command.ticket, asked);
    case 'update':
      return update(command.ticket, command.message, asked);
    case 'link':
      return link(command.ticket, command.incident, asked);
    case 'unlink':
      return unlink(command.ticket, asked);
  }
}

/** A card that says first that the fault is known, where one is. */
export function withFault(card: Card, fault: KnownFault | undefined, locale: Locale, { organisation }: Desk): Card {
  return fault ? withKnownFault(card, fault, { locale, timeZone: organisation.calendar.timeZone }) : card;
}
