import type { Desk } from '../desk/desk';
import { withoutThread } from '../desk/send-deliveries';
import { pauseMs } from '../deliveries/retry';
import { causeOf } from '../lib/log';
import { paceOfTenant } from '../storage/paces';
import type { Reply } from './as-message';
import type { Turn } from './turn';

/**
 * How long a turn waits for its reply to be taken. Teams shows an error after about 15 s, and may then send the message
 * again (learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations).
 */
const replyBudgetMs = 4_000;

/**
 * The reply to the person who wrote. Where Teams is slow the turn does not wait for it; where Teams does not take it, the
 * worker tries again.
 *
 * @returns when it was sent, or is in good hands
 */
export async function reply({ conversation, clientLocale }: Turn, message: Reply, desk: Desk): Promise<void> {
  const { messenger, sending, stores, now, log, wake } = desk;
  const send = async () => {
    for (const counted of [withoutThread(conversation.id), paceOfTenant(conversation.tenantId)])
      sending.replied(counted, now());
    const outcome = await messenger.post({ kind: 'conversation', conversation }, message);
    sending.came(conversation.serviceUrl, outcome, now());
    if (outcome.kind === 'sent') return message.stands?.(outcome.activityId);
    log.warn({ because: outcome.because }, 'a reply could not be sent');
    if (outcome.kind === 'undeliverable') return;
    const recipient = { kind: 'requester', conversation, locale: clientLocale } as const;
    const delivery = { stream: `reply:${conversation.id}`, recipient, content: { kind: 'reply', message } } as const;
    await stores.deliveries.add([delivery], now() + pauseMs(1, outcome.retryAfterMs, Math.random()));
    wake();
  };
  const sent = send().catch((error: unknown) => log.error(causeOf(error), 'a reply was lost'));
  await desk.sending.within(sent, replyBudgetMs);
}
