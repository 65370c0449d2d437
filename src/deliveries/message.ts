/** Somebody whom a message calls by name, so that Teams tells them. */
export interface Mention {
  readonly name: string;
  /** `29:…` */
  readonly teamsId: string;
}

/** What is sent: words, or a card with the words that a notification shows of it. */
export type Message = ({ readonly text: string } | { readonly card: object; readonly summary: string }) & {
  readonly mentions?: readonly Mention[];
};
