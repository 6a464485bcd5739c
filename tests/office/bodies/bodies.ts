/** A mail as one of the Outlooks writes it, with a sentence in it that the pane has an idea about. */
export interface Body {
  readonly name: string;
  readonly isHtml: boolean;
  /** The sentence, as it stands in the own words. */
  readonly sentence: string;
  readonly source: string;
  /** True where a write could lose a picture, so that nothing may be written. */
  readonly isRefused?: boolean;
}

type Making = (markup: string) => string;

const SIGNATURE =
  '<div id="Signature"><div>Karin Smit</div><div>Mentor, je moet mij altijd kunnen bereiken</div></div>';
const DUTCH_HEADER =
  '<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" color="#000000" style="font-size:11pt"><b>Van:</b> Sem<br><b>Verzonden:</b> maandag 2 maart 2026 09:12<br><b>Aan:</b> Karin Smit<br><b>Onderwerp:</b> Mijn opdracht</font><div>&nbsp;</div></div><div>Hoi, je moet mij nog antwoorden.</div>';
const ENGLISH_HEADER =
  '<div id="divRplyFwdMsg" dir="ltr"><b>From:</b> Sem<br><b>Sent:</b> Monday, 2 March 2026<br><b>To:</b> Karin<br><b>Subject:</b> Re: opdracht</div><blockquote><p>Je moet mij nog antwoorden.</p></blockquote>';

const HTML: Readonly<Record<string, Making>> = {
  'web, new mail': (it) =>
    `<p class="elementToProof">Hoi Sem,</p><p class="elementToProof"><br></p><p class="elementToProof">Fijn dat je er was. ${it}</p>${SIGNATURE}`,
  'web, reply with a Dutch header': (it) =>
    `<div class="elementToProof" style="font-family: Aptos, Calibri; font-size: 12pt; color: rgb(0, 0, 0);">Hoi Sem,</div><div><br></div><div>${it}</div>${SIGNATURE}<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">${DUTCH_HEADER}`,
  'new Outlook, reply with an English header': (it) =>
    `<div>Hoi Sem,</div><div>${it} Tot dan.</div><div id="appendonsend"></div><hr>${ENGLISH_HEADER}`,
  'new Outlook, reference container': (it) =>
    `<div dir="ltr">${it}</div><div id="mail-editor-reference-message-container"><div class="ms-outlook-mobile-reference-message">Je moet mij nog antwoorden.</div></div>`,
  'classic, a whole Word page': (it) =>
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name="Generator" content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang="NL" link="#0563C1" style="word-wrap:break-word"><div class="WordSection1"><p class="MsoNormal">Hoi Sem,<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal"><span lang="NL">${it}<o:p></o:p></span></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>Van:</b> Sem<br><b>Verzonden:</b> maandag 2 maart</p></div></div><p class="MsoNormal">Je moet mij nog antwoorden.<o:p></o:p></p></div></body></html>`,
  'web, a forward': (it) =>
    `<div>Hoi Sem,</div><div>${it} Zie hieronder.</div><div id="appendonsend"></div><hr style="width:98%"><div id="divRplyFwdMsg" dir="ltr"><b>Van:</b> Ans<br><b>Onderwerp:</b> Rooster</div><div>Doorgestuurd bericht: je moet mij nog antwoorden.</div><table><tr><td>maandag</td></tr></table>`,
  'classic, a forward with English headers': (it) =>
    `<html><head></head><body lang="EN-GB"><div class="WordSection1"><p class="MsoNormal">${it}</p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>From:</b> Ans<br><b>Sent:</b> Monday<br><b>Subject:</b> FW: rooster</p></div><p class="MsoNormal">You must answer me.</p></div></body></html>`,
  'Mac, a reply': (it) =>
    `<div class="WordSection1"><p class="MsoNormal"><span style="font-size:11.0pt">Hoi Sem,</span></p><p class="MsoNormal"><span style="font-size:11.0pt">${it}</span></p><div id="mail-editor-reference-message-container"><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>Van: </b>Sem</p></div><p>Je moet mij nog antwoorden.</p></div></div>`,
  'a table of one’s own': (it) =>
    `<div>Hoi Sem,</div><table border="1" cellpadding="3"><tbody><tr><th>Wanneer</th><th>Wat</th></tr><tr><td>maandag</td><td>${it}</td></tr></tbody></table><div>Groet, Karin</div>`,
  'a list': (it) => `<div>Hoi Sem, twee dingen:</div><ul><li>${it}</li><li>Neem gerust iemand mee.</li></ul>`,
  'a picture from the web': (it) =>
    `<div>Hoi Sem,</div><div><img src="https://school.example/logo.png" alt="logo" width="20"></div><div>${it}</div>`,
  'a picture in the signature': (it) =>
    `<div>${it}</div><div id="Signature"><img src="cid:logo@1" alt="logo">Karin</div>`,
  'a picture in the thread': (it) =>
    `<div>${it}</div><div id="appendonsend"></div><div id="divRplyFwdMsg">Van: Sem</div><div><img src="data:image/png;base64,iVBORw0KGgo="></div>`,
  'a picture that the web shows by its own address': (it) =>
    `<div>${it}</div><div><img data-imagetype="AttachmentByCid" originalsrc="cid:foto@1" src="https://attachments.example/a?id=1"></div>`,
  'hard spaces, signs and emoji': (it) =>
    `<div>Hoi&nbsp;Sem &amp; Noor &lt;3 👋🏽,</div><div>${it}&nbsp;😀</div><div>Caf&eacute; om 5 &euro;?</div><!-- rest -->`,
};

const REFUSED = [
  'a picture in the signature',
  'a picture in the thread',
  'a picture that the web shows by its own address',
];

/** The sentence in several dresses: plain, bold in the middle, in a link, in two runs as Word writes them. */
const DRESSES: Readonly<Record<string, (rest: string) => string>> = {
  plain: (rest) => `Je moet morgen ${rest} inleveren.`,
  bold: (rest) => `Je <b>moet</b> morgen ${rest} <i>inleveren</i>.`,
  runs: (rest) =>
    `<span lang="NL">Je m</span><span>oet morgen</span> <a href="https://school.example/a?b=1&amp;c=2">${rest}</a> inleveren.`,
};

/**
 * All bodies, each with a sentence of its own, so that a test never looks at the mail before.
 *
 * @param mark something unique for this round
 */
export function bodies(mark: string): readonly Body[] {
  const html = Object.entries(HTML).flatMap(([name, make]) =>
    Object.entries(DRESSES).map(([dress, wear], index) => {
      const rest = `opdracht ${mark}${name.length}${index}`;
      const isRefused = REFUSED.includes(name);
      return {
        name: `${name}, ${dress}`,
        isHtml: true,
        sentence: `Je moet morgen ${rest} inleveren.`,
        source: make(wear(rest)),
        isRefused,
      };
    }),
  );
  return [...html, ...plainBodies(mark)];
}

function plainBodies(mark: string): readonly Body[] {
  const sentence = `Je moet morgen opdracht ${mark} inleveren.`;
  const dutch = `Hoi Sem,\n\nFijn. ${sentence}\n\nGroet,\nKarin\n\nVan: Sem\nVerzonden: maandag 2 maart\n\nJe moet mij nog antwoorden.\n`;
  const english = dutch.replace('Van:', 'From:').replace('Verzonden:', 'Sent:');
  return [
    { name: 'plain text', isHtml: false, sentence, source: dutch },
    { name: 'plain text, English header', isHtml: false, sentence, source: english },
  ];
}
