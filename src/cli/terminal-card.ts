/** A button of a card, with the inputs that belong to it. */
export interface Button {
  readonly title: string;
  readonly verb: string;
  readonly data: object;
  readonly inputs: readonly Input[];
}

interface Input {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
}

/** The parts of an Adaptive Card that the terminal knows. */
interface Element {
  readonly type?: string;
  readonly text?: string;
  readonly title?: string;
  readonly value?: string;
  readonly id?: string;
  readonly label?: string;
  readonly verb?: string;
  readonly url?: string;
  readonly data?: object;
  readonly choices?: Input['choices'];
  readonly facts?: readonly { readonly title: string; readonly value: string }[];
  readonly inlines?: readonly (string | { readonly text?: string })[];
  readonly body?: readonly Element[];
  readonly items?: readonly Element[];
  readonly columns?: readonly Element[];
  readonly actions?: readonly Element[];
  readonly card?: Element;
}

/** Asks for an input: its label, its choices by number, and what it holds already. */
export function promptOf({ label, choices, value }: Input): string {
  const lines = choices.map(({ title }, index) => `  ${index + 1}. ${title}\n`).join('');
  const given = choices.find(choice => choice.value === value)?.title ?? value;
  return `\n${label}${given ? ` (Enter: ${given})` : ''}\n${lines}: `;
}

/** What was typed for an input, as its card sends it: a choice by its number, nothing typed keeps what it holds. */
export function valueOf(typed: string, { choices, value }: Input): string {
  if (!typed) return value;
  return choices[Number(typed) - 1]?.value ?? typed;
}

/** A card's words, top to bottom. */
export function asTerminalText(card: object): string {
  return linesOf(card).join('\n');
}

function linesOf(element: Element): string[] {
  const own =
    element.type === 'TextBlock'
      ? [(element.text ?? '').replaceAll('**', '').replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '$1: $2')]
      : element.type === 'RichTextBlock'
        ? [(element.inlines ?? []).map(run => (typeof run === 'string' ? run : (run.text ?? ''))).join('')]
        : (element.facts ?? []).map(({ title, value }) => `${title}: ${value}`);
  return [...own, ...childrenOf(element).flatMap(linesOf)];
}

/** Every button that the bot answers. The inputs beside a button go with it. */
export function buttonsOf(card: object): Button[] {
  const root = card as Element;
  const inputs = inputsOf(root);
  const within = (actions: readonly Element[], around: readonly Input[]): Button[] =>
    actions.flatMap(action => {
      if (action.type === 'Action.ShowCard' && action.card) {
        return within(action.card.actions ?? actionsIn(action.card), [...around, ...inputsOf(action.card)]);
      }
      if (action.type !== 'Action.Execute') return [];
      return [
        { title: action.title ?? action.verb ?? '', verb: action.verb ?? '', data: action.data ?? {}, inputs: around },
      ];
    });
  return [...within(actionsIn(root), inputs), ...within(root.actions ?? [], inputs)];
}

function actionsIn(element: Element): Element[] {
  return childrenOf(element).flatMap(child => [
    ...(child.type === 'ActionSet' ? (child.actions ?? []) : []),
    ...actionsIn(child),
  ]);
}

function inputsOf(element: Element): Input[] {
  const own = element.type?.startsWith('Input.')
    ? [
        {
          id: element.id ?? '',
          label: element.label ?? element.id ?? '',
          value: element.value ?? '',
          choices: element.choices ?? [],
        },
      ]
    : [];
  return [...own, ...childrenOf(element).flatMap(inputsOf)];
}

function childrenOf({ body, items, columns }: Element): readonly Element[] {
  return [...(body ?? []), ...(items ?? []), ...(columns ?? [])];
}
