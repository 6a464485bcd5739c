import type { ServedPage } from '../fixtures/serve-pages.ts';

/** An invented school with invented people. */
const STYLE = `
  *{box-sizing:border-box} body{margin:0;font:15px/1.5 system-ui,sans-serif;color:#263238;background:#eceff1}
  header{background:#455a64;color:#fff;padding:10px 20px;display:flex;gap:24px;align-items:center} header a{color:#cfd8dc;text-decoration:none}
  main{max-width:760px;margin:24px auto;background:#fff;border:1px solid #cfd8dc;padding:20px 28px} h1{font-size:20px;margin:0 0 4px} .meta{color:#546e7a;margin:0 0 18px}
  textarea,.editor{display:block;width:100%;min-height:190px;padding:12px;border:1px solid #90a4ae;border-radius:3px;font:inherit;background:#fff} iframe{width:100%;height:420px;border:0}
  button{font:inherit;padding:6px 14px;margin-top:12px}`;
const NAVIGATION =
  '<header><b>Delta College · Volgsysteem</b><a href="/student">Notitie</a><a href="/ajax">Dossier</a><a href="/frame">Verslag</a><a href="/index.php?q=student_view_details.php&amp;gibbonPersonID=1&amp;subpage=Notes">Notities</a><a href="/mail">Mail</a></header>';
const STUDENT = '<h1>Sem de Wit</h1><p class="meta">Medewerker horeca · niveau 2 · KE1A</p>';

const page = (title: string, body: string): ServedPage => ({
  html: `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style>${body}</html>`,
});

/** The demonstration student system and a mail page: server-rendered, changed in place, and with its content in a frame. */
export const SCHOOL_PAGES: Readonly<Record<string, ServedPage>> = {
  '/student': page(
    'Notitie',
    `${NAVIGATION}<main>${STUDENT}<label for="field">Bericht aan de student</label><textarea id="field"></textarea><button>Opslaan</button></main>`,
  ),
  '/ajax': page(
    'Dossier',
    `${NAVIGATION}<main id="content"><p>Laden…</p></main><script>setTimeout(() => { document.getElementById('content').innerHTML = ${JSON.stringify(
      `${STUDENT}<label for="field">Bericht aan de student</label><textarea id="field"></textarea>`,
    )}; }, 150);</script>`,
  ),
  '/frame': page(
    'Verslag',
    `${NAVIGATION}<main>${STUDENT}<iframe src="/frame-content" title="Verslag"></iframe></main>`,
  ),
  '/frame-content': page(
    'Inhoud',
    '<p id="label">Bericht aan de student</p><div id="field" class="editor" role="textbox" aria-labelledby="label" contenteditable="true"></div>',
  ),
  '/index.php': page(
    'Studentnotities',
    `${NAVIGATION}<main><nav aria-label="breadcrumb"><a href="?gibbonPersonID=1">Sem de Wit</a> › <span aria-current="page">Notities</span></nav><h1>Notities</h1><label for="field">Notitie</label><textarea id="field"></textarea></main>`,
  ),
  '/mail': page(
    'Mail',
    `${NAVIGATION}<main><h1>Nieuw bericht</h1><p class="meta">Aan: Sem de Wit · Onderwerp: Je opdracht</p><div id="field" class="editor" role="textbox" aria-label="Bericht" contenteditable="true"></div></main>`,
  ),
};
