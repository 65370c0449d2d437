export { messages } from './english-messages';

/** What a support desk is told about and no article on Power Platform treats: combined with the frames below. */
export const things = {
  /** Take "my" or "the". */
  equipment: `printer|copier|scanner|plotter|label printer|laptop|computer|pc|desktop computer|monitor|screen|second screen|docking station|keyboard|mouse|
touchpad|headset|headphones|webcam|microphone|loudspeaker|projector|meeting room screen|whiteboard|telephone|desk phone|mobile phone|phone|tablet|ipad|
sim card|charger|power adapter|battery|cable|hdmi cable|usb stick|external hard drive|hard disk|memory card|network cable|router|switch|access point|
wifi|guest wifi|internet|internet connection|network|network drive|shared drive|home directory|file server|vpn|remote desktop|firewall|antivirus|
smart card|access card|badge|door lock|alarm|camera system|coffee machine|vending machine|fridge|dishwasher|lamp|light|lift|air conditioning|heating|
desk|chair|locker|window|toilet|tap|car|company car|bicycle|truck|forklift|machine|robot arm|cash register|payment terminal|time clock`,
  /** Take no article. */
  software: `Outlook|Word|Excel|PowerPoint|OneNote|Windows|Windows 11|macOS|Chrome|Firefox browser|Acrobat|Photoshop|Illustrator|InDesign|AutoCAD|SolidWorks|
Visio|MS Project|Visual Studio|Docker|GitHub|GitLab|Jenkins|Jira|Confluence|Trello board|Slack|Zoom|Webex|Skype|WhatsApp|Spotify|Netflix|Dropbox|Google Drive|
SAP|SAP GUI|Oracle|Salesforce|ServiceNow|Workday|HubSpot|Mailchimp|Qlik|Tableau|Citrix|VMware|Linux|Ubuntu|Android|iOS|Java|Python|MATLAB|SPSS|
Teams meeting|Teams call|Teams recording|OneDrive sync|BitLocker|Defender|Intune|Authenticator|LastPass|the payroll system|the time system|the invoice system|
the accounting system|the warehouse system|the telephone exchange|the booking system for rooms|the intranet page|the learning portal|the travel portal|
the customer database|the old mainframe|the web shop|the mail server|the calendar|the mailbox|the shared mailbox in Outlook|the distribution list`,
  office: `vacation|holiday days|sick leave|parental leave|leave of absence|overtime|flexitime|salary|payslip|bonus|pension|insurance|travel expenses|
business trip|flight ticket|hotel|train ticket|taxi|parking space|lunch|canteen menu|fruit basket|gym card|wellness allowance|employment contract|
work certificate|references|notice period|probation|new employee|job interview|career|performance review|work from abroad|working hours|public holidays|
office party|conference room|visitor badge|reception|post and parcels|courier|office supplies|business cards|work clothes|safety shoes|first aid|fire drill|
invoice|purchase order|supplier|cost centre|budget|company credit card|bank account|tax|union|occupational health|data centre visit|recycling|cleaning|
marketing material|logo|brochure|press release|translation|customer complaint|contract with a customer|order from a customer|delivery to a customer`,
};

export const frames = {
  equipment: `my * is broken|the * does not work|* stopped working|* makes a strange noise|order a new *|I need a *|where do I find a *|
* is very slow|cannot connect to the *|how do I set up the *|the * is stuck|can somebody look at the *|lost my *|replace the *|* shows an error|
who is responsible for the *|* turns itself off|can I borrow a *|the * in room 4 is gone|* does not start this morning`,
  software: `* does not start|* crashes all the time|install * on my computer|I need a licence for *|how do I get access to *|* is slow today|
cannot log in to *|I forgot my password for *|update *|how do I use *|* shows an error message|is * down|remove * from my pc|* freezes when I open it|
settings in *|how do I print from *|* asks for a password|who is admin for *|* does not sync|something is wrong in *`,
  office: `how do I report *|what are the rules for *|who do I ask about *|I have a question about *|where do I find the form for *|when do we get *|
can I change my *|how much * do I have left|order *|book *|approve * for next month|* was wrong this month|cancel *|is there any *|where can I read about *`,
};
