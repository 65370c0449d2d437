/** Which messages are being answered, or were a moment ago: Teams sends one again when it misses the acknowledgement. */
export interface Answered {
  /** Answers a message, unless this is it again. A message that met a fault may come again. */
  once(activity: string | undefined, answer: () => Promise<void>): Promise<void>;
}

/** As many as fit in some minutes of a busy day. */
const maxKnown = 5_000;

export function answered(): Answered {
  const known = new Set<string>();
  return {
    async once(activity, answer) {
      if (activity === undefined) return answer();
      if (known.has(activity)) return;
      known.add(activity);
      const [oldest] = known;
      if (known.size > maxKnown && oldest !== undefined) known.delete(oldest);
      try {
        await answer();
      } catch (error) {
        known.delete(activity);
        throw error;
      }
    },
  };
}
