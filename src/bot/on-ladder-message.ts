import type { AppRegister } from '../apps/recognise';
import { supportQuestion } from '../apps/support-question';
import type { Card } from '../cards/card';
import { appSupport } from '../desk/app-support';
import type { Desk } from '../desk/desk';
import type { Locale } from '../lib/locale';
import { type MakerCommand, makerCommand } from '../tickets/maker-command';
import { requestWish } from '../tickets/request-kind';
import { type IncidentCommand, incidentCommand } from '../tickets/incident-command';
import { type Reply, asMessage } from './as-message';
import { boardReply, boardWish } from './on-board';
import { onIncidentCommand } from './on-incident';
import { onMakerCommand } from './on-maker';
import { requestCard } from './on-request';
import { isAsked } from './on-ticket-message';
import type { Turn } from './turn';

/** What people write about the ladder of support: who is behind an app, known faults, the board, requests. Nothing for any other message. */
export async function onLadderMessage(turn: Turn, desk: Desk): Promise<Reply | undefined> {
  const boardLocale = boardWish(turn.text);
  if (boardLocale) return boardReply(turn, spoken(boardLocale, turn, desk), desk);
  const card = await cardFor(turn, desk);
  return card && asMessage(card);
}

async function cardFor(turn: Turn, desk: Desk): Promise<Card | undefined> {
  const { organisation } = desk;
  const asked = supportQuestion(turn.text, organisation.apps);
  if (asked) return appSupport(asked.app, turn.speaker.id, spoken(asked.locale, turn, desk), organisation);
  const incident = incidentCommand(turn.text);
  if (incident && !isReportOnApp(turn.text, incident.command, organisation.apps))
    return onIncidentCommand(incident.command, { turn, locale: spoken(incident.locale, turn, desk), desk });
  const maker = makerCommand(turn.text);
  if (maker && namesNoOtherThing(maker.command, organisation.apps))
    return onMakerCommand(maker.command, { turn, locale: spoken(maker.locale, turn, desk), desk });
  const request = requestWish(turn.text, organisation.requests);
  if (request && (request.isOrder || !(await isAsked(turn, desk))))
    return requestCard(request.kind, spoken(request.locale, turn, desk), desk);
  return undefined;
}

/** "Outage Dispatch: blank since nine" begins with an app's name, not with a command. */
function isReportOnApp(text: string, command: IncidentCommand, apps: AppRegister): boolean {
  if (command.kind !== 'declare' || !command.subject) return false;
  return apps.recognise(text)?.app !== apps.recognise(command.subject)?.app;
}

/** "Hand over Desk Booking" is a command; "hand over from an agent to a person" is a question. */
function namesNoOtherThing(command: MakerCommand, apps: AppRegister): boolean {
  return command.kind !== 'handOver' || !command.app || apps.recognise(command.app) !== undefined;
}

/** The language that something was said in, where the organisation uses it. */
function spoken(locale: Locale, { clientLocale }: Turn, { organisation }: Desk): Locale {
  return organisation.languages.includes(locale) ? locale : clientLocale;
}
