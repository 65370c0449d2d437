/** A place in Teams that the bot can write to, as a verified activity brought it. */
export interface Conversation {
  readonly id: string;
  readonly kind: 'personal' | 'groupChat' | 'channel';
  readonly serviceUrl: string;
  readonly tenantId?: string;
  /** The bot's own account id there. */
  readonly botId: string;
  readonly name?: string;
}

/** A card that stands in a conversation, and can so be updated. */
export interface PostedCard {
  readonly conversation: Conversation;
  readonly activityId: string;
}
