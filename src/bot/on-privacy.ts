import { forgetCard, forgottenCard, personalDataMessages } from '../cards/personal-data';
import { text } from '../cards/text';
import type { Desk } from '../desk/desk';
import { forgetPerson, personalReport } from '../desk/personal-data';
import { privacyIntent } from '../knowledge/privacy-intent';
import type { Message } from '../teams/messenger';
import type { Actions } from './action';
import { asMessage } from './as-message';
import { offerOwnData, shownReport } from './on-file-consent';
import { isServed, refusedCard } from './refusals';
import type { Turn } from './turn';

/** Answers what people ask about what is stored about them; nothing for any other message. */
export async function onPrivacyMessage(turn: Turn, desk: Desk): Promise<Message[] | undefined> {
  const { organisation } = desk;
  const wish = turn.isAddressed && isServed(turn, organisation.tenants) ? privacyIntent(turn.text) : undefined;
  if (!wish) return undefined;
  const locale = organisation.languages.includes(wish.locale) ? wish.locale : turn.clientLocale;
  const { id } = turn.speaker;
  if (id === undefined) return [{ text: text(locale, 'privacy.nothing') }];
  // Others read along everywhere else.
  if (turn.conversation.kind !== 'personal') return [{ text: text(locale, 'privacy.inPrivate') }];
  if (wish.intent === 'forget') return [asMessage(forgetCard(locale))];
  if (wish.intent === 'show') {
    await desk.questions.flush();
    return offerOwnData(await personalReport(id, desk), locale, desk);
  }
  const report = await shownReport(id, desk);
  return personalDataMessages(report, organisation.retention, locale).map(words => ({ text: words }));
}

/** What the buttons about personal data do. */
export const privacyActions: Actions = {
  async forgetMe({ turn: { speaker, conversation }, locale, desk }) {
    if (speaker.id === undefined) return refusedCard(locale, 'privacy.nothing');
    if (conversation.kind !== 'personal') return refusedCard(locale, 'privacy.inPrivate');
    return forgottenCard(await forgetPerson(speaker.id, speaker.id, desk), locale);
  },
};
