import { messageCard } from '../cards/message-card';
import { welcomeCard } from '../cards/welcome-card';
import { text } from '../cards/text';
import type { Card } from '../cards/card';
import { answerCard } from '../cards/answer-card';
import { suggestionsCard } from '../cards/suggestions-card';
import { answerableMs } from '../desk/aim-message';
import { type Answer, answerQuestion } from '../desk/answer-question';
import { connectQueue, connectWish, queueNamed } from '../desk/connect-queue';
import type { Desk } from '../desk/desk';
import { knownFault } from '../desk/incidents';
import { type Intent, intentOf } from '../knowledge/intent';
import type { Locale } from '../lib/locale';
import { metrics } from '../lib/metrics';
import type { Message } from '../teams/messenger';
import { strikeSecrets } from '../tickets/redact';
import type { Ticket } from '../tickets/ticket';
import { type Reply, asMessage } from './as-message';
import { blankForm } from './form';
import { helpFor } from './help';
import { myTickets } from './my-tickets';
import { withFault } from './on-incident';
import { onLadderMessage } from './on-ladder-message';
import { onCommand, onTicketReply, onVerdict } from './on-ticket-message';
import { refusalOf } from './refusals';
import type { Turn } from './turn';

/** Longer questions are read up to here; what a ticket needs of them goes into its form. */
const maxQuestionLength = 4000;

/** Answers what a person wrote. Nothing for messages in a channel that are not meant for the bot. */
export async function onMessage(turn: Turn, desk: Desk): Promise<Reply | undefined> {
  if (!turn.isAddressed) return undefined;
  const refused = refusalOf(turn, desk.organisation);
  if (refused) return refused;
  const wish = connectWish(turn.text);
  if (wish !== undefined && turn.conversation.kind !== 'personal') return connect(wish, turn, desk);
  if (wish !== undefined && queueNamed(wish, desk.organisation))
    return { text: text(turn.clientLocale, 'connect.inChannel') };
  const done = await onCommand(turn, desk);
  if (done) return done;
  const onLadder = await onLadderMessage(turn, desk);
  if (onLadder) return onLadder;
  const ruled = await onVerdict(turn, desk);
  if (ruled) return ruled;
  const intent = intentOf(turn.text);
  if (intent)
    return onIntent(
      intent.intent,
      desk.organisation.languages.includes(intent.locale) ? intent.locale : turn.clientLocale,
      turn,
      desk,
    );
  const surroundings = await desk.stores.surroundings.of({
    personId: turn.speaker.id,
    conversationId: turn.conversation.id,
    since: desk.now() - answerableMs,
  });
  const replied = await onTicketReply(turn, surroundings, desk);
  if (replied) return replied;
  if (!/[\p{L}\p{N}]/u.test(turn.text)) return asMessage(await helpFor(turn, turn.clientLocale, desk));
  return asMessage(await answerCardTo(turn.text, surroundings.incidents, turn, desk));
}

async function onIntent(intent: Intent, locale: Locale, turn: Turn, desk: Desk): Promise<Message> {
  switch (intent) {
    case 'greeting':
      return asMessage(welcomeCard(desk.organisation.name, locale));
    case 'help':
      return asMessage(await helpFor(turn, locale, desk));
    case 'thanks':
      return { text: text(locale, 'smallTalk.thanks') };
    case 'person':
    case 'form':
      return asMessage(await blankForm({ locale, intro: 'form.introPerson' }, turn, desk));
    case 'myTickets':
      return asMessage(await myTickets({ locale, page: 0 }, turn, desk));
  }
}

async function connect(wish: string, { place, speaker, clientLocale }: Turn, desk: Desk): Promise<Message> {
  const outcome = await connectQueue(wish, place, speaker.id, desk);
  switch (outcome.kind) {
    case 'connected':
      return { text: text(clientLocale, 'connect.done', { queue: outcome.queue.name }) };
    case 'not-admin':
      return asMessage(messageCard({ text: text(clientLocale, 'connect.notAdmin'), tone: 'warning' }));
    case 'unknown-queue':
      return {
        text: text(clientLocale, 'connect.unknownQueue', { queues: outcome.queues.map(({ id }) => id).join(', ') }),
      };
  }
}

/**
 * The card that answers a question.
 *
 * @param incidents known faults that are not over, newest first
 */
export async function answerCardTo(words: string, incidents: readonly Ticket[], turn: Turn, desk: Desk): Promise<Card> {
  const question = strikeSecrets(words.slice(0, maxQuestionLength));
  const answer = answerQuestion(question, turn.clientLocale, desk.knowledge(), desk.organisation);
  metrics.questions.inc({ decision: answer.decision });
  const questionId = desk.questions.asked(question, turn.speaker.id, answer);
  const fault = answer.decision === 'ticket' ? undefined : knownFault(answer.app, incidents, desk);
  return withFault(await cardFor(answer, question, questionId, turn, desk), fault, answer.locale, desk);
}

async function cardFor(answer: Answer, question: string, questionId: string, turn: Turn, desk: Desk): Promise<Card> {
  const { locale } = answer;
  switch (answer.decision) {
    case 'answer':
      return answerCard({ question, questionId, article: answer.article, locale });
    case 'suggest':
      return suggestionsCard({ question, questionId, suggestions: answer.suggestions, locale });
    case 'ticket':
      return blankForm(
        {
          locale,
          question,
          app: answer.app,
          tip: answer.tip,
          intro: answer.app ? 'form.introApp' : 'form.introUnknown',
        },
        turn,
        desk,
      );
  }
}
