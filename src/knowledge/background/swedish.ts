export { messages } from './swedish-messages';

/** What a support desk is told about and no article on Power Platform treats: combined with the frames below. */
export const things = {
  /** In the definite form. */
  equipment: `skrivaren|kopiatorn|skannern|plottern|etikettskrivaren|datorn|laptopen|bärbara datorn|bildskärmen|skärmen|extraskärmen|dockningsstationen|dockan|
tangentbordet|musen|styrplattan|headsetet|hörlurarna|webbkameran|mikrofonen|högtalaren|projektorn|skärmen i mötesrummet|whiteboarden|telefonen|bordstelefonen|
mobilen|mobiltelefonen|surfplattan|ipaden|simkortet|laddaren|strömadaptern|batteriet|kabeln|hdmikabeln|usbminnet|hårddisken|minneskortet|nätverkskabeln|
routern|switchen|accesspunkten|wifi|gästnätet|trådlösa nätet|internet|uppkopplingen|nätverket|nätverksdisken|hemkatalogen|filservern|vpn|fjärrskrivbordet|
brandväggen|antivirusprogrammet|smarta kortet|passerkortet|brickan|dörrlåset|larmet|övervakningskameran|kaffemaskinen|kaffeautomaten|kylskåpet|diskmaskinen|
lampan|belysningen|hissen|luftkonditioneringen|värmen|elementet|skrivbordet|stolen|skåpet|fönstret|toaletten|kranen|bilen|tjänstebilen|cykeln|lastbilen|
trucken|maskinen i verkstaden|robotarmen|kassan|kortterminalen|stämpelklockan`,
  software: `Outlook|Word|Excel|PowerPoint|OneNote|Windows|Windows 11|macOS|Chrome|Firefox|Acrobat|Photoshop|Illustrator|InDesign|AutoCAD|SolidWorks|
Visio|MS Project|Visual Studio|Docker|GitHub|GitLab|Jenkins|Jira|Confluence|Slack|Zoom|Webex|Skype|WhatsApp|Spotify|Netflix|Dropbox|Google Drive|
SAP|SAP GUI|Oracle|Salesforce|ServiceNow|Workday|HubSpot|Mailchimp|Qlik|Tableau|Citrix|VMware|Linux|Android|iOS|Java|Python|MATLAB|SPSS|BankID|Mobilt BankID|
Teamsmötet|Teamssamtalet|Teamsinspelningen|OneDrivesynken|BitLocker|Defender|Intune|Authenticator|lönesystemet|tidsystemet|fakturasystemet|ekonomisystemet|
affärssystemet|lagersystemet|telefonväxeln|rumsbokningen|intranätssidan|utbildningsportalen|reseportalen|kunddatabasen|stordatorn|webbshoppen|mejlservern|
kalendern|mejlboxen|brevlådan|funktionsbrevlådan i Outlook|distributionslistan|journalsystemet|ärendehanteringssystemet på kommunen`,
  office: `semester|semesterdagar|sjukfrånvaro|vab|föräldraledighet|tjänstledighet|övertid|flextid|lön|lönespecifikation|bonus|pension|försäkring|reseersättning|
tjänsteresa|flygbiljett|hotell|tågbiljett|taxi|parkeringsplats|lunch|matsedel|fruktkorg|gymkort|friskvårdsbidrag|anställningsavtal|tjänstgöringsintyg|referenser|
uppsägningstid|provanställning|nyanställd|anställningsintervju|karriär|medarbetarsamtal|lönesamtal|jobba utomlands|arbetstider|röda dagar|julfest|konferensrum|
besöksbricka|receptionen|post och paket|bud|kontorsmaterial|visitkort|arbetskläder|skyddsskor|första hjälpen|brandövning|faktura|inköpsorder|leverantör|
kostnadsställe|budget|företagskort|bankkonto|skatt|facket|företagshälsovård|återvinning|städning|marknadsmaterial|logotyp|broschyr|pressmeddelande|
översättning|reklamation|kundavtal|kundorder|leverans till kund`,
};

export const frames = {
  equipment: `* fungerar inte|* är trasig|* har slutat fungera|* låter konstigt|kan någon titta på *|var hittar jag *|* är jätteseg|kan inte ansluta till *|
hur ställer jag in *|* har fastnat|jag har tappat *|byta ut *|* visar fel|vem ansvarar för *|* stänger av sig själv|får jag låna *|* i rum 4 är borta|
* startar inte i dag|beställa en ny till *|* är slut eller sönder`,
  software: `* startar inte|* kraschar hela tiden|installera * på min dator|jag behöver licens för *|hur får jag tillgång till *|* är segt i dag|
kan inte logga in i *|jag har glömt lösenordet till *|uppdatera *|hur använder man *|* visar ett felmeddelande|ligger * nere|ta bort * från datorn|
* hänger sig när jag öppnar|inställningar i *|hur skriver jag ut från *|* frågar efter lösenord|vem är administratör för *|* synkar inte|det är något fel i *`,
  office: `hur anmäler jag *|vad är det för regler för *|vem frågar jag om *|jag har en fråga om *|var hittar jag blanketten för *|när får vi *|kan jag ändra *|
hur mycket * har jag kvar|beställa *|boka *|godkänna * för nästa månad|* blev fel den här månaden|avboka *|finns det någon *|var kan jag läsa om *`,
};
