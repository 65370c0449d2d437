/** Tells the time as epoch milliseconds. Only the roof makes one; rules take `now`. */
export type Clock = () => number;

export const systemClock: Clock = () => Date.now();
