/** Technical facts lifted out of pasted text. All as written by the platform, none of it about the person. */
export interface Diagnostics {
  readonly sessionId?: string;
  readonly environmentId?: string;
  readonly appId?: string;
  readonly flowId?: string;
  readonly runId?: string;
  readonly correlationId?: string;
  readonly activityId?: string;
  readonly tenantId?: string;
  readonly buildName?: string;
  readonly timestamp?: string;
  readonly conversationId?: string;
  /** Error codes in the order found. */
  readonly errorCodes?: readonly string[];
  /** Links, with their secrets struck out. */
  readonly links?: readonly string[];
}
