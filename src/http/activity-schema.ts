import * as z from 'zod/v4';

const account = z.looseObject({
  id: z.string().min(1).max(1000),
  name: z.string().nullish(),
  aadObjectId: z.string().max(200).nullish(),
});

const members = z
  .array(z.looseObject({ id: z.string() }))
  .nullish()
  .catch([])
  .transform(list => list ?? []);

/** What it names and where it lies; one that is anything else is left out. */
const attachment = z.looseObject({
  contentType: z.string(),
  name: z.string().optional(),
  contentUrl: z.string().optional(),
});

/**
 * As much of a Bot Framework activity as every handler relies on
 * (github.com/microsoft/botframework-sdk, specs/botframework-activity). Whatever else it holds is passed on as it is.
 */
export const activitySchema = z.looseObject({
  type: z.string().min(1),
  channelId: z.string().min(1).max(100).default('msteams'),
  serviceUrl: z.string().refine(url => /^https?:\/\//i.test(url) && URL.canParse(url)),
  from: account,
  recipient: account,
  conversation: z.looseObject({
    id: z.string().min(1).max(2000),
    conversationType: z.string().nullish(),
    tenantId: z
      .string()
      .nullish()
      .transform(id => id ?? undefined),
  }),
  id: z.string().optional(),
  text: z.string().nullish(),
  locale: z
    .string()
    .nullish()
    .transform(tag => tag ?? undefined),
  replyToId: z.string().nullish(),
  name: z.string().nullish(),
  entities: z
    .array(z.looseObject({ type: z.string() }))
    .nullish()
    .catch([])
    .transform(list => (list ?? []).filter(isWholeEntity)),
  membersAdded: members,
  membersRemoved: members,
  attachments: z
    .array(z.unknown())
    .nullish()
    .catch([])
    .transform(list => (list ?? []).flatMap(item => attachment.safeParse(item).data ?? [])),
  channelData: z
    .looseObject({})
    .nullish()
    .catch({})
    .transform(data => data ?? {}),
});

/** botbuilder reads `mentioned.id` of every mention without looking. */
function isWholeEntity(entity: { type: string; mentioned?: unknown }): boolean {
  return entity.type !== 'mention' || (typeof entity.mentioned === 'object' && entity.mentioned !== null);
}
