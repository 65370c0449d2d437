/** Somebody whom a message calls by name, so that Teams tells them. */
export interface Mention {
  readonly name: string;
  /** `29:…` */
  readonly teamsId: string;
}

/** A card of Teams' own, about a file. */
export interface FileCard {
  readonly contentType: string;
  readonly contentUrl?: string;
  readonly name: string;
  readonly content: object;
}

/** What is sent: words, or a card with the words that a notification shows of it, perhaps below words that it has no room for. */
export type Message = (
  | { readonly text: string }
  | { readonly card: object; readonly summary: string; readonly above?: string }
  | { readonly attachment: FileCard; readonly summary: string }
) & {
  readonly mentions?: readonly Mention[];
};
