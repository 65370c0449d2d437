import type { Locale } from '../lib/locale';

/** What people say to a bot besides asking: understood in every language, whatever the client's is. */
export const intents = ['greeting', 'thanks', 'help', 'person', 'myTickets', 'form'] as const;
export type Intent = (typeof intents)[number];

const phrases: Readonly<Record<Locale, Readonly<Record<Intent, RegExp>>>> = {
  en: {
    greeting:
      /^(hi|hello|hey|hiya|good (morning|afternoon|day|evening)|howdy)( (there|firstline|bot|all|everyone|team))?$/,
    thanks:
      /^((ok |okay |great |perfect |super )?(thanks|thank you|thx|ty|cheers)( (so much|a lot|very much|for (your|the) help|that helped|firstline))*|(that|it) (helped|worked)( thanks| thank you)?)$/,
    help: /^(help|help me|menu|commands|what can you do|how do you work|what is this|who are you|what are you|start|get started)$/,
    person:
      /^(please )?(can i |could i |may i |i (want|need|would like|d like) to |let me )?(talk|speak|chat)( to| with)( a| an| the| some)? ?(person|human|human being|someone|somebody|agent|helpdesk|real person|people|support|helper)( please)?$|^(human|agent|real person|operator)( please)?$/,
    myTickets:
      /^((show|list|see|view)( me)? )?(all )?my (open )?(tickets|cases|requests)( please)?$|^(tickets|ticket status|((what is |what s )?the )?status of my (tickets?|case|request)|how (is|s|are) my (tickets?|case|request)( going| doing| coming along)?|what( is| s) happening with my (tickets?|case|request)|(is there )?any (news|updates?) (on|about) my (tickets?|case|request))$/,
    form: /^(i want to |i need to |please )?(open|create|file|new|submit|raise|report)( a| an| new| a new)? ?(ticket|case|request|problem|issue|fault)( please)?$/,
  },
  sv: {
    greeting:
      /^(hej|hejsan|hallå|halla|tja|tjena|tjenare|god (morgon|dag|kväll|kvall|eftermiddag)|goddag|hejhej|hej hej|morsning)( (där|firstline|på dig|alla|bot))?$/,
    thanks:
      /^((ok |okej |super |toppen |perfekt )?(tack|tackar|tusen tack|stort tack|tack så mycket|tack sa mycket|tackar så mycket|tack för hjälpen|tack for hjalpen)( (så mycket|för hjälpen|firstline))*|det (hjälpte|funkade|fungerade|löste sig)( tack)?)$/,
    help: /^(hjälp|hjalp|hjälp mig|meny|kommandon|vad kan du( göra)?|hur funkar du|hur fungerar du|vem är du|vad är detta|vad är det här|starta)$/,
    person:
      /^(kan jag (få )?|får jag |jag vill |jag behöver |låt mig )?(prata|tala|snacka|chatta) med (en |någon |nån |riktig )*(människa|manniska|person|någon|nån|helpdesk|supporten|support|handläggare|medarbetare)( tack)?$|^(människa|en människa|handläggare)( tack)?$/,
    myTickets:
      /^((visa|se|lista) )?(alla )?mina (öppna )?(ärenden|arenden|tickets|biljetter)( tack)?$|^(ärenden|arenden|ärendestatus|hur (går|gar) det (med|för) (mitt|mina) (ärenden?|arenden?)|vad (händer|hander) med (mitt|mina) (ärenden?|arenden?)|(vad är )?status(en)? (på|för) (mitt|mina) (ärenden?|arenden?)|(finns det )?(något|nåt) nytt (om|i|på) (mitt|mina) (ärenden?|arenden?))$/,
    form: /^(jag vill |jag behöver )?(öppna|skapa|lägga|lägg|nytt|ny|anmäl|anmäla|rapportera|registrera)( ett| en| nytt| ett nytt)? ?(ärende|arende|ticket|fel|problem|felanmälan)( tack)?$/,
  },
};

/** The intent of a whole message, with the language it was said in. A question that merely begins with a greeting has none. */
export function intentOf(text: string): { readonly intent: Intent; readonly locale: Locale } | undefined {
  const words = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  for (const [locale, patterns] of Object.entries(phrases) as [Locale, Record<Intent, RegExp>][]) {
    const intent = intents.find(known => patterns[known].test(words));
    if (intent) return { intent, locale };
  }
  return undefined;
}
