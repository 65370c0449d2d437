import { randomUUID } from 'node:crypto';
import type { Card } from '../cards/card';
import { formatTime } from '../cards/format-time';
import { requestFormCard } from '../cards/request-card';
import { stepCard } from '../cards/step-card';
import { text } from '../cards/text';
import type { Desk } from '../desk/desk';
import { expertsForm } from '../desk/maker-forms';
import { answerMaker, appsOf, askExperts } from '../desk/makers';
import type { Locale } from '../lib/locale';
import { officeHoursNear } from '../sla/office-hours';
import { typed } from '../tickets/form';
import { type Action, type Asked, actorOf } from './action';
import { blankForm } from './form';
import { helperCard } from './helper-card';

/** The question to the experts, or the form for it: about a ticket, or about none. */
export async function experts(ticket: string | undefined, question: string, asked: Asked): Promise<Card> {
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

/** The experts' answer, or the card to write it on. */
export async function expertsAnswer({ turn, data, locale, desk }: Action): Promise<Card> {
  const [ticket, answer] = [typed(data.ticket), typed(data.message)];
  if (!answer) {
    const send = { title: text(locale, 'maker.answerSend'), verb: 'answerMaker' };
    const [title, label] = [text(locale, 'maker.answer'), text(locale, 'maker.answerLabel')];
    return stepCard({ title, label, actions: [send], ticket, locale });
  }
  return helperCard(await answerMaker(ticket, answer, actorOf(turn), desk), { turn, locale, desk });
}

/** The office hours, where they are near. */
function nearText(locale: Locale, { organisation, now }: Desk): string {
  const { officeHours, calendar } = organisation;
  const near = officeHours && officeHoursNear(officeHours, now(), calendar);
  if (!near) return '';
  const when = `${formatTime(near.from, locale, calendar.timeZone)}–${officeHours.to}`;
  return text(locale, 'maker.officeHours', { when, where: officeHours.where }).trim();
}
