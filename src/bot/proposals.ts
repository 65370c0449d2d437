import { randomUUID } from 'node:crypto';
import { type App, tiers } from '../apps/app';
import type { Card } from '../cards/card';
import { messageCard } from '../cards/message-card';
import { requestFormCard } from '../cards/request-card';
import { stepCard } from '../cards/step-card';
import { text } from '../cards/text';
import { recordDenial } from '../desk/audit';
import type { Desk } from '../desk/desk';
import { handOverForm, higherTierForm } from '../desk/maker-forms';
import { appsOf, decideOn, openProposal, personNamed } from '../desk/makers';
import { type Actor, isAmongOthers, mayDo, rolesOf } from '../desk/roles';
import { ticketCardFor } from '../desk/ticket-view';
import type { Locale } from '../lib/locale';
import { typed } from '../tickets/form';
import { type RequestKind, checkRequest, inputOf } from '../tickets/request-kind';
import type { Report } from '../tickets/ticket';
import { type Action, type Asked, actorOf } from './action';
import { helperCard } from './helper-card';
import { openForm, refusedCard } from './refusals';

/** The app that the maker means, where it is theirs; else the choice between those that are. */
export async function withOwnApp(
  name: string,
  verb: 'requestTier' | 'handOverApp',
  { turn, locale, desk }: Asked,
  go: (app: App) => Promise<Card>,
): Promise<Card> {
  const own = appsOf(turn.speaker.id, desk);
  const { apps } = desk.organisation;
  const meant = name ? (apps.find(name) ?? apps.recognise(name)?.app) : own.length === 1 ? own[0] : undefined;
  if (meant && own.includes(meant)) return go(meant);
  if (meant) await recordDenial({ by: turn.speaker.id, action: verb, target: meant.id }, desk);
  if (own.length === 0) return messageCard({ text: text(locale, 'maker.noApps'), actions: openForm(locale) });
  return messageCard({
    text: name
      ? text(locale, 'maker.onlyOwner', { apps: own.map(app => app.name).join(', ') })
      : text(locale, 'maker.whichApp'),
    tone: name ? 'warning' : 'default',
    actions: own.slice(0, 6).map(app => ({ title: app.name, verb, data: { app: app.id, locale } })),
  });
}

export function tierForm(app: App, { locale }: Asked): Card {
  const kind = higherTierForm(app);
  if (!kind) return messageCard({ text: text(locale, 'maker.tierHighest') });
  return formOf(kind, 'submitTier', app, locale);
}

export function ownerForm(app: App, { turn, locale }: Asked): Card {
  return formOf(handOverForm(app, actorOf(turn)), 'submitHandOver', app, locale);
}

function formOf(kind: RequestKind, verb: string, app: App, locale: Locale): Card {
  return requestFormCard({ kind, formId: randomUUID(), verb, data: { app: app.id }, about: app.name, locale });
}

export async function submitTier(app: App, action: Action): Promise<Card> {
  const { data, locale } = action;
  const kind = higherTierForm(app);
  if (!kind) return messageCard({ text: text(locale, 'maker.tierHighest') });
  const check = checkRequest(kind, data, locale);
  const tier = tiers.find(known => known === data[inputOf({ id: 'tier' })]);
  if (check.kind === 'incomplete' || !tier) {
    return requestFormCard({
      ...check,
      kind,
      formId: typed(data.formId),
      verb: 'submitTier',
      data: { app: app.id },
      about: app.name,
      locale,
    });
  }
  const words = { app: app.name, tier: text(locale, `tier.${tier}`) };
  return proposed(action, {
    report: { ...check.report, app: app.id, summary: text(locale, 'maker.summary.tier', words) },
    proposal: { kind: 'tier', app: app.id, tier },
    directly: { target: 'dedicated', because: { code: 'request', words: { name: kind.name[locale] } } },
  });
}

export async function submitHandOver(app: App, action: Action): Promise<Card> {
  const { turn, data, locale, desk } = action;
  const by = actorOf(turn);
  const kind = handOverForm(app, by);
  const check = checkRequest(kind, data, locale);
  const to = await personNamed(typed(data[inputOf({ id: 'person' })]), app, desk);
  if (check.kind === 'incomplete' || !to || to.id === by.id) {
    const missing = check.kind === 'incomplete' ? check.missing : ['person'];
    return requestFormCard({
      kind,
      missing,
      values: check.values,
      formId: typed(data.formId),
      verb: 'submitHandOver',
      data: { app: app.id },
      about: app.name,
      locale,
    });
  }
  const from = app.owner ?? { id: by.id, name: by.name };
  return proposed(action, {
    report: {
      ...check.report,
      app: app.id,
      summary: text(locale, 'maker.summary.owner', { app: app.name, name: by.name }),
    },
    proposal: { kind: 'owner', app: app.id, from, to },
    directly: { target: { person: to }, because: { code: 'request', words: { name: kind.name[locale] } } },
  });
}

async function proposed(
  { turn, data, locale, desk }: Action,
  what: Pick<Parameters<typeof openProposal>[0], 'proposal' | 'directly'> & { report: Report },
): Promise<Card> {
  const { speaker, conversation, cardId } = turn;
  const formId = typed(data.formId);
  if (speaker.id === undefined) return refusedCard(locale, 'refused.guest');
  if (!formId || formId.length > 100) return refusedCard(locale, 'refused.unknownForm');
  const record = await openProposal(
    {
      ...what,
      formId: `${speaker.id}/${formId}`,
      requester: { id: speaker.id, name: speaker.name, locale },
      origin: conversation,
      ...(cardId && { form: { conversation, activityId: cardId } }),
    },
    desk,
  );
  return ticketCardFor(record, { audience: 'requester', locale }, desk);
}

/** The choice that leaves the app with the team that it has. */
const sameQueue = 'same';

/** What was decided on a proposal; without a verdict, what is to be decided. */
export async function decideProposal({ turn, data, locale, desk }: Action): Promise<Card> {
  const [ticket, reason] = [typed(data.ticket), typed(data.message)];
  if (!reason) return verdictCard(ticket, actorOf(turn), locale, desk);
  const queue = typed(data.choice);
  const verdict = {
    accepts: data.verdict === 'accept',
    reason,
    ...(queue && queue !== sameQueue && { queue }),
  };
  return helperCard(await decideOn(ticket, verdict, actorOf(turn), desk), { turn, locale, desk }, 'proposal.who');
}

/** What is to be decided stands on it for those alone who may decide. */
async function verdictCard(
  number: string,
  actor: Actor,
  locale: Locale,
  { stores, organisation }: Desk,
): Promise<Card> {
  const ticket = (await stores.tickets.find(number))?.ticket;
  const proposal = ticket?.proposal;
  if (!proposal) return messageCard({ text: text(locale, 'refused.no-proposal'), tone: 'warning' });
  const teams = organisation.routing.queues.filter(({ level }) => level === 'team');
  const isTier = proposal.kind === 'tier' && teams.length > 0;
  const bindings = await stores.conversations.bindings();
  const mayRead =
    mayDo('decideProposal', rolesOf(actor, ticket, organisation, bindings)) &&
    !isAmongOthers(actor, organisation, bindings);
  const asIs = { id: sameQueue, name: text(locale, 'proposal.sameQueue') };
  return stepCard({
    title: text(locale, 'proposal.decide'),
    ...(mayRead && { about: `${ticket.number}: ${ticket.summary}\n${ticket.details}` }),
    label: text(locale, 'proposal.reason'),
    ...(isTier && { choice: { label: text(locale, 'proposal.queue'), choices: [asIs, ...teams] } }),
    actions: (['accept', 'decline'] as const).map(verdict => ({
      title: text(locale, `proposal.${verdict}`),
      verb: 'decideProposal',
      data: { verdict },
    })),
    ticket: number,
    locale,
  });
}

/** The ticket's card, where only those read who may see it; elsewhere how the ticket stands, in a line. */
