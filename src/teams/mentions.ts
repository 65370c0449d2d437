import type { Activity } from 'botbuilder';
import type { Mention } from '../deliveries/message';

const longestName = 80;

interface CardParts {
  readonly body?: readonly object[];
  readonly msteams?: object;
}

/** Calls people in words: a mention is a tag in the text and an entity beside it, which must say the same. */
export function textWithMentions(text: string, mentions: readonly Mention[]): Partial<Activity> {
  if (mentions.length === 0) return { text };
  const entities = mentions.map(entityOf);
  return {
    text: `${entities.map(({ text: tag }) => tag).join(' ')} ${text}`,
    entities: entities,
  };
}

/** Calls people on a card, where the entities stand in the card itself (learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-format). */
export function cardWithMentions(card: object, mentions: readonly Mention[]): object {
  if (mentions.length === 0) return card;
  const { body = [], msteams }: CardParts = card;
  const entities = mentions.map(entityOf);
  const line = { type: 'TextBlock', text: entities.map(({ text: tag }) => tag).join(' '), wrap: true };
  return { ...card, body: [line, ...body], msteams: { ...msteams, entities } };
}

/** Of a name only what names are made of: a mention stands among markdown, and a name may hold anything. */
function entityOf({ name, teamsId }: Mention) {
  const shown =
    name
      .replace(/[^\p{L}\p{M}\p{N} .,'’-]/gu, '')
      .slice(0, longestName)
      .trim() || teamsId;
  return { type: 'mention', text: `<at>${shown}</at>`, mentioned: { id: teamsId, name: shown } };
}
