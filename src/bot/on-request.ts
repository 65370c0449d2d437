import { randomUUID } from 'node:crypto';
import type { Card } from '../cards/card';
import { requestFormCard, requestsCard } from '../cards/request-card';
import type { Desk } from '../desk/desk';
import { openRequest } from '../desk/open-request';
import { ticketCardFor } from '../desk/ticket-view';
import type { Locale } from '../lib/locale';
import { typed } from '../tickets/form';
import type { RequestKind } from '../tickets/request-kind';
import type { Action } from './action';
import { refusedCard } from './refusals';

/** What can be asked for, or the form of one kind of it. */
export function requestCard(kind: RequestKind | undefined, locale: Locale, { organisation }: Desk): Card {
  if (!kind) return requestsCard(organisation.requests, locale);
  return requestFormCard({ kind, formId: randomUUID(), locale });
}

/** What the buttons of requests do. */
export const requestActions = {
  openRequest({ data, locale, desk }: Action): Promise<Card> {
    return Promise.resolve(requestCard(kindOf(data.request, desk), locale, desk));
  },

  submitRequest(action: Action): Promise<Card> {
    const kind = kindOf(action.data.request, action.desk);
    if (!kind) return Promise.resolve(refusedCard(action.locale, 'refused.unknownForm'));
    return submitRequestOf(kind, 'submitRequest', action);
  },
} as const;

/** Takes the form of a kind of request. @param verb of the form's button, for the form that comes back */
export async function submitRequestOf(
  kind: RequestKind,
  verb: string,
  { turn, data, locale, desk }: Action,
): Promise<Card> {
  const { speaker, conversation, cardId } = turn;
  const formId = typed(data.formId);
  if (speaker.id === undefined) return refusedCard(locale, 'refused.guest');
  if (!formId || formId.length > 100) return refusedCard(locale, 'refused.unknownForm');
  const outcome = await openRequest(
    {
      kind,
      formId: `${speaker.id}/${formId}`,
      input: data,
      requester: { id: speaker.id, name: speaker.name, locale },
      origin: conversation,
      ...(cardId && { form: { conversation, activityId: cardId } }),
    },
    desk,
  );
  if (outcome.kind === 'incomplete') return requestFormCard({ ...outcome, kind, formId, verb, locale });
  return ticketCardFor(outcome.record, { audience: 'requester', locale }, desk);
}

function kindOf(id: unknown, { organisation }: Desk): RequestKind | undefined {
  return organisation.requests.find(kind => kind.id === id);
}
