// The body of the open mail, and what the several Outlooks do to it when it is written. Each quirk carries the report
// it imitates; they are modelled from those reports, not measured in Outlook.
const WHOLE = /^([\s\S]*<body[^>]*>)([\s\S]*)(<\/body>[\s\S]*)$/i;

/** What a host makes of the HTML it is given. */
const SETTLERS = {
  // office-js#5482: a div comes back as a paragraph of another class.
  'div-to-paragraph': (html) => {
    const page = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
    for (const div of page.querySelectorAll('div:not([id]):not([class*="reference"]):not([style*="border-top"])')) {
      if (div.querySelector('div, p, table, ul, ol, blockquote, hr')) continue;
      const paragraph = page.createElement('p');
      paragraph.className = 'elementToProof';
      paragraph.append(...div.childNodes);
      div.replaceWith(paragraph);
    }
    return page.body.innerHTML;
  },
  // office-js#6808, #6944: pictures of the mail itself lose their source.
  'images-dropped': (html) => html.replace(/(<img\b[^>]*?)\ssrc="(?:cid|data|blob):[^"]*"/gi, '$1'),
};

window.createBody = (field) => {
  let setup;
  let parts;
  let old;
  let isDoubled;
  const quirk = (name) => setup.quirks.includes(name);
  const html = () => parts.before + field.innerHTML + parts.after;
  const body = {
    writes: 0,
    open(next) {
      setup = next;
      old = undefined;
      isDoubled = false;
      body.writes = 0;
      const whole = setup.isHtml ? WHOLE.exec(setup.bodyHtml) : null;
      parts = { before: whole?.[1] ?? '', after: whole?.[3] ?? '' };
      field.style.whiteSpace = setup.isHtml ? '' : 'pre-wrap';
      if (setup.isHtml) field.innerHTML = whole?.[2] ?? setup.bodyHtml;
      else field.textContent = setup.bodyHtml;
    },
    /** The body as it stands, whatever a read answers. */
    now: () => (setup.isHtml ? html() : field.textContent),
    /** What this host makes of some HTML, for comparison. */
    settle(source) {
      const whole = WHOLE.exec(source);
      const [before, inner, after] = whole ? whole.slice(1) : ['', source, ''];
      const settled = setup.quirks.reduce((text, name) => SETTLERS[name]?.(text) ?? text, inner);
      return before + settled + after;
    },
    read(isHtml) {
      // office-js#5983, #5847: the first read after a write is the old one.
      if (old !== undefined && quirk('stale-read')) {
        const stale = old;
        old = undefined;
        return stale;
      }
      if (isHtml) return html();
      return setup.isHtml ? field.innerText : field.textContent;
    },
    write(data, isHtml) {
      old = body.now();
      body.writes++;
      if (!isHtml) field.textContent = data;
      else {
        const settled = body.settle(data);
        const whole = WHOLE.exec(settled);
        field.innerHTML = whole?.[2] ?? settled;
        const quote = field.querySelector('#divRplyFwdMsg, blockquote, #mail-editor-reference-message-container');
        // office-js#4461, #4392, #3988: on a reply the quoted mail comes in once more.
        if (quirk('quote-doubled') && !isDoubled && quote) {
          isDoubled = true;
          field.append(quote.cloneNode(true));
        }
      }
      placeCursor();
    },
  };
  // office-js#3290, #6664 and the reference of setAsync: where the cursor stands after a write.
  function placeCursor() {
    const selection = window.getSelection();
    if (quirk('cursor-lost')) return selection.removeAllRanges();
    const range = document.createRange();
    range.selectNodeContents(field);
    range.collapse(!quirk('cursor-to-end'));
    selection.removeAllRanges();
    selection.addRange(range);
  }
  return body;
};
