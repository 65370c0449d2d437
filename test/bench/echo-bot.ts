/** What a user would start from instead: botbuilder's adapter on restify, saying back what was said. */
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import restify from 'restify';

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request: restify.Request, response: restify.Response) => {
  await adapter.process(request, response, async context => {
    await context.sendActivity(`You said: ${context.activity.text}`);
  });
});
server.get('/readyz', (_request: restify.Request, response: restify.Response, next: restify.Next) => {
  response.json(200, {});
  next();
});
server.listen(Number(process.env.PORT), '127.0.0.1');
