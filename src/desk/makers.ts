import type { App, Person } from '../apps/app';
import type { Proposal } from '../apps/proposal';
import { text } from '../cards/text';
import type { Conversation, PostedCard } from '../deliveries/conversation';
import type { TicketRecord } from '../tickets/change';
import type { Report, Requester } from '../tickets/ticket';
import type { Directly } from '../routing/route';
import { type ChangeOutcome, changeTicket } from './change-ticket';
import * as decide from './decide';
import type { Verdict } from './decide/proposal';
import type { Desk } from './desk';
import { type Actor, ownersOf } from './roles';
import { saveChange } from './save-change';

/** The apps that a person owns or co-owns. */
export function appsOf(personId: string | undefined, { organisation }: Desk): App[] {
  if (personId === undefined) return [];
  return organisation.apps.apps.filter(app => ownersOf(app).has(personId));
}

/** A person as the bot knows them: one of the app's, or somebody it has met. A bare id is somebody else of the organisation. */
export async function personNamed(id: string, app: App, { stores }: Desk): Promise<Person | undefined> {
  const own = [...(app.owner ? [app.owner] : []), ...app.coOwners].find(person => person.id === id);
  if (own) return own;
  const met = await stores.people.find(id);
  if (met) return { id, name: met.name };
  return guid.test(id) ? { id, name: id } : undefined;
}

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function askExperts(number: string, question: string, actor: Actor, desk: Desk): Promise<ChangeOutcome> {
  const step = (record: TicketRecord) =>
    decide.askExperts(record, asPerson(actor), question, desk.now(), desk.organisation);
  return changeTicket(number, actor, { what: 'askExperts', step }, desk);
}

export function answerMaker(number: string, answer: string, actor: Actor, desk: Desk): Promise<ChangeOutcome> {
  const step = (record: TicketRecord) => decide.answerMaker(record, asPerson(actor), answer, desk.now());
  return changeTicket(number, actor, { what: 'answerMaker', step }, desk);
}

/** A maker passes a ticket on that is not theirs, and the helpdesk is asked to correct the register. */
export async function passOn(
  number: string,
  reason: string,
  { actor, requester, origin }: { actor: Actor; requester: Requester; origin: Conversation },
  desk: Desk,
): Promise<ChangeOutcome> {
  const step = (record: TicketRecord) => decide.notMine(record, asPerson(actor), reason, desk.now(), desk.organisation);
  const outcome = await changeTicket(number, actor, { what: 'notMine', step }, desk);
  if (outcome.kind === 'done') await askForCorrection(outcome.record, reason, { requester, origin }, desk);
  return outcome;
}

/** Once for each person and app: saying it of every ticket makes it no truer. */
async function askForCorrection(
  { ticket }: TicketRecord,
  reason: string,
  { requester, origin }: { requester: Requester; origin: Conversation },
  desk: Desk,
): Promise<void> {
  const { organisation } = desk;
  const app = ticket.app === undefined ? undefined : organisation.apps.find(ticket.app);
  if (!app || !ownersOf(app).has(requester.id)) return;
  const locale = organisation.languages[0] ?? 'en';
  const words = { name: requester.name, app: app.name, ticket: ticket.number, reason };
  await openProposal(
    {
      formId: `not-maker/${app.id}/${requester.id}`,
      report: {
        app: app.id,
        category: 'change',
        impact: 'one-slowed',
        summary: text(locale, 'maker.correction', words),
        details: text(locale, 'maker.correctionDetails', words),
        diagnostics: {},
      },
      requester,
      origin,
      proposal: { kind: 'not-maker', app: app.id, person: { id: requester.id, name: requester.name } },
      directly: { target: 'helpdesk', because: { code: 'correction' } },
    },
    desk,
  );
}

export interface ProposalOpening {
  readonly formId: string;
  readonly report: Report;
  readonly requester: Requester;
  readonly origin: Conversation;
  readonly proposal: Proposal;
  readonly directly: Directly;
  /** The form's own card, which becomes the ticket's. */
  readonly form?: PostedCard;
}

/** Records what somebody asks to be changed in the register, as a ticket of those who decide on it. */
export async function openProposal(
  { formId, proposal, ...opening }: ProposalOpening,
  desk: Desk,
): Promise<TicketRecord> {
  const now = desk.now();
  const { record } = await desk.stores.tickets.open(
    formId,
    number =>
      decide.open({ ...opening, number, formId, unreachable: new Map(), set: { proposal } }, desk.organisation, now),
    { now },
  );
  desk.wake();
  desk.log.info({ ticket: record.ticket.number, proposal: proposal.kind, app: proposal.app }, 'proposal opened');
  return record;
}

/** Accepts or declines a proposal, if the person may; what was accepted holds from that moment. */
export async function decideOn(number: string, verdict: Verdict, actor: Actor, desk: Desk): Promise<ChangeOutcome> {
  const step = (record: TicketRecord) =>
    decide.decideProposal(record, asPerson(actor), verdict, desk.now(), desk.organisation);
  const outcome = await changeTicket(number, actor, { what: 'decideProposal', step }, desk);
  if (outcome.kind !== 'done' || !verdict.accepts) return outcome;
  await desk.followDecisions();
  const { proposal } = outcome.record.ticket;
  if (proposal?.kind === 'owner') await moveTickets(proposal, desk);
  return outcome;
}

/** Tickets moved in one go when an app changes hands. */
const movedAtOnce = 500;

async function moveTickets({ app, from, to }: Extract<Proposal, { kind: 'owner' }>, desk: Desk): Promise<void> {
  for (const { number } of await desk.stores.tickets.activeOfApp(app, movedAtOnce)) {
    const record = await desk.stores.tickets.find(number);
    const decision = record && decide.followOwner(record, from, to, desk.now(), desk.organisation);
    if (record && decision && !decide.isRefusal(decision)) await saveChange(record, decision, desk);
  }
}

function asPerson({ id, name }: Actor): Person {
  return { id, name };
}
