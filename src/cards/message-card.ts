import { type Card, template } from './card';

const expand = template('message', 'message');

export interface MessageCardInput {
  readonly title?: string;
  /** Ours: may hold Markdown. */
  readonly text: string;
  readonly tone?: 'default' | 'good' | 'attention' | 'warning';
  readonly actions?: readonly { readonly title: string; readonly verb: string; readonly data: object }[];
}

/** A few words of ours, with buttons for what to do next. */
export function messageCard({ title = '', text, tone = 'default', actions = [] }: MessageCardInput): Card {
  // It has no texts of a language of its own, so either language's template makes the same card.
  return expand('en', { title, text, tone, actions });
}
