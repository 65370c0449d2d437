/** What is sent: words, or a card with the words that a notification shows of it. */
export type Message = { readonly text: string } | { readonly card: object; readonly summary: string };
