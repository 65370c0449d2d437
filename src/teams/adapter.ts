import { type Activity, CloudAdapter, type InvokeResponse, type TurnContext } from 'botbuilder';

/** botbuilder's adapter, without its HTTP handling: the door checks requests and answers faults itself. */
export class TeamsAdapter extends CloudAdapter {
  /**
   * Runs one turn.
   *
   * @returns what an invoke is answered with; nothing for other activities
   * @throws {AuthenticationError} when the token is not right
   */
  receive(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic);
  }
}
