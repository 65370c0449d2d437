import type { Fault } from '../../lib/fault';

/** The parts of a manifest that our rules read; the schema has been checked before. */
export interface AppManifest {
  readonly version: string;
  readonly name: { readonly short: string; readonly full?: string };
  readonly description: { readonly short: string; readonly full: string };
  readonly icons: { readonly color: string; readonly outline: string };
  readonly localizationInfo?: { readonly additionalLanguages?: readonly { languageTag: string; file: string }[] };
  readonly composeExtensions?: readonly { readonly commands?: CommandList['commands'] }[];
  readonly bots: readonly { readonly commandLists?: readonly CommandList[] }[];
}

interface CommandList {
  readonly scopes: readonly string[];
  readonly commands: readonly { readonly title: string; readonly description: string }[];
}

/** A language file: the path of a text in the manifest, and what stands there in this language. */
export type Texts = Readonly<Record<string, string>>;

/**
 * Newer schemas allow more and longer commands, but the menu is documented for 10 in each scope
 * (learn.microsoft.com/microsoftteams/platform/bots/how-to/create-a-bot-commands-menu), and schemas up to 1.19 had these
 * lengths.
 */
const limits = { commands: 10, title: 32, description: 128 } as const;

/** What Microsoft's schema does not check. */
export function ruleFaults(
  { name, app }: { name: string; app: AppManifest },
  languages: readonly { name: string; texts: Texts }[],
): Fault[] {
  const own = textsOf(app);
  return [
    ...crowdedMenus(name, app),
    ...lengthFaults(name, own),
    ...sameTexts(name, own),
    ...languages.flatMap(language => [
      ...translationFaults(language.name, language.texts, own),
      ...lengthFaults(language.name, language.texts),
      ...sameTexts(language.name, language.texts),
    ]),
  ];
}

/** Every text of the manifest that people read, under its path as language files write it. */
export function textsOf({ name, description, bots, composeExtensions = [] }: AppManifest): Texts {
  const commands = bots.flatMap((bot, b) =>
    (bot.commandLists ?? []).flatMap((list, l) =>
      list.commands.flatMap(({ title, description }, c) => [
        [`bots[${b}].commandLists[${l}].commands[${c}].title`, title],
        [`bots[${b}].commandLists[${l}].commands[${c}].description`, description],
      ]),
    ),
  );
  const actions = composeExtensions.flatMap((extension, e) =>
    (extension.commands ?? []).flatMap(({ title, description }, c) => [
      [`composeExtensions[${e}].commands[${c}].title`, title],
      [`composeExtensions[${e}].commands[${c}].description`, description],
    ]),
  );
  return {
    'name.short': name.short,
    ...(name.full !== undefined && { 'name.full': name.full }),
    'description.short': description.short,
    'description.full': description.full,
    ...(Object.fromEntries([...commands, ...actions]) as Texts),
  };
}

function crowdedMenus(file: string, { bots }: AppManifest): Fault[] {
  const lists = bots.flatMap(bot => bot.commandLists ?? []);
  return [...new Set(lists.flatMap(({ scopes }) => scopes))].flatMap(scope => {
    const count = lists.filter(({ scopes }) => scopes.includes(scope)).flatMap(({ commands }) => commands).length;
    if (count <= limits.commands) return [];
    const repair = `${count} commands in the scope ${scope}; keep to ${limits.commands}`;
    return [{ file, key: 'bots.commandLists', repair }];
  });
}

function lengthFaults(file: string, texts: Texts): Fault[] {
  return Object.entries(texts).flatMap(([key, text]) => {
    const part = /\.commands\[\d+\]\.(title|description)$/.exec(key)?.[1] as 'title' | 'description' | undefined;
    if (!part || text.length <= limits[part]) return [];
    return [{ file, key, repair: `has ${text.length} characters; keep to ${limits[part]}` }];
  });
}

/** Teams asks that the short and the full text differ (…/resources/schema/manifest-schema). */
function sameTexts(file: string, texts: Texts): Fault[] {
  return ['name', 'description']
    .filter(kind => texts[`${kind}.short`] === texts[`${kind}.full`])
    .map(kind => ({ file, key: `${kind}.full`, repair: `is the same as ${kind}.short; write a longer one` }));
}

function translationFaults(file: string, texts: Texts, own: Texts): Fault[] {
  const missing = Object.keys(own).filter(key => texts[key] === undefined);
  const idle = Object.keys(texts).filter(key => key !== '$schema' && own[key] === undefined);
  return [
    ...missing.map(key => ({ file, key, repair: `is missing; translate "${own[key] ?? ''}"` })),
    ...idle.map(key => ({ file, key, repair: 'stands for no text of the manifest; remove it' })),
  ];
}
