/** What a fetch came to. Nothing ever throws. */
type Fetched =
  | { readonly kind: 'fetched'; readonly text: string; readonly etag: string | undefined }
  /** The same as last time (by `etag`). */
  | { readonly kind: 'unchanged' }
  /** There is nothing at this address (404, 410). */
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused'; readonly why: FetchRefusal };

/**
 * `not-approved`: nobody set this address, or it is not https; nothing went out. `unreachable`: no connection, a
 * redirect, or a host that does not let this page read it (CORS); a browser does not say which.
 */
type FetchRefusal = 'not-approved' | 'too-large' | 'timed-out' | 'unreachable' | 'host-failed' | 'not-text';

/** Limits of one fetch. */
export interface FetchLimits {
  /** The addresses that a person or an administrator set; another one is not asked for. */
  readonly approved: readonly string[];
  /** Of the body, in bytes; more is not read. */
  readonly maxBytes: number;
  /** For the whole of it, in milliseconds. */
  readonly timeoutMs: number;
  /** Of an earlier answer: when nothing changed the host sends nothing. */
  readonly etag?: string;
}

/**
 * Fetches a text. The only place of the product that can: no cookies, no referrer, no redirects, no http.
 */
export async function fetchApproved(address: string, limits: FetchLimits): Promise<Fetched> {
  const url = safeUrl(address);
  if (url === undefined || !limits.approved.some((approved) => safeUrl(approved) === url))
    return refuse('not-approved');
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), limits.timeoutMs);
  try {
    return await read(url, limits, stop.signal);
  } catch {
    return refuse(stop.signal.aborted ? 'timed-out' : 'unreachable');
  } finally {
    clearTimeout(timer);
  }
}

async function read(url: string, { maxBytes, etag }: FetchLimits, signal: AbortSignal): Promise<Fetched> {
  const response = await fetch(url, {
    signal,
    redirect: 'error',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    headers: etag === undefined ? {} : { 'If-None-Match': etag },
  });
  if (response.status === 304) return { kind: 'unchanged' };
  if (response.ok) return readBody(response, maxBytes);
  await response.body?.cancel();
  return response.status === 404 || response.status === 410 ? { kind: 'absent' } : refuse('host-failed');
}

/** Stops reading at the limit, whatever length the host promised. */
async function readBody(response: Response, maxBytes: number): Promise<Fetched> {
  const parts: string[] = [];
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = response.body?.getReader();
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > maxBytes) {
      await reader?.cancel();
      return refuse('too-large');
    }
    const text = decodePart(decoder, part.value);
    if (text === undefined) return refuse('not-text');
    parts.push(text);
  }
  const last = decodePart(decoder);
  if (last === undefined) return refuse('not-text');
  return { kind: 'fetched', text: parts.join('') + last, etag: response.headers.get('etag') ?? undefined };
}

function decodePart(decoder: TextDecoder, bytes?: Uint8Array): string | undefined {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    return undefined;
  }
}

function refuse(why: FetchRefusal): Fetched {
  return { kind: 'refused', why };
}

/** The address as the browser will ask for it; nothing for http, names and passwords, or what is no address. */
function safeUrl(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  url.hash = '';
  return url.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : undefined;
}
