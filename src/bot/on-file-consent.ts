import * as z from 'zod/v4';
import { personalDataFile, personalDataMessages } from '../cards/personal-data';
import { text } from '../cards/text';
import { recordDeed } from '../desk/audit';
import type { Desk } from '../desk/desk';
import { type PersonalReport, personalReport } from '../desk/personal-data';
import { type Locale, locales } from '../lib/locale';
import { type UploadPlace, consentMessage, consentOf, fileMessage } from '../teams/files';
import type { Message } from '../teams/messenger';
import { refusalOf } from './refusals';
import type { Turn } from './turn';

/** What comes back with an answer. It names the file's language, and nobody. */
const ownData = z.object({ file: z.literal('ownData'), locale: z.enum(locales) });

/** Offers a person what is stored about them as a file; in words as well, where Teams shows no such cards. */
export function offerOwnData(report: PersonalReport, locale: Locale, { organisation }: Desk): Message[] {
  const { name, content } = personalDataFile(report, organisation.retention, locale);
  const context: z.infer<typeof ownData> = { file: 'ownData', locale };
  const description = text(locale, 'ownData.description');
  return [
    { text: text(locale, 'ownData.offer') },
    consentMessage({ name, description, sizeInBytes: content.length, context }),
  ];
}

/**
 * What somebody gets who said yes or no to a file: what is stored now about them who said it, whoever was asked. Nothing for
 * an answer to no file of ours.
 */
export async function onFileConsent(turn: Turn, value: unknown, desk: Desk): Promise<Message[]> {
  const answer = consentOf(value);
  const asked = ownData.safeParse(answer?.context).data;
  if (!answer || !asked) return [];
  const refused = refusalOf(turn, desk.organisation);
  if (refused) return [refused];
  const locale = desk.organisation.languages.includes(asked.locale) ? asked.locale : turn.clientLocale;
  if (turn.conversation.kind !== 'personal') return [{ text: text(locale, 'privacy.inPrivate') }];
  if (turn.speaker.id === undefined) return [{ text: text(locale, 'privacy.nothing') }];
  if (answer.action === 'decline') return [{ text: text(locale, 'ownData.declined') }];
  return putOwnData(turn.speaker.id, answer.uploadInfo, locale, desk);
}

/** Puts the file where Teams said; where that fails, the data come as messages. */
async function putOwnData(personId: string, place: UploadPlace, locale: Locale, desk: Desk): Promise<Message[]> {
  const { retention } = desk.organisation;
  const report = await shownReport(personId, desk);
  const outcome = await desk.upload(place, personalDataFile(report, retention, locale).content);
  if (outcome.kind === 'uploaded') return [fileMessage(place)];
  desk.log.warn({ person: personId, because: outcome.because }, 'a file could not be put where Teams said');
  const messages = [text(locale, 'ownData.failed'), ...personalDataMessages(report, retention, locale)];
  return messages.map(words => ({ text: words }));
}

/** All that is stored about a person, for themselves; that they got it is recorded. */
export async function shownReport(personId: string, desk: Desk): Promise<PersonalReport> {
  await desk.questions.flush();
  const report = await personalReport(personId, desk);
  await recordDeed({ by: personId, action: 'showPersonalData', target: personId }, desk);
  return report;
}
