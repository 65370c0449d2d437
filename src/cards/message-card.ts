import { type Card, template } from './card';

const expand = template('message');

export interface MessageCardInput {
  readonly title?: string;
  /** Ours: may hold Markdown. */
  readonly text: string;
  readonly tone?: 'default' | 'good' | 'attention' | 'warning';
  readonly actions?: readonly { readonly title: string; readonly verb: string; readonly data: object }[];
}

/** A few words of ours, with buttons for what to do next. */
export function messageCard({ title = '', text, tone = 'default', actions = [] }: MessageCardInput): Card {
  return expand({ title, text, tone, actions });
}
