import { randomUUID } from 'node:crypto';
import { type App, tiers } from '../apps/app';
import type { Card } from '../cards/card';
import { formatTime } from '../cards/format-time';
import { messageCard } from '../cards/message-card';
import { standingText } from '../cards/outcome-text';
import { requestFormCard } from '../cards/request-card';
import { refusalText } from '../cards/refusal-text';
import { stepCard } from '../cards/step-card';
import { text } from '../cards/text';
import { recordDenial } from '../desk/audit';
import type { ChangeOutcome } from '../desk/change-ticket';
import type { Desk } from '../desk/desk';
import { expertsForm, handOverForm, higherTierForm } from '../desk/maker-forms';
import { answerMaker, appsOf, askExperts, decideOn, openProposal, passOn, personNamed } from '../desk/makers';
import { isAmongOthers } from '../desk/roles';
import { ticketCardFor } from '../desk/ticket-view';
import type { Locale } from '../lib/locale';
import { officeHoursNear } from '../sla/office-hours';
import { typed } from '../tickets/form';
import type { MakerCommand } from '../tickets/maker-command';
import { type RequestKind, checkRequest, inputOf } from '../tickets/request-kind';
import type { Report } from '../tickets/ticket';
import { type Action, actorOf } from './action';
import { blankForm } from './form';
import { submitRequestOf } from './on-request';
import { deniedCard, refuseGuest, refusedCard } from './refusals';

type Asked = Pick<Action, 'turn' | 'locale' | 'desk'>;

/** Does what a maker wrote about their apps and tickets. */
export async function onMakerCommand(command: MakerCommand, asked: Asked): Promise<Card> {
  const { turn, locale, desk } = asked;
  if (turn.speaker.id === undefined) return refuseGuest({ action: command.kind }, locale, desk);
  switch (command.kind) {
    case 'experts':
      return experts(command.ticket, command.question, asked);
    case 'tier':
      return withOwnApp(command.app, 'requestTier', asked, app => Promise.resolve(tierForm(app, asked)));
    case 'handOver':
      return withOwnApp(command.app, 'handOverApp', asked, app => Promise.resolve(ownerForm(app, asked)));
    case 'notMine':
      return notMine(command.ticket, command.reason, asked);
  }
}

/** What the buttons of makers, and of those who help them, do. */
export const makerActions = {
  askExperts: (action: Action) => experts(typed(action.data.ticket) || undefined, typed(action.data.message), action),

  /** The form of a maker who asks the experts about no ticket. */
  submitExperts: (action: Action) =>
    appsOf(action.turn.speaker.id, action.desk).length > 0
      ? submitRequestOf(expertsForm(), 'submitExperts', action)
      : blankForm({ locale: action.locale }, action.turn, action.desk),

  async answerMaker({ turn, data, locale, desk }: Action): Promise<Card> {
    const [ticket, answer] = [typed(data.ticket), typed(data.message)];
    if (!answer) {
      const send = { title: text(locale, 'maker.answerSend'), verb: 'answerMaker' };
      const [title, label] = [text(locale, 'maker.answer'), text(locale, 'maker.answerLabel')];
      return stepCard({ title, label, actions: [send], ticket, locale });
    }
    return helperCard(await answerMaker(ticket, answer, actorOf(turn), desk), { turn, locale, desk });
  },

  notMine: (action: Action) => notMine(typed(action.data.ticket), typed(action.data.message), action),

  requestTier: (action: Action) =>
    withOwnApp(typed(action.data.app), 'requestTier', action, app => Promise.resolve(tierForm(app, action))),

  submitTier: (action: Action) =>
    withOwnApp(typed(action.data.app), 'requestTier', action, app => submitTier(app, action)),

  handOverApp: (action: Action) =>
    withOwnApp(typed(action.data.app), 'handOverApp', action, app => Promise.resolve(ownerForm(app, action))),

  submitHandOver: (action: Action) =>
    withOwnApp(typed(action.data.app), 'handOverApp', action, app => submitHandOver(app, action)),

  /** Without a verdict, what is to be decided. */
  async decideProposal({ turn, data, locale, desk }: Action): Promise<Card> {
    const [ticket, reason] = [typed(data.ticket), typed(data.message)];
    if (!reason) return verdictCard(ticket, locale, desk);
    const queue = typed(data.choice);
    const verdict = {
      accepts: data.verdict === 'accept',
      reason,
      ...(queue && queue !== sameQueue && { queue }),
    };
    return helperCard(await decideOn(ticket, verdict, actorOf(turn), desk), { turn, locale, desk }, 'proposal.who');
  },
} as const;

async function experts(ticket: string | undefined, question: string, asked: Asked): Promise<Card> {
  const { turn, locale, desk } = asked;
  if (ticket === undefined) {
    if (appsOf(turn.speaker.id, desk).length === 0) return blankForm({ locale, question }, turn, desk);
    const kind = expertsForm();
    const hint = [text(locale, 'maker.expertsIntroNew'), nearText(locale, desk)].filter(Boolean).join('\n\n');
    return requestFormCard({
      kind: { ...kind, hint: { en: hint, sv: hint } },
      formId: randomUUID(),
      verb: 'submitExperts',
      values: { question },
      locale,
    });
  }
  if (question) return helperCard(await askExperts(ticket, question, actorOf(turn), desk), asked);
  return stepCard({
    title: text(locale, 'maker.experts'),
    intro: [text(locale, 'maker.expertsIntro'), nearText(locale, desk)].filter(Boolean).join('\n\n'),
    label: text(locale, 'maker.question'),
    actions: [{ title: text(locale, 'maker.questionSend'), verb: 'askExperts' }],
    ticket,
    locale,
  });
}

/** The office hours, where they are near. */
function nearText(locale: Locale, { organisation, now }: Desk): string {
  const { officeHours, calendar } = organisation;
  const near = officeHours && officeHoursNear(officeHours, now(), calendar);
  if (!near) return '';
  const when = `${formatTime(near.from, locale, calendar.timeZone)}–${officeHours.to}`;
  return text(locale, 'maker.officeHours', { when, where: officeHours.where }).trim();
}

async function notMine(ticket: string, reason: string, asked: Asked): Promise<Card> {
  const { turn, locale, desk } = asked;
  if (!reason) {
    return stepCard({
      title: text(locale, 'maker.notMine'),
      intro: text(locale, 'maker.notMineIntro'),
      label: text(locale, 'maker.notMineLabel'),
      actions: [{ title: text(locale, 'maker.notMineSend'), verb: 'notMine' }],
      ticket,
      locale,
    });
  }
  const { speaker, conversation } = turn;
  if (speaker.id === undefined) return refusedCard(locale, 'refused.guest');
  const requester = { id: speaker.id, name: speaker.name, locale };
  const outcome = await passOn(ticket, reason, { actor: actorOf(turn), requester, origin: conversation }, desk);
  if (outcome.kind !== 'done') return helperCard(outcome, asked);
  return messageCard({ text: text(locale, 'maker.notMineDone', { ticket }), tone: 'good' });
}

/** The app that the maker means, where it is theirs; else the choice between those that are. */
async function withOwnApp(
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

function tierForm(app: App, { locale }: Asked): Card {
  const kind = higherTierForm(app);
  if (!kind) return messageCard({ text: text(locale, 'maker.tierHighest') });
  return formOf(kind, 'submitTier', app, locale);
}

function ownerForm(app: App, { turn, locale }: Asked): Card {
  return formOf(handOverForm(app, actorOf(turn)), 'submitHandOver', app, locale);
}

function formOf(kind: RequestKind, verb: string, app: App, locale: Locale): Card {
  return requestFormCard({ kind, formId: randomUUID(), verb, data: { app: app.id }, locale });
}

async function submitTier(app: App, action: Action): Promise<Card> {
  const { data, locale } = action;
  const kind = higherTierForm(app);
  if (!kind) return messageCard({ text: text(locale, 'maker.tierHighest') });
  const check = checkRequest(kind, data, locale);
  const tier = tiers.find(known => known === data[inputOf({ id: 'tier' })]);
  if (check.kind === 'incomplete' || !tier) {
    const problems = check.kind === 'incomplete' ? check : {};
    return requestFormCard({
      ...problems,
      kind,
      formId: typed(data.formId),
      verb: 'submitTier',
      data: { app: app.id },
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

async function submitHandOver(app: App, action: Action): Promise<Card> {
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
      formId: typed(data.formId),
      verb: 'submitHandOver',
      data: { app: app.id },
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
  const { speaker, conversation } = turn;
  const formId = typed(data.formId);
  if (speaker.id === undefined) return refusedCard(locale, 'refused.guest');
  if (!formId || formId.length > 100) return refusedCard(locale, 'refused.unknownForm');
  const record = await openProposal(
    {
      ...what,
      formId: `${speaker.id}/${formId}`,
      requester: { id: speaker.id, name: speaker.name, locale },
      origin: conversation,
    },
    desk,
  );
  return ticketCardFor(record, { audience: 'requester', locale }, desk);
}

/** The choice that leaves the app with the team that it has. */
const sameQueue = 'same';

async function verdictCard(ticket: string, locale: Locale, { stores, organisation }: Desk): Promise<Card> {
  const proposal = (await stores.tickets.find(ticket))?.ticket.proposal;
  if (!proposal) return messageCard({ text: text(locale, 'refused.no-proposal'), tone: 'warning' });
  const teams = organisation.routing.queues.filter(({ level }) => level === 'team');
  const isTier = proposal.kind === 'tier' && teams.length > 0;
  const asIs = { id: sameQueue, name: text(locale, 'proposal.sameQueue') };
  return stepCard({
    title: text(locale, 'proposal.decide'),
    label: text(locale, 'proposal.reason'),
    ...(isTier && { choice: { label: text(locale, 'proposal.queue'), choices: [asIs, ...teams] } }),
    actions: (['accept', 'decline'] as const).map(verdict => ({
      title: text(locale, `proposal.${verdict}`),
      verb: 'decideProposal',
      data: { verdict },
    })),
    ticket,
    locale,
  });
}

/** The ticket's card, where only those read who may see it; elsewhere how the ticket stands, in a line. */
async function helperCard(
  outcome: ChangeOutcome,
  { turn, locale, desk }: Asked,
  who: 'role.helper' | 'proposal.who' = 'role.helper',
): Promise<Card> {
  const bindings = await desk.stores.conversations.bindings();
  const isPublic = isAmongOthers(actorOf(turn), desk.organisation, bindings);
  switch (outcome.kind) {
    case 'done':
      if (isPublic) return messageCard({ text: standingText(outcome.record, locale) });
      return ticketCardFor(outcome.record, { audience: 'helper', locale }, desk);
    case 'refused': {
      const banner = { tone: 'attention' as const, text: refusalText(outcome.refusal, locale) };
      if (isPublic) return messageCard(banner);
      return ticketCardFor(outcome.record, { audience: 'helper', locale, banner }, desk);
    }
    case 'denied':
      return deniedCard(locale, who);
    case 'not-found':
      return refusedCard(locale, 'refused.notFound');
  }
}

function openForm(locale: Locale) {
  return [{ title: text(locale, 'action.openForm'), verb: 'openForm', data: { locale } }];
}
