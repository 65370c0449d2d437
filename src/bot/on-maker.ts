import type { Card } from '../cards/card';
import { messageCard } from '../cards/message-card';
import { stepCard } from '../cards/step-card';
import { text } from '../cards/text';
import { expertsForm } from '../desk/maker-forms';
import { appsOf, passOn } from '../desk/makers';
import { typed } from '../tickets/form';
import type { MakerCommand } from '../tickets/maker-command';
import { type Action, type Asked, actorOf } from './action';
import { experts, expertsAnswer } from './ask-experts';
import { blankForm } from './form';
import { helperCard } from './helper-card';
import { submitRequestOf } from './on-request';
import { decideProposal, ownerForm, submitHandOver, submitTier, tierForm, withOwnApp } from './proposals';
import { refuseGuest, refusedCard } from './refusals';

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

  answerMaker: expertsAnswer,

  notMine: (action: Action) => notMine(typed(action.data.ticket), typed(action.data.message), action),

  requestTier: (action: Action) =>
    withOwnApp(typed(action.data.app), 'requestTier', action, app => Promise.resolve(tierForm(app, action))),

  submitTier: (action: Action) =>
    withOwnApp(typed(action.data.app), 'requestTier', action, app => submitTier(app, action)),

  handOverApp: (action: Action) =>
    withOwnApp(typed(action.data.app), 'handOverApp', action, app => Promise.resolve(ownerForm(app, action))),

  submitHandOver: (action: Action) =>
    withOwnApp(typed(action.data.app), 'handOverApp', action, app => submitHandOver(app, action)),

  decideProposal,
} as const;

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
